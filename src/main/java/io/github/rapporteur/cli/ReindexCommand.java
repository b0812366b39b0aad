package io.github.rapporteur.cli;

import io.github.rapporteur.Corpus;
import io.github.rapporteur.CorpusOptions;
import io.github.rapporteur.index.CorpusIndex;
import io.github.rapporteur.index.ReindexingSummary;
import io.github.rapporteur.topic.Thesaurus;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code reindex}: makes an index anew from the texts it holds. */
@Command(
        name = "reindex",
        description = "Makes an index anew from the texts it holds, without the files they were read from: after an"
                + " update of the program, or for another thesaurus. The index answers as before until the new one is"
                + " whole; after Ctrl-C or a crash the same command goes on from there.",
        footer = {
            "",
            "For example:",
            "  rapporteur reindex",
            "  rapporteur reindex --index archive --thesaurus topics.ttl"
        })
final class ReindexCommand implements Callable<Integer> {
    @Mixin
    private HelpOption help = new HelpOption();

    @Mixin
    private final Voice.Quiet quiet;

    @Mixin
    private final Voice.Verbose verbose;

    @Mixin
    private IndexOption index = new IndexOption();

    @Mixin
    private JobsOption jobs = new JobsOption();

    @Mixin
    private ThesaurusOption thesaurus = new ThesaurusOption();

    @Option(
            names = "--leave-out-damaged",
            description = "Go on without files whose stored text is damaged; else they are a reason to stop.")
    private boolean leaveOut;

    private final Shell shell;

    ReindexCommand(Shell shell) {
        this.shell = shell;
        this.quiet = shell.voice().quiet();
        this.verbose = shell.voice().verbose();
    }

    @Override
    public Integer call() {
        ReindexingSummary summary = run();
        print(summary);
        shell.flush();
        return summary.cancelled() ? ExitCode.FAILED : ExitCode.OK;
    }

    private ReindexingSummary run() {
        CorpusOptions options = CorpusOptions.DEFAULTS.jobs(jobs.number());
        Optional<Thesaurus> topics = thesaurus.read(shell);
        try (IndexingWatch watch = IndexingWatch.start(shell)) {
            return Corpus.reindex(
                    index.folder(shell), topics.map(options::thesaurus).orElse(options), leaveOut, watch);
        }
    }

    private void print(ReindexingSummary summary) {
        if (summary.cancelled()) {
            shell.say("Ended early: the index is as it was; the same command goes on from here");
            return;
        }
        if (shell.voice().notes()) {
            printAll(summary);
        }
        tell(summary);
    }

    private void printAll(ReindexingSummary summary) {
        shell.print("Made anew from the stored text of " + Words.count(summary.files(), "file") + " in "
                + Words.time(summary.elapsed()) + ": " + index.folder(shell)
                + (summary.from() < CorpusIndex.SCHEMA
                        ? " (schema " + summary.from() + " before, " + CorpusIndex.SCHEMA + " now)"
                        : ""));
        new ContentRows(shell).print(summary.counts());
    }

    private void tell(ReindexingSummary summary) {
        summary.lost().forEach(lost -> shell.say("left out: " + lost));
        if (!summary.lost().isEmpty()) {
            shell.say("to have it again: " + shell.command() + " index PATH" + index.typed());
        }
        if (summary.otherThesaurus() > 0) {
            shell.note(Words.count(summary.otherThesaurus(), "file")
                    + " had topics of another thesaurus; to have them again: " + shell.command()
                    + " reindex --thesaurus FILE" + index.typed());
        }
    }
}
