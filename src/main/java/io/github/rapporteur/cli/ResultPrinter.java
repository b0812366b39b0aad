package io.github.rapporteur.cli;

import com.google.common.base.Joiner;
import io.github.rapporteur.search.Hit;
import io.github.rapporteur.search.SearchResult;
import java.util.ArrayList;
import java.util.List;

/** The result of a search for people: citation, heading path and page, the passage with what was asked for set off. */
final class ResultPrinter {
    private static final String INDENT = "   ";

    private final Shell shell;

    ResultPrinter(Shell shell) {
        this.shell = shell;
    }

    void print(SearchResult result) {
        result.hits().forEach(this::print);
        result.notes().forEach(note -> shell.say("note: " + note));
        if (!result.suggestions().isEmpty()) {
            shell.say("Did you mean: " + Joiner.on("  or  ").join(result.suggestions()));
        }
        shell.say(total(result));
    }

    private static String total(SearchResult result) {
        if (result.total() == 0) {
            return "Nothing found for " + result.read() + ".";
        }
        String found = Words.count(result.total(), "passage") + " found";
        boolean more = result.total() > result.hits().size();
        return found
                + (more
                        ? Words.format(
                                "; the first %,d are shown (--limit N for more)",
                                result.hits().size())
                        : "") + ".";
    }

    private void print(Hit hit) {
        Style style = Style.of(shell);
        String mark = hit.isRecommendation() ? "  [recommendation]" : "";
        shell.out().println(hit.rank() + ". " + style.strong(Shell.printable(hit.citation())) + mark);
        shell.out().println(INDENT + style.faint(Shell.printable(place(hit))));
        passage(hit, style).forEach(line -> shell.out().println(INDENT + line));
        shell.out().println();
        shell.flush();
    }

    private static String place(Hit hit) {
        List<String> parts = new ArrayList<>();
        if (!hit.headings().isEmpty()) {
            parts.add(Joiner.on(" › ").join(hit.headings()));
        }
        hit.page().ifPresent(page -> parts.add("p. " + page));
        parts.add(hit.source());
        return Joiner.on(" · ").join(parts);
    }

    /** On a terminal in lines of its width, elsewhere in one line. */
    private List<String> passage(Hit hit, Style style) {
        int width = shell.outIsTerminal() ? shell.columns() - INDENT.length() : Integer.MAX_VALUE;
        String text = Shell.printable(hit.passage()).replace('\n', ' ');
        return Lines.of(text, width).stream()
                .map(line -> style.highlighted(line.in(text), line, hit.highlights()))
                .toList();
    }
}
