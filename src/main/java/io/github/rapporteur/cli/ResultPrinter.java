package io.github.rapporteur.cli;

import com.google.common.base.Joiner;
import com.google.common.base.Strings;
import com.google.common.collect.ImmutableList;
import io.github.rapporteur.search.HitGroup;
import io.github.rapporteur.search.OverTime;
import io.github.rapporteur.search.SearchResult;
import io.github.rapporteur.search.SearchResult.FacetCount;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The result of a search for people: the hits, by document where that is asked, then the counts, then how many there are. */
final class ResultPrinter {
    private static final String STEP = "   ";

    private final Shell shell;
    private final Layout layout;
    private final HitPrinter hits;

    /** @param in the language that hits are to be shown in */
    ResultPrinter(Shell shell, Optional<String> in) {
        this.shell = shell;
        this.layout = new Layout(shell);
        this.hits = new HitPrinter(shell, in);
    }

    void print(SearchResult result) {
        if (result.groups().isEmpty()) {
            result.hits().forEach(hit -> hits.print(hit, ""));
        } else {
            result.groups().forEach(this::print);
        }
        result.facets().forEach(this::print);
        result.overTime().ifPresent(this::print);
        result.notes().forEach(note -> shell.say("note: " + note));
        if (!result.suggestions().isEmpty()) {
            shell.say("Did you mean: " + Joiner.on("  or  ").join(result.suggestions()));
        }
        shell.say(total(result));
    }

    private void print(HitGroup group) {
        String title = group.title().map(words -> "  " + words).orElse("");
        layout.line(
                "",
                layout.style().strong(Shell.printable(group.citation()))
                        + Shell.printable(title).replace('\n', ' '));
        layout.about("", List.of(Words.count(group.total(), "passage"), group.language(), group.source()));
        group.hits().forEach(hit -> hits.print(hit, STEP));
        if (group.further() > 0) {
            layout.about(STEP, List.of(Words.number(group.further()) + " more of this document"));
            layout.line("", "");
        }
    }

    private void print(String facet, ImmutableList<FacetCount> counts) {
        if (counts.isEmpty()) {
            return;
        }
        layout.line("", layout.style().strong("By " + facet.replace('-', ' ')));
        for (FacetCount count : counts) {
            layout.line(STEP, Strings.padStart(Words.number(count.count()), 8, ' ') + "  " + named(count));
        }
        layout.line("", "");
    }

    private String named(FacetCount count) {
        return Shell.printable(count.value())
                + count.name()
                        .map(name -> "  "
                                + layout.style().faint(Shell.printable(name).replace('\n', ' ')))
                        .orElse("");
    }

    private void print(OverTime counts) {
        layout.line(
                "",
                layout.style().strong("By year and " + counts.facet().label().replace('-', ' ')));
        for (OverTime.Row row : counts.rows()) {
            layout.line(STEP, named(row.value()));
            List<String> years = new ArrayList<>();
            for (int i = 0; i < counts.years().size(); i++) {
                if (row.counts().get(i) > 0) {
                    years.add(Words.format(
                            "%d %,d", counts.years().get(i), row.counts().get(i)));
                }
            }
            layout.text(STEP + STEP, Joiner.on(" · ").join(years));
        }
        layout.line("", "");
    }

    private static String total(SearchResult result) {
        if (result.total() == 0) {
            return result.read().isEmpty() ? "Nothing found." : "Nothing found for " + result.read() + ".";
        }
        String found = (result.partial() ? "At least " : "") + Words.count(result.total(), "passage");
        String in = result.documents().isPresent()
                ? " in " + Words.count(result.documents().getAsLong(), "document")
                : "";
        return found + in + " found" + shown(result) + ".";
    }

    private static String shown(SearchResult result) {
        int shown = result.groups().isEmpty()
                ? result.hits().size()
                : result.groups().size();
        if (result.next().isEmpty() || shown == 0) {
            return "";
        }
        int last = result.next().get().given();
        String which = shown == last
                ? "the first " + Words.number(last)
                : Words.number(last - shown + 1) + " to " + Words.number(last);
        return "; " + which + " are shown (--limit N for more, --offset " + last + " for the next)";
    }
}
