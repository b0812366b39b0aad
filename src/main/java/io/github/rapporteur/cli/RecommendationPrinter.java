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

    RecommendationPrinter(Shell shell) {
        this.shell = shell;
    }

    void print(Occurrence found) {
        Style style = Style.of(shell);
        shell.out().println(style.strong(Shell.printable(found.citation())) + mark(found.recommendation()));
        shell.out().println(INDENT + Shell.printable(force(found.recommendation())));
        sentence(found.recommendation().sentence()).forEach(line -> shell.out().println(INDENT + line));
        shell.out().println(INDENT + style.faint(Shell.printable(place(found))));
        shell.out().println();
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

    private static String place(Occurrence found) {
        List<String> parts = new ArrayList<>();
        if (!found.headings().isEmpty()) {
            parts.add(Joiner.on(" › ").join(found.headings()));
        }
        found.date().ifPresent(date -> parts.add(date.toString()));
        found.page().ifPresent(page -> parts.add("p. " + page));
        parts.add(found.source());
        return Joiner.on(" · ").join(parts);
    }

    /** On a terminal in lines of its width, elsewhere in one line. */
    private List<String> sentence(String sentence) {
        int width = shell.outIsTerminal() ? shell.columns() - INDENT.length() : Integer.MAX_VALUE;
        String text = Shell.printable(sentence).replace('\n', ' ');
        return Lines.of(text, width).stream().map(line -> line.in(text)).toList();
    }
}
