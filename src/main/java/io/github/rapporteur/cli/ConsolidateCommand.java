package io.github.rapporteur.cli;

import io.github.rapporteur.Corpus;
import io.github.rapporteur.consolidation.Consolidation;
import io.github.rapporteur.export.ConsolidationCsv;
import io.github.rapporteur.export.ConsolidationDocx;
import io.github.rapporteur.export.ConsolidationHtml;
import io.github.rapporteur.export.ConsolidationJson;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code consolidate}: every recommendation once, with all its sources and what changed from one to the next. */
@Command(
        name = "consolidate",
        description = "Groups indexed recommendations that say the same, or more or less of it, across documents and"
                + " meetings, by topic; shows every source and what changed word by word.",
        footer = {
            "",
            "For example:",
            "  rapporteur consolidate 'electronic evidence'",
            "  rapporteur consolidate --repeated --format html --out consolidated.html",
            "  rapporteur consolidate --format docx --out consolidated.docx"
        })
final class ConsolidateCommand implements Callable<Integer> {
    /** The forms of the output. */
    enum Format {
        TEXT,
        JSON,
        CSV,
        HTML,
        DOCX
    }

    @Mixin
    private HelpOption help = new HelpOption();

    @Mixin
    private IndexOption index = new IndexOption();

    @Mixin
    private RecommendationOptions asked = new RecommendationOptions();

    @Option(names = "--repeated", description = "Only what was recommended more than once.")
    private boolean repeated;

    @Option(names = "--format", paramLabel = "FORM", description = "text (unless given), json, csv, html or docx.")
    private Format format = Format.TEXT;

    @Option(names = "--out", paramLabel = "FILE", description = "Where to write; standard output unless given.")
    private Optional<Path> file = Optional.empty();

    private final Shell shell;

    ConsolidateCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() {
        if (format == Format.DOCX && file.isEmpty() && shell.outIsTerminal()) {
            throw Failure.usage("a Word document is nothing for a terminal; name a file: --out FILE");
        }
        Consolidation list;
        try (Corpus corpus = OpenIndex.existing(index, shell)) {
            list = corpus.consolidate(asked.query());
        }
        write(repeated ? list.repeated() : list, title(asked.words()));
        return ExitCode.OK;
    }

    private static String title(String query) {
        return "Consolidated recommendations" + (query.isBlank() ? "" : ": " + query);
    }

    private void write(Consolidation list, String title) {
        if (file.isEmpty()) {
            try {
                write(list, title, shell.out());
            } catch (IOException e) {
                throw Failure.run("cannot write the list: " + e.getMessage());
            }
            shell.flush();
            return;
        }
        try (OutputStream out = Files.newOutputStream(file.get())) {
            write(list, title, out);
        } catch (IOException e) {
            throw Failure.run("cannot write " + file.get() + ": " + e.getMessage());
        }
        shell.say("Wrote " + file.get() + ".");
    }

    private void write(Consolidation list, String title, OutputStream out) throws IOException {
        Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        switch (format) {
            case TEXT -> new ConsolidationPrinter(text, style()).print(list);
            case JSON -> ConsolidationJson.write(list, text);
            case CSV -> ConsolidationCsv.write(list, text);
            case HTML -> ConsolidationHtml.write(list, title, text);
            case DOCX -> ConsolidationDocx.write(list, title, out);
        }
        text.flush();
    }

    private Style style() {
        return file.isPresent() ? Style.PLAIN : Style.of(shell);
    }
}
