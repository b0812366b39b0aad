package io.github.rapporteur.cli;

import com.google.common.base.Joiner;
import io.github.rapporteur.document.Document;
import io.github.rapporteur.document.Masthead;
import io.github.rapporteur.document.TreeDump;
import io.github.rapporteur.pipeline.ParsedFile;
import io.github.rapporteur.recommendation.Recommendation;
import io.github.rapporteur.reference.Citation;
import io.github.rapporteur.reference.Resolution;
import io.github.rapporteur.text.Problem;
import java.util.ArrayList;
import java.util.List;

/** A parsed file for people: its head, its tree, what it cites and recommends, what was doubtful. */
final class TreePrinter {
    private static final int WHOLE_TEXT = Integer.MAX_VALUE;

    private final int textLimit;

    /** On a terminal, texts are cut so that a node mostly fits on a line. */
    TreePrinter(Shell shell) {
        this.textLimit = shell.outIsTerminal() ? shell.columns() : WHOLE_TEXT;
    }

    String print(ParsedFile file) {
        StringBuilder text = new StringBuilder();
        text.append(head(file)).append('\n');
        file.document().ifPresent(document -> text.append(TreeDump.of(document, textLimit)));
        file.citations().forEach(citation -> line(text, reference(citation)));
        file.document()
                .ifPresent(document -> file.recommendations()
                        .forEach(recommendation -> line(text, recommendation(document, recommendation))));
        file.problems().forEach(problem -> line(text, problem(problem)));
        return Shell.printable(text.append('\n').toString());
    }

    private static void line(StringBuilder text, String line) {
        text.append(line).append('\n');
    }

    private static String head(ParsedFile file) {
        List<String> parts = new ArrayList<>();
        parts.add(file.status().label());
        file.symbol().ifPresent(symbol -> parts.add(symbol.toString()));
        file.document().map(Document::masthead).ifPresent(head -> addTo(parts, head));
        return file.source() + ": " + Joiner.on(", ").join(parts);
    }

    private static void addTo(List<String> parts, Masthead head) {
        parts.add(head.kind().label());
        parts.add(head.language());
        head.issued().ifPresent(date -> parts.add("issued " + date));
        head.adopted().ifPresent(date -> parts.add("adopted " + date));
        head.session().ifPresent(session -> parts.add("session " + session));
        if (!head.agendaItems().isEmpty()) {
            parts.add("agenda " + Joiner.on(" ").join(head.agendaItems()));
        }
    }

    private static String reference(Citation citation) {
        Resolution resolution = citation.resolution();
        String meaning = switch (resolution) {
            case Resolution.Resolved resolved -> "→ " + resolved.target();
            case Resolution.Ambiguous ambiguous ->
                "→ " + Joiner.on(" or ").join(ambiguous.candidates()) + " (ambiguous)";
            case Resolution.Unresolved unresolved -> "unresolved";
        };
        String places =
                citation.pinpoints().isEmpty() ? "" : ", " + Joiner.on(", ").join(citation.pinpoints());
        return "reference \"" + citation.text() + "\" " + meaning + places + " (" + resolution.because() + ")";
    }

    private String recommendation(Document document, Recommendation found) {
        String place = document.nodes()
                .get(found.node())
                .locator()
                .map(locator -> " @" + locator)
                .orElse("");
        String who =
                found.addressees().isEmpty() ? "" : " to " + Joiner.on(", ").join(found.addressees());
        String sentence = found.sentence();
        return found.kind().label() + place + who + ": "
                + (sentence.length() > textLimit ? sentence.substring(0, textLimit) + "…" : sentence);
    }

    private static String problem(Problem problem) {
        String page = problem.page().isPresent() ? " p." + problem.page().getAsInt() : "";
        return "problem " + problem.code() + page + ": " + problem.message();
    }
}
