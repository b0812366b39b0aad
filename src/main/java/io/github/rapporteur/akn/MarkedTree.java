package io.github.rapporteur.akn;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableRangeSet;
import com.google.common.collect.Range;
import com.google.common.collect.RangeSet;
import com.google.common.collect.TreeRangeSet;
import com.google.common.primitives.Ints;
import io.github.rapporteur.document.Document;
import io.github.rapporteur.document.DocumentKind;
import io.github.rapporteur.document.Locator;
import io.github.rapporteur.document.Masthead;
import io.github.rapporteur.document.Node;
import io.github.rapporteur.document.NodeType;
import io.github.rapporteur.document.Role;
import io.github.rapporteur.symbol.Symbol;
import io.github.rapporteur.text.Inline;
import io.github.rapporteur.text.OffsetMap;
import io.github.rapporteur.text.RepairedText;
import io.github.rapporteur.text.SourceText;
import io.github.rapporteur.text.Span;
import io.github.rapporteur.text.Tag;
import io.github.rapporteur.text.TextBlock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** The tree of a document that this program wrote: every node, as it was written. */
final class MarkedTree {
    private static final String OWN = Xml.PREFIX + ":";

    private final SourceText text;
    private final List<Tag> tags;
    private final RangeSet<Integer> marks;
    /** The node of each element, -1 for none. */
    private final int[] nodeOf;

    private MarkedTree(SourceText text) {
        this.text = text;
        this.tags = text.tags();
        this.marks = marks(text);
        this.nodeOf = new int[tags.size()];
        Arrays.fill(nodeOf, -1);
    }

    /** The element that tells that this program wrote a document. */
    static Optional<Tag> head(SourceText text) {
        return text.tags().stream()
                .filter(tag -> tag.name().equals(OWN + "document") && tag.has(OWN + "form", "1"))
                .findFirst();
    }

    static Document read(String source, SourceText text, Tag head) {
        MarkedTree tree = new MarkedTree(text);
        return new Document(source, text, tree.masthead(head), tree.nodes());
    }

    private Masthead masthead(Tag head) {
        return new Masthead(
                own(head, "symbol").flatMap(Symbol::tryParse),
                constant(DocumentKind.values(), DocumentKind::label, own(head, "kind"))
                        .orElse(DocumentKind.OTHER),
                own(head, "language").orElse("en"),
                lines("title").stream().findFirst(),
                own(head, "issued").flatMap(HeadReader::date),
                own(head, "adopted").flatMap(HeadReader::date),
                own(head, "session"),
                lines("agendaItem"),
                lines("body").stream().findFirst());
    }

    private ImmutableList<String> lines(String name) {
        return tags.stream()
                .filter(tag -> tag.name().equals(OWN + name))
                .map(Tag::content)
                .collect(ImmutableList.toImmutableList());
    }

    private static Optional<String> own(Tag tag, String attribute) {
        return Optional.ofNullable(tag.attributes().get(OWN + attribute));
    }

    private static <E> Optional<E> constant(
            E[] values, java.util.function.Function<E, String> label, Optional<String> word) {
        return word.flatMap(wanted -> Arrays.stream(values)
                .filter(value -> label.apply(value).equals(wanted))
                .findFirst());
    }

    private static RangeSet<Integer> marks(SourceText text) {
        RangeSet<Integer> marks = TreeRangeSet.create();
        for (TextBlock block : text.blocks()) {
            for (Inline inline : block.inlines()) {
                if (inline.kind() == Inline.Kind.NOTE_MARK) {
                    marks.add(Range.closedOpen(
                            inline.span().start(), inline.span().end()));
                }
            }
        }
        return ImmutableRangeSet.copyOf(marks);
    }

    private ImmutableList<Node> nodes() {
        int[] textOf = texts();
        ImmutableList.Builder<Node> nodes = ImmutableList.builder();
        int count = 0;
        for (int i = 0; i < tags.size(); i++) {
            Optional<NodeType> type = type(tags.get(i));
            if (type.isPresent()) {
                OptionalInt parent = above(i);
                nodes.add(node(count, i, textOf[i], type.get(), parent));
                nodeOf[i] = count++;
            }
        }
        return nodes.build();
    }

    private static Optional<NodeType> type(Tag tag) {
        return constant(NodeType.values(), NodeType::label, own(tag, "type"));
    }

    private OptionalInt above(int place) {
        for (int at = tags.get(place).parent(); at >= 0; at = tags.get(at).parent()) {
            if (nodeOf[at] >= 0) {
                return OptionalInt.of(nodeOf[at]);
            }
        }
        return OptionalInt.empty();
    }

    /** For each element that is a node, the one with its text: itself or one below; -1 for none. */
    private int[] texts() {
        int[] texts = new int[tags.size()];
        Arrays.fill(texts, -1);
        for (int i = 0; i < tags.size(); i++) {
            if (tags.get(i).attributes().containsKey(OWN + "text")) {
                int at = i;
                while (at >= 0 && type(tags.get(at)).isEmpty()) {
                    at = tags.get(at).parent();
                }
                if (at >= 0 && texts[at] < 0) {
                    texts[at] = i;
                }
            }
        }
        return texts;
    }

    private Node node(int id, int place, int textPlace, NodeType type, OptionalInt parent) {
        Tag tag = tags.get(place);
        Span held = textPlace < 0
                ? new Span(tag.span().start(), tag.span().start())
                : tags.get(textPlace).span();
        RepairedText words = words(held);
        return new Node(
                id,
                parent,
                type,
                constant(Role.values(), Role::label, own(tag, "role")),
                own(tag, "label"),
                own(tag, "locator").filter(locator -> !locator.isEmpty()).map(Locator::new),
                words.text(),
                own(tag, "page")
                        .map(Ints::tryParse)
                        .filter(page -> page > 0)
                        .map(OptionalInt::of)
                        .orElse(OptionalInt.empty()),
                span(tag, held),
                words.text().isEmpty() ? OffsetMap.shifted(held.start(), 0) : words.offsets());
    }

    /** From its number to the end of its own text. */
    private static Span span(Tag tag, Span held) {
        boolean numberBefore = tag.span().start() < held.start();
        return numberBefore ? new Span(tag.span().start(), held.end()) : held;
    }

    private RepairedText words(Span held) {
        RepairedText.Builder words = new RepairedText.Builder();
        for (int i = held.start(); i < held.end(); i++) {
            if (!marks.contains(i)) {
                words.append(text.raw().charAt(i), i);
            }
        }
        return words.build();
    }
}
