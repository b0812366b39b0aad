package io.github.rapporteur.benchmarks.relevance;

import com.google.common.collect.ImmutableList;
import com.google.common.hash.Hashing;
import io.github.rapporteur.document.Document;
import io.github.rapporteur.document.Locator;
import io.github.rapporteur.document.Node;
import io.github.rapporteur.document.NodeType;
import io.github.rapporteur.pipeline.ParsedFile;
import io.github.rapporteur.symbol.Symbol;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/**
 * What the index gives as one answer, as plain text.
 *
 * @param address which entry of the index it is
 * @param place what judgments call it
 * @param language ISO 639-1
 * @param title of the document
 * @param headings above, outermost first
 * @param leadIns of the paragraphs that an item belongs to, outermost first
 * @param text its own
 */
record Unit(
        Address address,
        Place place,
        String language,
        String title,
        ImmutableList<String> headings,
        ImmutableList<String> leadIns,
        String text) {
    private static final int FINGERPRINT = 12;

    /**
     * An entry of one index.
     *
     * @param source the file
     * @param node its id in the document's tree; -1 for the document as a whole
     */
    record Address(String source, int node) {}

    /**
     * A place in a document, in whatever file the document is.
     *
     * @param document its symbol, else the file's name
     * @param locator empty where it has none
     * @param fingerprint of the letters and digits of its text
     */
    record Place(String document, String locator, String fingerprint) {}

    /** The piece of a file that an entry stands for. */
    static Unit of(ParsedFile file, int node) {
        Document document = file.document().orElseThrow();
        Optional<Node> found = node < 0
                ? Optional.empty()
                : Optional.of(document.nodes().get(node));
        String title = title(document);
        String text = found.map(Node::text).orElse(title);
        String locator = found.flatMap(Node::locator).map(Locator::value).orElse("");
        return new Unit(
                new Address(file.source(), node),
                new Place(document(file), locator, fingerprint(text)),
                document.masthead().language(),
                title,
                found.map(document::headingPath).orElse(ImmutableList.of()),
                found.filter(here -> here.type() == NodeType.ITEM)
                        .map(here -> document.ancestors(here).stream()
                                .filter(Node::isPassage)
                                .map(Node::text)
                                .collect(ImmutableList.toImmutableList()))
                        .orElse(ImmutableList.of()),
                text);
    }

    private static String document(ParsedFile file) {
        return file.symbol()
                .map(Symbol::canonical)
                .orElseGet(() -> Path.of(file.source()).getFileName().toString());
    }

    private static String title(Document document) {
        return document.masthead()
                .title()
                .or(() -> document.nodes().stream()
                        .filter(node -> node.type() == NodeType.TITLE)
                        .map(Node::text)
                        .findFirst())
                .orElse("");
    }

    private static String fingerprint(String text) {
        String letters = text.codePoints()
                .filter(Character::isLetterOrDigit)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        return Hashing.sha256()
                .hashString(letters.toLowerCase(Locale.ROOT), StandardCharsets.UTF_8)
                .toString()
                .substring(0, FINGERPRINT);
    }
}
