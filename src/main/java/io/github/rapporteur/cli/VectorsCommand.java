package io.github.rapporteur.cli;

import io.github.rapporteur.Corpus;
import io.github.rapporteur.meaning.Embedder;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code vectors}: what search by meaning needs. */
@Command(
        name = "vectors",
        description = {
            "Makes vectors of the paragraphs and items of an index, for 'search --meaning'. Takes about a second for a"
                    + " hundred of them; what has its vector keeps it, so run it again after each 'index'.",
            "It is an extra that the small install lacks: build with 'mvn -Psemantic package'."
        },
        footer = {
            "",
            "For example:",
            "  rapporteur vectors",
            "  rapporteur search --meaning 'young people leaving school early'"
        })
final class VectorsCommand implements Callable<Integer> {
    @Mixin
    private HelpOption help = new HelpOption();

    @Mixin
    private final Voice.Quiet quiet;

    @Mixin
    private IndexOption index = new IndexOption();

    @Mixin
    private ModelOption model = new ModelOption();

    private final Shell shell;

    VectorsCommand(Shell shell) {
        this.shell = shell;
        this.quiet = shell.voice().quiet();
    }

    @Override
    public Integer call() {
        try (Corpus corpus = OpenIndex.existing(index, shell);
                Embedder embedder = model.open()) {
            int made = make(corpus, embedder);
            if (shell.voice().notes()) {
                shell.print(
                        made == 0
                                ? "All passages have their vectors."
                                : "Made vectors of " + Words.count(made, "passage") + " with " + embedder.model()
                                        + ".");
            }
        }
        shell.flush();
        return ExitCode.OK;
    }

    private int make(Corpus corpus, Embedder embedder) {
        int files = corpus.stats().byStatus().values().stream()
                .mapToInt(Integer::intValue)
                .sum();
        try (Progress progress = Progress.start(shell, "vectors", files)) {
            return corpus.makeVectors(embedder, made -> progress.step());
        }
    }
}
