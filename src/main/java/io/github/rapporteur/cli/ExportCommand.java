package io.github.rapporteur.cli;

import com.google.common.base.Ascii;
import io.github.rapporteur.Corpus;
import io.github.rapporteur.export.ExportFolder;
import io.github.rapporteur.export.ExportFormat;
import io.github.rapporteur.export.ExportRequest;
import io.github.rapporteur.export.ExportSubject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code export}: documents, passages, recommendations and citations in formats that other programs read. */
@Command(
        name = "export",
        description = "Writes documents, passages, recommendations or citations of the index in a format that"
                + " spreadsheets, notebooks, reference managers or other programs read.",
        footer = {
            "",
            "For example:",
            "  rapporteur export --format csv --query 'safe lamps' --out lamps.csv",
            "  rapporteur export --format csv --what recommendations > demands.csv",
            "  rapporteur export --format jsonl > documents.jsonl",
            "  rapporteur export --format gexf --out citations.gexf",
            "  rapporteur export --format bibtex --query body:CCPCJ --out ccpcj.bib",
            "  rapporteur export --format markdown --query symbol:E/CN.15/2051/12",
            "  rapporteur export --format akn --out akoma-ntoso"
        })
final class ExportCommand implements Callable<Integer> {
    @Mixin
    private HelpOption help = new HelpOption();

    @Mixin
    private final Voice.Quiet quiet;

    @Mixin
    private IndexOption index = new IndexOption();

    @Option(
            names = "--format",
            required = true,
            paramLabel = "FORMAT",
            description = "csv, tsv, jsonl, graphml, gexf, bibtex, ris, csl-json, markdown or akn (Akoma Ntoso).")
    private String format = "";

    @Option(
            names = "--what",
            paramLabel = "WHAT",
            description = "documents, passages, recommendations or citations; what the format is mostly used for unless"
                    + " given.")
    private Optional<String> what = Optional.empty();

    @Option(
            names = "--query",
            paramLabel = "QUERY",
            description = "Only what this query finds, as for search; of documents those that hold a passage it finds."
                    + " Everything unless given.")
    private Optional<String> query = Optional.empty();

    @Option(names = "--language", paramLabel = "CODE", description = "Of documents in this language only: en, fr, ...")
    private Optional<String> language = Optional.empty();

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "Where to write; what is there is replaced when all is written. A folder for a file each of"
                    + " akn and markdown. Standard output unless given, or with -.")
    private Optional<Path> file = Optional.empty();

    private final Shell shell;

    ExportCommand(Shell shell) {
        this.shell = shell;
        this.quiet = shell.voice().quiet();
    }

    @Override
    public Integer call() {
        ExportRequest request = request();
        try (Corpus corpus = OpenIndex.existing(index, shell)) {
            write(corpus, request);
        }
        return ExitCode.OK;
    }

    private ExportRequest request() {
        ExportFormat form = ExportFormat.named(format)
                .orElseThrow(() -> unknown("--format", format, choices(ExportFormat.values(), ExportFormat::label)));
        ExportRequest.Builder request = ExportRequest.builder(form);
        what.ifPresent(word -> request.subject(ExportSubject.named(word)
                .orElseThrow(() -> unknown("--what", word, choices(ExportSubject.values(), ExportSubject::label)))));
        query.ifPresent(request::query);
        language.ifPresent(request::language);
        try {
            return request.build();
        } catch (IllegalArgumentException e) {
            throw Failure.usage(e.getMessage() + "; choose another --format or --what");
        }
    }

    private static Failure unknown(String option, String typed, String choices) {
        return Failure.usage(option + " " + typed + " is unknown; choose one of " + choices);
    }

    private static <T> String choices(T[] all, Function<T, String> label) {
        return Arrays.stream(all).map(label).collect(Collectors.joining(", "));
    }

    private void write(Corpus corpus, ExportRequest request) {
        Optional<Path> target = file.filter(path -> !path.equals(Path.of("-")));
        if (target.isEmpty() && request.format() == ExportFormat.AKN && shell.outIsTerminal()) {
            throw Failure.usage("a package of files is nothing for a terminal; name a folder: --out DIR");
        }
        long count;
        try {
            count = target.isPresent()
                    ? write(corpus, request, target.get())
                    : corpus.export(request, new ResultStream(shell));
        } catch (IOException e) {
            throw Failure.run(target.map(path -> "cannot write " + path + ": " + WholeFile.reason(e))
                    .orElse("cannot write: " + e.getMessage()));
        }
        shell.flush();
        shell.note("Wrote " + told(count, request.subject())
                + target.map(path -> " to " + path).orElse("") + ".");
        if (request.subject() == ExportSubject.DOCUMENTS && request.query().isEmpty()) {
            sayWhatIsLeftOut(corpus);
        }
    }

    private void sayWhatIsLeftOut(Corpus corpus) {
        int without = corpus.stats().byStatus().entrySet().stream()
                .filter(status -> !status.getKey().hasText())
                .mapToInt(Map.Entry::getValue)
                .sum();
        if (without > 0) {
            shell.note(Words.count(without, "indexed file") + " held no text, and " + (without == 1 ? "is" : "are")
                    + " not in it ('" + shell.command() + " stats' counts them).");
        }
    }

    private static long write(Corpus corpus, ExportRequest request, Path target) throws IOException {
        return isFolder(request, target)
                ? corpus.export(request, folder(target))
                : new WholeFile(target).write(out -> corpus.export(request, out));
    }

    /** Akoma Ntoso makes a folder unless the name is that of a package; others go into one that is there. */
    private static boolean isFolder(ExportRequest request, Path target) {
        return request.subject() == ExportSubject.DOCUMENTS
                && request.format().canBeFolder()
                && (Files.isDirectory(target)
                        || (request.format() == ExportFormat.AKN
                                && !Ascii.toLowerCase(target.toString()).endsWith(".zip")));
    }

    private static ExportFolder folder(Path target) throws IOException {
        if (Files.isRegularFile(target)) {
            throw new IOException("it is a file; name a folder, or a package that ends with .zip");
        }
        Files.createDirectories(target);
        return (name, content) -> new WholeFile(target.resolve(name)).write(out -> {
            content.writeTo(out);
            return name;
        });
    }

    private static String told(long count, ExportSubject subject) {
        String label = subject.label();
        return Words.count(count, label.substring(0, label.length() - 1), label);
    }
}
