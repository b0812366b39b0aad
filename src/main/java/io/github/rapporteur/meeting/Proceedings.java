package io.github.rapporteur.meeting;

import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import io.github.rapporteur.document.Document;
import io.github.rapporteur.document.Node;
import io.github.rapporteur.document.NodeType;
import io.github.rapporteur.language.Sentences;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** A document as reports of meetings are read: its sentences, what leads a list and what stands in the list. */
final class Proceedings {
    /** The names of all States and many organizations take fewer characters; what stands behind is not read. */
    private static final int LONGEST = 20_000;
    /** No list of a meeting's officers or documents has more nodes. */
    private static final int LONGEST_LIST = 400;

    private final Document document;
    private final Words words;
    private final NameLists lists;
    private final People people;
    private final Supplier<ImmutableList<Sentence>> sentences = Suppliers.memoize(this::split);

    /** A sentence of a paragraph or item. */
    record Sentence(Node node, String text) {}

    Proceedings(Document document, Words words) {
        this.document = document;
        this.words = words;
        this.lists = new NameLists(words);
        this.people = new People(words, lists);
    }

    Document document() {
        return document;
    }

    Words words() {
        return words;
    }

    NameLists lists() {
        return lists;
    }

    People people() {
        return people;
    }

    /** Every sentence of the text, in order. */
    ImmutableList<Sentence> sentences() {
        return Objects.requireNonNull(sentences.get(), "sentences are never null");
    }

    private ImmutableList<Sentence> split() {
        return document.nodes().stream()
                .filter(Node::isPassage)
                .flatMap(node -> sentences(node).stream())
                .collect(ImmutableList.toImmutableList());
    }

    /** The sentences of one passage. */
    ImmutableList<Sentence> sentences(Node node) {
        return Sentences.of(words.language()).split(node.text()).stream()
                .map(span -> new Sentence(node, shortened(span.in(node.text()))))
                .collect(ImmutableList.toImmutableList());
    }

    private static String shortened(String sentence) {
        return sentence.length() > LONGEST ? sentence.substring(0, LONGEST) : sentence;
    }

    /** Whether a text leads a list: it ends with a colon. */
    static boolean leads(String text) {
        return text.endsWith(":") || text.endsWith("：");
    }

    /**
     * What stands in the list that a passage leads: the nodes below it, else those behind it up to the next numbered
     * paragraph or heading.
     */
    ImmutableList<Node> list(Node lead) {
        List<Node> below = new ArrayList<>();
        collect(lead, below);
        if (!below.isEmpty()) {
            return ImmutableList.copyOf(below);
        }
        for (int i = lead.id() + 1; i < document.nodes().size() && below.size() < LONGEST_LIST; i++) {
            Node next = document.nodes().get(i);
            if (endsList(lead, next)) {
                break;
            }
            if (next.type() != NodeType.FOOTNOTE) {
                below.add(next);
            }
        }
        return ImmutableList.copyOf(below);
    }

    private static boolean endsList(Node lead, Node next) {
        boolean numbered = next.type() == NodeType.PARAGRAPH
                && next.label().isPresent()
                && lead.label().isPresent();
        return numbered || next.type() == NodeType.HEADING || next.type() == NodeType.ANNEX;
    }

    private void collect(Node above, List<Node> into) {
        for (Node child : document.children(above)) {
            if (child.type() != NodeType.FOOTNOTE && into.size() < LONGEST_LIST) {
                into.add(child);
                collect(child, into);
            }
        }
    }
}
