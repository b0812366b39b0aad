package io.github.rapporteur.cli;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import io.github.rapporteur.document.NodeType;
import io.github.rapporteur.search.Hit;
import io.github.rapporteur.search.Passage;
import java.util.List;
import java.util.Optional;

/** A hit for people: citation, heading path and page, the passage with what was asked for set off, what stands beside it. */
final class HitPrinter {
    private static final String STEP = "   ";

    private final Shell shell;
    private final Layout layout;
    private final Optional<String> in;

    /** @param in the language that hits are to be shown in */
    HitPrinter(Shell shell, Optional<String> in) {
        this.shell = shell;
        this.in = in;
        this.layout = new Layout(shell);
    }

    /** @param indent before every line */
    void print(Hit hit, String indent) {
        String inner = indent + STEP;
        String mark = hit.isRecommendation() ? "  [recommendation]" : "";
        layout.line(indent, hit.rank() + ". " + layout.style().strong(Shell.printable(hit.citation())) + mark);
        List<String> place = Layout.place(hit.headings(), hit.date(), hit.page(), hit.source());
        layout.about(
                inner,
                ImmutableList.<String>builder()
                        .addAll(place)
                        .add(
                                hit.alsoIn().isEmpty()
                                        ? ""
                                        : "also in " + Joiner.on(", ").join(hit.alsoIn()))
                        .build());
        hit.context().ifPresent(around -> {
            aside(inner, around.leadIns(), "part of ");
            aside(inner, around.before(), "");
        });
        layout.text(inner, hit.passage(), hit.highlights());
        hit.context().ifPresent(around -> aside(inner, around.after(), ""));
        hit.translation().ifPresent(same -> translation(inner, same));
        in.filter(hit::isWithout).ifPresent(code -> layout.about(inner, List.of("not found in " + code)));
        layout.line("", "");
        shell.flush();
    }

    /** What stands around a hit, each piece with its place. */
    private void aside(String indent, List<Passage> passages, String how) {
        for (Passage passage : passages) {
            layout.about(indent, List.of(how + place(passage)));
            layout.text(indent + STEP, passage.text());
        }
    }

    private static String place(Passage passage) {
        return passage.locator()
                .map(place -> place.citation(NodeType.PARAGRAPH))
                .orElse(passage.type());
    }

    private void translation(String indent, Passage same) {
        String page = same.page().isPresent() ? "p. " + same.page().getAsInt() : "";
        layout.about(indent, List.of("in " + same.language(), same.citation(), page, same.source()));
        layout.text(indent, same.text());
    }
}
