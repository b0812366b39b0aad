package io.github.rapporteur.export;

import com.google.common.base.Strings;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import io.github.rapporteur.document.Document;
import io.github.rapporteur.document.Node;
import io.github.rapporteur.document.NodeType;
import io.github.rapporteur.pipeline.ParsedFile;
import io.github.rapporteur.reference.Citation;
import java.io.IOException;
import java.io.Writer;
import java.util.Optional;

/** The text of one document: headings, paragraphs, items as lists, tables, notes as quotations. For one use. */
final class MarkdownTree {
    private static final int DEEPEST_HEADING = 6;
    /** Below the title of the document. */
    private static final int FIRST_HEADING = 2;

    private static final String INDENT = "  ";

    private final Document document;
    private final String language;
    private final Optional<String> title;
    private final ImmutableListMultimap<Integer, Citation> citations;
    private final Writer out;
    /** How many lists stand open, one in the other, behind what was written last. */
    private int lists;

    MarkdownTree(ParsedFile file, Document document, Writer out) {
        this.document = document;
        this.language = Work.language(file);
        this.title = Work.title(file);
        this.citations = Multimaps.index(file.citations(), Citation::node);
        this.out = out;
    }

    void write() throws IOException {
        for (Node node : document.nodes()) {
            write(node);
        }
    }

    private void write(Node node) throws IOException {
        switch (node.type()) {
            case TITLE -> title(node);
            case HEADING, ANNEX -> heading(node);
            case PARAGRAPH -> block(0, labelled(node));
            case ITEM -> item(node);
            case FOOTNOTE -> block(lists, "> " + labelled(node));
            case TABLE -> block(0, MarkdownTable.of(node.text()));
        }
    }

    /** The document's own stands above all of it already. */
    private void title(Node node) throws IOException {
        if (!title.equals(Optional.of(PlainLine.of(node.text())))) {
            block(0, Strings.repeat("#", FIRST_HEADING) + " " + MarkdownText.of(node.text()));
        }
    }

    private void heading(Node node) throws IOException {
        long above = document.ancestors(node).stream()
                .filter(at -> at.type() == NodeType.HEADING || at.type() == NodeType.ANNEX)
                .count();
        int level = (int) Math.min(DEEPEST_HEADING, FIRST_HEADING + above);
        block(0, Strings.repeat("#", level) + " " + MarkdownText.within(printed(node)));
    }

    /** An annex has its number in its text. No number counts on behind the signs of a heading. */
    private static String printed(Node heading) {
        return heading.label()
                .filter(label -> heading.type() == NodeType.HEADING)
                .map(label -> MarkdownText.stopped(label) + " " + heading.text())
                .orElse(heading.text());
    }

    private void item(Node node) throws IOException {
        long above = document.ancestors(node).stream()
                .filter(at -> at.type() == NodeType.ITEM)
                .count();
        int depth = (int) Math.min(above, lists);
        if (lists == 0) {
            out.write("\n");
        }
        out.write(Strings.repeat(INDENT, depth) + "- " + labelled(node) + "\n");
        lists = depth + 1;
    }

    /** What stands apart from what is before it. */
    private void block(int depth, String text) throws IOException {
        out.write("\n" + Strings.repeat(INDENT, depth) + text + "\n");
        lists = depth;
    }

    private String labelled(Node node) {
        String text = MarkdownText.linked(node, citations.get(node.id()), language);
        return node.label()
                .filter(label -> node.type() != NodeType.ITEM || !isBullet(label))
                .map(label -> MarkdownText.label(label) + " " + text)
                .orElse(text)
                .strip();
    }

    private static boolean isBullet(String label) {
        return label.codePoints()
                .noneMatch(point ->
                        Character.isLetterOrDigit(point) || Character.getType(point) == Character.OTHER_NUMBER);
    }
}
