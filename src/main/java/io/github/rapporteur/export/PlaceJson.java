package io.github.rapporteur.export;

import com.google.common.collect.ImmutableList;
import io.github.rapporteur.document.Document;
import io.github.rapporteur.document.Locator;
import io.github.rapporteur.document.Node;
import io.github.rapporteur.search.FoundPlace;
import io.github.rapporteur.symbol.Symbol;
import java.util.List;
import java.util.Optional;

/** The pieces of a document at one place as a JSON object: with what stands above them and what they cite. */
public final class PlaceJson {

    private PlaceJson() {}

    /**
     * On one line, without the end of line.
     *
     * @param locator as it was asked for
     * @param languages in which the index has the place
     * @param found what stands there
     */
    public static String of(Symbol symbol, Locator locator, List<String> languages, List<FoundPlace> found) {
        return Json.object(json -> json.field("symbol", symbol.canonical())
                .field("locator", locator.value())
                .strings("languages", languages)
                .objects("nodes", found, PlaceJson::node));
    }

    private static void node(Json json, FoundPlace found) {
        Document document = found.document();
        Node node = found.node();
        JsonLines.node(json, node);
        json.field("citation", citation(found))
                .field("language", found.language())
                .field("source", found.file().source())
                .strings("headings", document.headingPath(node))
                .objects("above", above(document, node), PlaceJson::piece)
                .objects("below", document.children(node), PlaceJson::piece)
                .objects(
                        "references",
                        found.file().citations().stream()
                                .filter(citation -> citation.node() == node.id())
                                .collect(ImmutableList.toImmutableList()),
                        JsonLines::reference);
    }

    /** The paragraphs that an item is a part of. */
    private static ImmutableList<Node> above(Document document, Node node) {
        return document.ancestors(node).stream().filter(Node::isPassage).collect(ImmutableList.toImmutableList());
    }

    private static void piece(Json json, Node node) {
        json.field("id", node.id())
                .field("type", node.type().label())
                .field("label", node.label())
                .field("locator", node.locator())
                .field("text", node.text());
    }

    private static Optional<String> citation(FoundPlace found) {
        Node node = found.node();
        return found.file()
                .symbol()
                .map(symbol -> symbol.printed()
                        + node.locator()
                                .map(locator -> ", " + locator.citation(node.type()))
                                .orElse(""));
    }
}
