package io.github.rapporteur.search;

import io.github.rapporteur.document.Document;
import io.github.rapporteur.document.Locator;
import io.github.rapporteur.document.Node;
import io.github.rapporteur.pipeline.ParsedFile;

/**
 * A place that is cited, as one of the indexed files has it.
 *
 * @param place as it was asked for; the file may count its items with other signs
 * @param file one of the files indexed under the document's symbol
 * @param document the tree of that file
 * @param node the piece that stands there
 */
public record FoundPlace(Locator place, ParsedFile file, Document document, Node node) {

    /** The language of the file, ISO 639-1. */
    public String language() {
        return document.masthead().language();
    }
}
