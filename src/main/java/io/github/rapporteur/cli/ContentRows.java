package io.github.rapporteur.cli;

import io.github.rapporteur.index.ContentCounts;

/** How much stands in documents, as rows of name and value. */
final class ContentRows {
    private final Shell shell;

    ContentRows(Shell shell) {
        this.shell = shell;
    }

    void row(String name, String value) {
        shell.print(Words.format("  %-16s %s", name, value.isEmpty() ? "none" : value));
    }

    void print(ContentCounts counts) {
        row("paragraphs", Words.format("%,d", counts.passages()));
        row(
                "recommendations",
                Words.format("%,d", counts.recommendations())
                        + (counts.views() > 0
                                ? Words.format(", and %s reported", Words.count(counts.views(), "view"))
                                : ""));
        row(
                "citations",
                Words.format(
                        "%,d resolved, %,d ambiguous, %,d unresolved",
                        counts.resolved(), counts.ambiguous(), counts.unresolved()));
    }
}
