package io.github.rapporteur.search;

import com.google.common.base.Ascii;
import io.github.rapporteur.document.Document;
import io.github.rapporteur.document.Node;
import io.github.rapporteur.index.CitationLine;
import io.github.rapporteur.index.Fields;
import io.github.rapporteur.pipeline.ParsedFile;
import java.util.Optional;
import java.util.OptionalInt;

/** Makes passages of pieces of documents. */
final class Passages {
    private static final int LONGEST_OPENING = 300;

    private Passages() {}

    static Passage of(ParsedFile file, Document document, Node node) {
        return new Passage(
                CitationLine.of(file, document, node),
                node.locator(),
                node.type().label(),
                document.masthead().language(),
                node.text(),
                node.page(),
                file.source(),
                OptionalInt.of(node.id()));
    }

    /** A document as a whole, by its title, else its first words. */
    static Passage of(ParsedFile file, Document document) {
        return new Passage(
                CitationLine.of(file),
                Optional.empty(),
                Fields.DOCUMENT,
                document.masthead().language(),
                document.masthead().title().orElseGet(() -> opening(document)),
                OptionalInt.empty(),
                file.source(),
                OptionalInt.empty());
    }

    private static String opening(Document document) {
        return document.nodes().stream()
                .map(Node::text)
                .filter(text -> !text.isBlank())
                .findFirst()
                .map(text -> Ascii.truncate(text, LONGEST_OPENING, "…"))
                .orElse("");
    }
}
