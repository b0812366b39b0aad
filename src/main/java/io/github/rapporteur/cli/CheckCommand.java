package io.github.rapporteur.cli;

import io.github.rapporteur.Corpus;
import io.github.rapporteur.export.CheckJson;
import io.github.rapporteur.index.CheckReport;
import io.github.rapporteur.index.IndexFault;
import io.github.rapporteur.meaning.MeaningIndex;
import io.github.rapporteur.meaning.VectorReport;
import java.nio.file.Path;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code check}: whether an index is sound. */
@Command(
        name = "check",
        description =
                "Looks whether the index is sound: its files by their checksums, and of every document whether its"
                        + " entries are whole and agree with it; and whether its vectors, if it has any, are whole and as new."
                        + " Changes nothing; exit code 1 if something is wrong.",
        footer = {"", "For example:", "  rapporteur check", "  rapporteur check --index archive --format json"})
final class CheckCommand implements Callable<Integer> {
    @Mixin
    private HelpOption help = new HelpOption();

    @Mixin
    private IndexOption index = new IndexOption();

    @Option(names = "--format", paramLabel = "FORM", description = "text (unless given) or json.")
    private TextOrJson format = TextOrJson.TEXT;

    private final Shell shell;

    CheckCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() {
        Path folder = index.folder(shell);
        shell.say("checking " + folder);
        CheckReport report = Corpus.check(folder);
        Optional<VectorReport> vectors = report.isSound() ? vectors() : Optional.empty();
        switch (format) {
            case JSON -> shell.out().println(CheckJson.of(folder, report, vectors));
            case TEXT -> {
                print(folder, report);
                vectors.ifPresent(found -> print(folder, found));
            }
        }
        shell.flush();
        boolean whole = vectors.flatMap(VectorReport::damage).isEmpty();
        return report.isSound() && whole ? ExitCode.OK : ExitCode.FAILED;
    }

    private Optional<VectorReport> vectors() {
        try (Corpus corpus = OpenIndex.existing(index, shell)) {
            return corpus.checkVectors();
        }
    }

    /** Vectors that are older than the index are no fault: search by meaning finds what it did before. */
    private void print(Path folder, VectorReport vectors) {
        String make = shell.command() + " vectors" + index.typed();
        if (vectors.damage().isPresent()) {
            shell.print("Vectors: " + vectors.damage().get() + ". Next:");
            shell.print("  delete " + MeaningIndex.folder(folder) + " && " + make);
        } else if (vectors.isCurrent()) {
            shell.print("Vectors: of all passages as they are now.");
        } else {
            shell.print("Vectors: older than the index: " + Words.count(vectors.wanting(), "file") + " without theirs, "
                    + Words.count(vectors.left(), "file") + " that it no longer has. Next:");
            shell.print("  " + make);
        }
    }

    private void print(Path folder, CheckReport report) {
        report.faults().forEach(fault -> shell.print(fault.file().orElse(folder.toString()) + ": " + fault.what()));
        if (report.isSound()) {
            shell.print("Sound: " + Words.count(report.files(), "file") + " in "
                    + Words.count(report.entries(), "entry", "entries") + ", checked in "
                    + Words.time(report.elapsed()));
            new ContentRows(shell).print(report.counts());
        } else {
            shell.print(Words.count(report.faults().size(), "fault") + ". Next:");
            report.faults().stream()
                    .map(this::remedy)
                    .collect(Collectors.toCollection(TreeSet::new))
                    .forEach(remedy -> shell.print("  " + remedy));
        }
    }

    private String remedy(IndexFault fault) {
        String program = shell.command();
        String typed = index.typed();
        return switch (fault.remedy()) {
            case REINDEX -> program + " reindex" + typed;
            case INDEX_AGAIN -> {
                String file = "'" + fault.file().orElse("FILE") + "'" + typed;
                yield program + " remove " + file + " && " + program + " index " + file;
            }
            case REINDEX_WITHOUT_DAMAGED ->
                program + " reindex --leave-out-damaged" + typed + ", which saves what can be read; then index the"
                        + " documents again";
            case NEW_FOLDER -> program + " index PATH --index NEW-FOLDER";
        };
    }
}
