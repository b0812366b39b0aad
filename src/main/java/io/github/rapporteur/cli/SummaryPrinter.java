package io.github.rapporteur.cli;

import io.github.rapporteur.index.FileOutcome;
import io.github.rapporteur.index.IndexingSummary;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What a run of indexing did, and what to type next. */
final class SummaryPrinter {
    private final Shell shell;
    private final Path folder;
    private final String indexOption;
    private final ContentRows rows;

    /** @param indexOption as it must be typed with the next command, a space in front; empty where it need not be */
    SummaryPrinter(Shell shell, Path folder, String indexOption) {
        this.shell = shell;
        this.folder = folder;
        this.indexOption = indexOption;
        this.rows = new ContentRows(shell);
    }

    void print(IndexingSummary summary) {
        if (shell.voice().notes()) {
            printAll(summary);
        } else {
            notes(summary);
            summary.failures().forEach(failure -> shell.say(line(failure)));
        }
    }

    private void printAll(IndexingSummary summary) {
        shell.print((summary.cancelled() ? "Ended early: " : "Indexed ") + Words.count(summary.files(), "document")
                + " in " + Words.time(summary.elapsed()) + " into " + folder);
        rows.row("documents", counts(summary.byStatus(), status -> status.label()));
        rows.row("this run", changes(summary));
        rows.print(summary.counts());
        notes(summary);
        failures(summary);
        next(summary);
    }

    private static <K> String counts(Map<K, Integer> counts, Function<K, String> word) {
        return counts.entrySet().stream()
                .map(entry -> Words.format("%,d %s", entry.getValue(), word.apply(entry.getKey())))
                .collect(Collectors.joining(", "));
    }

    private static String changes(IndexingSummary summary) {
        String changes = counts(summary.byChange(), change -> change.name().toLowerCase(Locale.ROOT));
        return changes + (summary.removed() > 0 ? Words.format(", %,d removed", summary.removed()) : "");
    }

    private void notes(IndexingSummary summary) {
        if (summary.otherFiles() > 0) {
            shell.note(Words.count(summary.otherFiles(), "other file") + " passed over, by their names no documents");
        }
        summary.missing().forEach(path -> shell.say("cannot open the folder " + path + "; check that you may read it"));
        summary.doubtful()
                .forEach((folder, files) -> shell.say(folder + " is empty; the index still holds "
                        + Words.count(files, "file") + " from there: if it is a disk, mount it; --prune removes them"));
        summary.duplicates()
                .forEach(twice -> shell.note(twice.symbol() + " (" + twice.language() + ") came from several files: "
                        + String.join(", ", twice.sources())));
    }

    private void failures(IndexingSummary summary) {
        if (!summary.failures().isEmpty()) {
            shell.print("\nGave no text:");
            summary.failures().forEach(failure -> shell.print("  " + line(failure)));
        }
    }

    private static String line(FileOutcome failure) {
        return failure.file() + ": " + failure.status().label()
                + failure.reason().map(reason -> ": " + reason).orElse("");
    }

    private void next(IndexingSummary summary) {
        if (summary.files() == 0) {
            shell.say(
                    "\nNo documents found: name files, or folders that hold pdf, docx, doc, rtf, odt, html, txt or md.");
        } else if (summary.counts().passages() > 0) {
            String search = shell.command() + " search 'WORDS'";
            shell.print("\nNext: " + search + indexOption);
            shell.print("      " + search + " --only recommendations" + indexOption);
        }
    }
}
