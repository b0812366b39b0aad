package io.github.rapporteur.cli;

import io.github.rapporteur.Corpus;
import io.github.rapporteur.CorpusOptions;
import io.github.rapporteur.extract.Extractor;
import io.github.rapporteur.index.IndexingSummary;
import io.github.rapporteur.topic.Thesaurus;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code index}: reads documents into an index that can be searched. */
@Command(
        name = "index",
        description = "Reads documents and folders of documents into an index that can be searched. Files that have not"
                + " changed are skipped; Ctrl-C ends early and keeps what is done.",
        footer = {
            "",
            "For example:",
            "  rapporteur index my-documents",
            "  rapporteur index reports minutes/2024.docx --index archive"
        })
final class IndexCommand implements Callable<Integer> {
    @Mixin
    private HelpOption help = new HelpOption();

    @Mixin
    private final Voice.Quiet quiet;

    @Mixin
    private final Voice.Verbose verbose;

    @Mixin
    private IndexOption index = new IndexOption();

    @Mixin
    private ReadingOptions reading = new ReadingOptions();

    @Mixin
    private ThesaurusOption thesaurus = new ThesaurusOption();

    @Option(
            names = "--prune",
            description =
                    "Remove from the index what is gone even where its folder is wholly empty, as that of a disk is"
                            + " that is not mounted.")
    private boolean prune;

    @Parameters(arity = "1..*", paramLabel = "PATH", description = "Files, or folders with all folders below.")
    private List<Path> paths = List.of();

    private final Shell shell;

    IndexCommand(Shell shell) {
        this.shell = shell;
        this.quiet = shell.voice().quiet();
        this.verbose = shell.voice().verbose();
    }

    @Override
    public Integer call() {
        paths.forEach(IndexCommand::mustExist);
        Path folder = index.folder(shell);
        IndexingSummary summary = run(folder);
        new SummaryPrinter(shell, folder, index.typed()).print(summary);
        shell.flush();
        return summary.files() == summary.failures().size() ? ExitCode.FAILED : ExitCode.OK;
    }

    private static void mustExist(Path path) {
        if (!Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
            throw Failure.usage("nothing is at " + path + "; check the path (nothing was indexed)");
        }
    }

    private CorpusOptions options(Extractor extractor, Optional<Thesaurus> read) {
        CorpusOptions options = CorpusOptions.DEFAULTS.extractor(extractor).jobs(reading.jobs());
        CorpusOptions told = reading.language().map(options::language).orElse(options);
        CorpusOptions with = read.map(told::thesaurus).orElse(told);
        return prune ? with.pruning() : with;
    }

    private IndexingSummary run(Path folder) {
        Optional<Thesaurus> topics = thesaurus.read(shell);
        try (Extractor extractor = Readers.open(reading, shell);
                Corpus corpus = Corpus.open(folder, options(extractor, topics));
                IndexingWatch watch = IndexingWatch.start(shell)) {
            return corpus.add(paths, watch);
        }
    }
}
