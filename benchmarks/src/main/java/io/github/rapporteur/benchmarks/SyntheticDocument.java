package io.github.rapporteur.benchmarks;

import com.google.common.collect.ImmutableList;
import io.github.rapporteur.document.Document;
import io.github.rapporteur.document.DocumentKind;
import io.github.rapporteur.document.Masthead;
import io.github.rapporteur.document.Node;
import io.github.rapporteur.document.NodeType;
import io.github.rapporteur.symbol.Symbol;
import io.github.rapporteur.text.RepairedText;
import io.github.rapporteur.text.SourceText;
import io.github.rapporteur.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** Paragraphs as those of a resolution of the General Assembly. */
public final class SyntheticDocument {
    private SyntheticDocument() {}

    /** A document of paragraphs. @param language ISO 639-1 */
    public static Document of(String language, List<String> paragraphs) {
        Masthead masthead = Masthead.of(DocumentKind.RESOLUTION, language).withSymbol(Symbol.parse("A/RES/79/300"));
        SourceText source = new SourceText("", ImmutableList.of(), ImmutableList.of(), "text/plain");
        ImmutableList<Node> nodes = IntStream.range(0, paragraphs.size())
                .mapToObj(id -> node(id, paragraphs.get(id)))
                .collect(ImmutableList.toImmutableList());
        return new Document("synthetic", source, masthead, nodes);
    }

    private static Node node(int id, String text) {
        return new Node(
                id,
                OptionalInt.empty(),
                NodeType.PARAGRAPH,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                text,
                OptionalInt.empty(),
                new Span(0, 0),
                new RepairedText.Builder().append('x', 0).build().offsets());
    }
}
