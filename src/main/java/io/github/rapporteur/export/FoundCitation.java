package io.github.rapporteur.export;

import com.google.common.collect.ImmutableList;
import io.github.rapporteur.document.Document;
import io.github.rapporteur.document.Node;
import io.github.rapporteur.pipeline.ParsedFile;
import io.github.rapporteur.reference.Citation;
import io.github.rapporteur.symbol.Symbol;

/**
 * A citation and the passage it stands in.
 *
 * @param file where it was found
 * @param document the tree of that file
 * @param node the passage
 * @param citation the citation
 */
public record FoundCitation(ParsedFile file, Document document, Node node, Citation citation) {

    /** All citations of a file, in reading order; none of a file that gave no document. */
    public static ImmutableList<FoundCitation> of(ParsedFile file) {
        return file.document()
                .map(document -> file.citations().stream()
                        .map(citation -> new FoundCitation(
                                file, document, document.nodes().get(citation.node()), citation))
                        .collect(ImmutableList.toImmutableList()))
                .orElse(ImmutableList.of());
    }

    /** The document that cites, by its symbol, one without a symbol by its file. */
    public String citing() {
        return file.symbol().map(Symbol::canonical).orElse(file.source());
    }

    /** The passage as one would cite it: {@code A/48/7 (Part I), para. 9 (n)}; without a locator only the document. */
    public String place() {
        String printed = file.symbol().map(Symbol::printed).orElse(file.source());
        return node.locator()
                .map(locator -> printed + ", " + locator.citation(node.type()))
                .orElse(printed);
    }
}
