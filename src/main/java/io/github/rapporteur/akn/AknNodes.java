package io.github.rapporteur.akn;

import io.github.rapporteur.document.Document;
import io.github.rapporteur.document.Node;
import io.github.rapporteur.document.NodeType;
import io.github.rapporteur.language.OpeningVerbs;
import java.util.List;
import javax.xml.stream.XMLStreamException;

/**
 * Writes the parts of a document behind its title: what preamble, body, conclusions and attachments hold, sections, paragraphs
 * and points in each other as the nodes are.
 */
final class AknNodes {
    /** Formulas such as {@code The General Assembly,} are no longer. */
    private static final int LONGEST_FORMULA = 60;

    private final Document document;
    private final AknBlocks blocks;
    private final OpeningVerbs verbs;
    private final Xml xml;

    AknNodes(Document document, AknBlocks blocks, Xml xml) {
        this.document = document;
        this.blocks = blocks;
        this.verbs = OpeningVerbs.of(document.masthead().language());
        this.xml = xml;
    }

    void preamble(List<Node> nodes) throws XMLStreamException {
        if (nodes.isEmpty()) {
            return;
        }
        xml.block("preamble");
        for (Node node : nodes) {
            boolean formula = node == nodes.get(0) && isFormula(node);
            xml.block(formula ? "formula" : "container").with("name", formula ? "enactingFormula" : opening(node));
            if (formula) {
                blocks.block(node);
            } else {
                blocks.describe(node);
                blocks.paragraph(node);
                blocks.listed(blocks.parts(node));
            }
            xml.close();
        }
        xml.close();
    }

    private boolean isFormula(Node node) {
        return node.label().isEmpty()
                && node.text().length() <= LONGEST_FORMULA
                && blocks.parts(node).isEmpty()
                && verbs.match(node.text()).isEmpty();
    }

    private String opening(Node node) {
        return verbs.match(node.text())
                .map(opening -> opening.span().in(node.text()).strip())
                .filter(words -> !words.isEmpty())
                .orElse("preambular");
    }

    void mainBody(List<Node> nodes) throws XMLStreamException {
        xml.block("mainBody");
        hierarchy(nodes);
        xml.close();
    }

    /** The schema asks for something in a main body. */
    private void hierarchy(List<Node> nodes) throws XMLStreamException {
        for (Node node : nodes) {
            inHierarchy(node);
        }
        if (nodes.isEmpty()) {
            xml.empty("p");
        }
    }

    void conclusions(List<Node> nodes) throws XMLStreamException {
        if (!nodes.isEmpty()) {
            xml.block("conclusions").with("eId", "conclusions");
            for (Node node : nodes) {
                blocks.block(node);
            }
            xml.close();
        }
    }

    /** From the first annex on; what stands behind one and belongs to none is an attachment without a heading. */
    void attachments(List<Node> nodes) throws XMLStreamException {
        if (nodes.isEmpty()) {
            return;
        }
        xml.block("attachments");
        for (Node node : nodes) {
            attachment(node);
        }
        xml.close();
    }

    private void attachment(Node node) throws XMLStreamException {
        boolean annex = node.type() == NodeType.ANNEX;
        xml.block("attachment");
        if (annex) {
            blocks.describe(node);
        }
        xml.block("doc").with("name", "annex");
        AknMeta.identification(document, "/annex_" + node.id(), xml);
        xml.block("mainBody");
        if (annex) {
            xml.block("paragraph").with("class", "H1").block("content");
            blocks.paragraph(node);
            xml.close();
            xml.close();
            loose(blocks.parts(node));
        } else {
            inHierarchy(node);
        }
        xml.close();
        xml.close();
        xml.close();
    }

    private void inHierarchy(Node node) throws XMLStreamException {
        switch (node.type()) {
            case HEADING -> section(node);
            case TABLE -> {
                List<Node> parts = blocks.parts(node);
                xml.block("hcontainer").with("name", "table").block(parts.isEmpty() ? "content" : "intro");
                blocks.table(node);
                xml.close();
                loose(parts);
                xml.close();
            }
            case FOOTNOTE -> {
                xml.block("hcontainer").with("name", "note").block("content").block("p");
                blocks.note(node);
                xml.close();
                xml.close();
                xml.close();
            }
            default -> counted(node);
        }
    }

    /** What stands below a node that has no place for it. */
    private void loose(List<Node> nodes) throws XMLStreamException {
        for (Node node : nodes) {
            inHierarchy(node);
        }
    }

    private void section(Node node) throws XMLStreamException {
        xml.block("section").with("eId", AknBlocks.id(node));
        blocks.describe(node);
        blocks.number(node);
        xml.block("heading");
        blocks.text(node);
        xml.close();
        loose(blocks.parts(node));
        xml.close();
    }

    private void counted(Node node) throws XMLStreamException {
        boolean item = node.type() == NodeType.ITEM;
        List<Node> parts = blocks.parts(node);
        xml.block(item ? "point" : "paragraph").with("eId", AknBlocks.id(node));
        blocks.describe(node);
        blocks.number(node);
        if (parts.isEmpty()) {
            xml.block("content");
            blocks.paragraph(node);
            xml.close();
        } else {
            xml.block("list").block("intro");
            blocks.paragraph(node);
            xml.close();
            loose(parts);
            xml.close();
        }
        xml.close();
    }
}
