package io.github.rapporteur.cli;

import com.google.common.base.Joiner;
import io.github.rapporteur.recommendation.Occurrence;
import io.github.rapporteur.recommendation.Recommendation;
import java.util.ArrayList;
import java.util.List;

/** A recommendation for people: citation, who is asked and how strongly, its sentence, where it stands. */
final class RecommendationPrinter {
    private static final String INDENT = "   ";

    private final Shell shell;
    private final Layout layout;

    RecommendationPrinter(Shell shell) {
        this.shell = shell;
        this.layout = new Layout(shell);
    }

    void print(Occurrence found) {
        layout.line("", layout.style().strong(Shell.printable(found.citation())) + mark(found.recommendation()));
        layout.line(INDENT, Shell.printable(force(found.recommendation())));
        layout.text(INDENT, found.recommendation().sentence());
        layout.about(INDENT, Layout.place(found.headings(), found.date(), found.page(), found.source()));
        layout.line("", "");
        shell.flush();
    }

    private static String mark(Recommendation recommendation) {
        return recommendation.kind() == Recommendation.Kind.VIEW ? "  [view]" : "";
    }

    private static String force(Recommendation recommendation) {
        List<String> parts = new ArrayList<>();
        parts.add(
                recommendation.addressees().isEmpty()
                        ? "nobody named"
                        : Joiner.on(", ").join(recommendation.addressees()));
        String strength = recommendation.strength().isPresent()
                ? " (strength " + recommendation.strength().getAsInt() + ")"
                : "";
        recommendation.modality().ifPresent(modality -> parts.add(modality + strength));
        recommendation.response().ifPresent(parts::add);
        if (!recommendation.proposers().isEmpty()) {
            parts.add("proposed by " + Joiner.on(", ").join(recommendation.proposers()));
        }
        return Joiner.on(" · ").join(parts);
    }
}
