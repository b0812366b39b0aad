package io.github.rapporteur.cli;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import io.github.rapporteur.document.Document;
import io.github.rapporteur.document.Node;
import io.github.rapporteur.pipeline.ParsedFile;
import io.github.rapporteur.reference.Citation;
import io.github.rapporteur.reference.ReferenceKind;
import io.github.rapporteur.reference.Resolution;
import java.util.List;

/** A document's text for people: behind each citation a number, below each passage what the numbers mean. */
final class CitedText {
    private final Style style;
    private final boolean onlyCiting;
    private final ImmutableList.Builder<String> lines = ImmutableList.builder();
    private int count;

    CitedText(Style style, boolean onlyCiting) {
        this.style = style;
        this.onlyCiting = onlyCiting;
    }

    /** The lines of one file; none of a file that gave no document. To be called once. */
    ImmutableList<String> lines(ParsedFile file) {
        file.document().ifPresent(document -> document(file, document));
        return lines.build();
    }

    private void document(ParsedFile file, Document document) {
        lines.add(style.strong(file.source()) + ": " + counts(file.citations()));
        ImmutableListMultimap<Integer, Citation> cited = Multimaps.index(file.citations(), Citation::node);
        for (Node node : document.nodes()) {
            List<Citation> citations = cited.get(node.id());
            if (!onlyCiting || !citations.isEmpty()) {
                passage(node, citations);
            }
        }
        lines.add("");
    }

    private static String counts(ImmutableList<Citation> citations) {
        long parts = citations.stream().filter(Citation::isInternal).count();
        long treaties = citations.stream()
                .filter(citation -> citation.kind() == ReferenceKind.TREATY)
                .count();
        long resolved = citations.stream()
                .filter(citation -> citation.target().isPresent() && !citation.isInternal())
                .count();
        long ambiguous = citations.stream()
                .filter(citation -> citation.resolution() instanceof Resolution.Ambiguous)
                .count();
        long documents = citations.size() - parts - treaties;
        return Words.count((int) documents, "citation")
                + Words.format(
                        ": %,d resolved, %,d ambiguous, %,d unresolved; %,d of treaties, %,d of parts of itself",
                        resolved, ambiguous, documents - resolved - ambiguous, treaties, parts);
    }

    private void passage(Node node, List<Citation> citations) {
        String place = node.locator()
                .map(locator -> locator.citation(node.type()))
                .orElse(node.type().label());
        lines.add("").add(style.faint(place));
        int first = count + 1;
        lines.add("  " + numbered(node.text().replace('\n', ' '), citations));
        int number = first;
        for (Citation citation : citations) {
            lines.add(Words.format("    [%d] %s", number++, meaning(citation)));
        }
    }

    private String numbered(String text, List<Citation> citations) {
        StringBuilder numbered = new StringBuilder();
        int done = 0;
        for (Citation citation : citations) {
            int end = Math.max(done, citation.span().end());
            numbered.append(text, done, end).append(" [").append(++count).append(']');
            done = end;
        }
        return numbered.append(text.substring(done)).toString();
    }

    private static String meaning(Citation citation) {
        Resolution resolution = citation.resolution();
        String target = switch (resolution) {
            case Resolution.Resolved resolved ->
                citation.isInternal() ? "here" : resolved.target().printed();
            case Resolution.Ambiguous ambiguous -> Joiner.on(" or ").join(ambiguous.candidates());
            case Resolution.Unresolved unresolved ->
                switch (citation.kind()) {
                    case TREATY -> "a treaty";
                    case INTERNAL -> "here";
                    default -> "nothing certain";
                };
        };
        String places =
                citation.pinpoints().isEmpty() ? "" : ", " + Joiner.on(", ").join(citation.pinpoints());
        return target + places + " (" + resolution.because() + ")";
    }
}
