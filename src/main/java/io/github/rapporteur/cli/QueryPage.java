package io.github.rapporteur.cli;

import com.google.common.collect.ImmutableList;
import io.github.rapporteur.search.QueryReference;
import io.github.rapporteur.search.QueryReference.Row;

/** The reference of the query language, to read on a terminal or as a page in Markdown. */
final class QueryPage {
    private QueryPage() {}

    /** Lines for a terminal. */
    static ImmutableList<String> text() {
        ImmutableList.Builder<String> lines = ImmutableList.builder();
        lines.add("Words:");
        QueryReference.operators().forEach(row -> text(row, lines));
        lines.add("", "Fields:");
        QueryReference.fields().forEach(row -> text(row, lines));
        lines.add("");
        QueryReference.rules().forEach(rule -> lines.add("- " + rule));
        return lines.build();
    }

    private static void text(Row row, ImmutableList.Builder<String> lines) {
        lines.add("  " + row.form() + (row.example().equals(row.form()) ? "" : "   e.g. " + row.example()));
        lines.add("      " + row.meaning().replace("`", ""));
    }

    /** The page {@code docs/query.md}, which this command writes. */
    static String markdown() {
        StringBuilder page = new StringBuilder("""
                # How queries are written

                For `rapporteur search`, `recommendations`, `consolidate` and `Corpus.search`. `rapporteur query --markdown` writes this
                page from the tables that queries are read by; `rapporteur help query` shows the same on a terminal.

                ## Words

                | written | finds | for example |
                |---|---|---|
                """);
        QueryReference.operators().forEach(row -> markdown(row, page));
        page.append("\n## Fields\n\n| written | finds | for example |\n|---|---|---|\n");
        QueryReference.fields().forEach(row -> markdown(row, page));
        page.append("\n## Rules\n\n");
        QueryReference.rules().forEach(rule -> page.append("- ").append(rule).append('\n'));
        return page.toString();
    }

    private static void markdown(Row row, StringBuilder page) {
        page.append("| `").append(row.form()).append("` | ");
        page.append(row.meaning()).append(" | `").append(row.example()).append("` |\n");
    }
}
