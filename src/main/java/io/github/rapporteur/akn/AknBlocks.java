package io.github.rapporteur.akn;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import io.github.rapporteur.document.Document;
import io.github.rapporteur.document.Node;
import io.github.rapporteur.document.NodeType;
import io.github.rapporteur.document.Role;
import io.github.rapporteur.reference.Citation;
import io.github.rapporteur.symbol.SymbolLink;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;

/**
 * Writes nodes as blocks, and the texts of all. An element with the attribute {@code rapporteur:type} is a node and what
 * stands in it stands below; the one inside with {@code rapporteur:text} holds its text and nothing else.
 */
final class AknBlocks {
    private static final Splitter ROWS = Splitter.on('\n');
    private static final Splitter CELLS = Splitter.on('\t');

    private final Document document;
    private final ImmutableListMultimap<Integer, Citation> citations;
    private final Xml xml;

    AknBlocks(Document document, List<Citation> citations, Xml xml) {
        this.document = document;
        this.citations = Multimaps.index(citations, Citation::node);
        this.xml = xml;
    }

    /** The identifier of a node's element: like those of the United Nations' files it only counts. */
    static String id(Node node) {
        String prefix = switch (node.type()) {
            case HEADING -> "sec";
            case ITEM -> "point";
            case FOOTNOTE -> "authorialNote";
            case TABLE -> "table";
            case ANNEX -> "att";
            case TITLE -> "title";
            case PARAGRAPH -> "para";
        };
        return prefix + "_" + node.id();
    }

    /** What the program knows of a node that its element does not tell. */
    void describe(Node node) throws XMLStreamException {
        xml.withOwn("type", node.type().label())
                .withOwn("label", node.label())
                .withOwn("role", node.role().map(Role::label))
                .withOwn("locator", node.locator());
        if (node.page().isPresent()) {
            xml.withOwn("page", Integer.toString(node.page().getAsInt()));
        }
    }

    void paragraph(Node node) throws XMLStreamException {
        xml.block("p");
        text(node);
        xml.close();
    }

    /** The text of a node, with its links and notes, in the element that was just started. */
    void text(Node node) throws XMLStreamException {
        xml.withOwn("text", "");
        linked(node);
        notes(node);
    }

    private void linked(Node node) throws XMLStreamException {
        int from = 0;
        for (Citation citation : citations.get(node.id())) {
            boolean apart = citation.span().start() >= from
                    && !citation.span().isEmpty()
                    && citation.span().end() <= node.text().length();
            Optional<String> target = citation.isInternal() ? Optional.empty() : target(citation);
            if (apart && target.isPresent()) {
                xml.text(node.text().substring(from, citation.span().start()));
                xml.inline("a").with("href", target.get()).withOwn("target", citation.target());
                if (!citation.pinpoints().isEmpty()) {
                    xml.withOwn("pinpoints", String.join("; ", citation.pinpoints()));
                }
                xml.text(citation.span().in(node.text())).close();
                from = citation.span().end();
            }
        }
        xml.text(node.text().substring(from));
    }

    private Optional<String> target(Citation citation) {
        return citation.target()
                .map(symbol -> SymbolLink.to(symbol, document.masthead().language()));
    }

    private void notes(Node node) throws XMLStreamException {
        for (Node child : document.children(node)) {
            if (child.type() == NodeType.FOOTNOTE) {
                note(child);
            }
        }
    }

    void note(Node node) throws XMLStreamException {
        xml.inline("authorialNote")
                .with("marker", node.label())
                .with("placement", "bottom")
                .with("eId", id(node));
        describe(node);
        xml.inline("p");
        text(node);
        xml.close();
        listed(parts(node));
        xml.close();
    }

    /** Rows stand without white space between them: all white space in a node's text is its own. */
    void table(Node node) throws XMLStreamException {
        xml.block("table").with("eId", id(node));
        describe(node);
        xml.withOwn("text", "");
        List<String> rows = ROWS.splitToList(node.text());
        for (int row = 0; row < rows.size(); row++) {
            xml.inline("tr");
            List<String> cells = CELLS.splitToList(rows.get(row));
            for (int cell = 0; cell < cells.size(); cell++) {
                xml.inline("td").inline("p").text(cells.get(cell));
                if (row == rows.size() - 1 && cell == cells.size() - 1) {
                    notes(node);
                }
                xml.close();
                xml.close();
            }
            xml.close();
        }
        xml.close();
    }

    /** What stands below a node, its notes left out: they stand in its text. */
    ImmutableList<Node> parts(Node node) {
        return document.children(node).stream()
                .filter(child -> child.type() != NodeType.FOOTNOTE)
                .collect(ImmutableList.toImmutableList());
    }

    void number(Node node) throws XMLStreamException {
        if (node.label().isPresent()) {
            String label = node.label().get();
            boolean bare = Character.isLetterOrDigit(label.codePointBefore(label.length()));
            xml.block("num").text(bare ? label + "." : label).close();
        }
    }

    /** A node without parts of its own as a block. */
    void block(Node node) throws XMLStreamException {
        if (node.type() == NodeType.FOOTNOTE) {
            xml.block("p");
            note(node);
            xml.close();
            return;
        }
        xml.block("p").with("eId", id(node));
        describe(node);
        xml.inline("span");
        text(node);
        xml.close();
        xml.close();
    }

    /** What stands below a paragraph of the preamble: lists, with tables between them. */
    void listed(List<Node> nodes) throws XMLStreamException {
        boolean inList = false;
        for (Node node : nodes) {
            boolean table = node.type() == NodeType.TABLE;
            if (inList && table) {
                xml.close();
            } else if (!inList && !table) {
                xml.block("blockList");
            }
            inList = !table;
            if (table) {
                table(node);
            } else {
                listItem(node);
            }
        }
        if (inList) {
            xml.close();
        }
    }

    private void listItem(Node node) throws XMLStreamException {
        xml.block("item").with("eId", id(node));
        describe(node);
        number(node);
        paragraph(node);
        listed(parts(node));
        xml.close();
    }
}
