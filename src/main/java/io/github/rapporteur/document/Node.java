package io.github.rapporteur.document;

import io.github.rapporteur.text.OffsetMap;
import io.github.rapporteur.text.Span;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A piece of a document: a heading, a paragraph, an item, a note …
 *
 * @param id its place in {@link Document#nodes()}, from 0, in reading order
 * @param parent the id of the enclosing node; empty at top level. A note's parent is the node that carries its mark
 * @param type what it is
 * @param role in resolutions, statements and drafts
 * @param label as printed, without outer space and closing full stop: {@code 9}, {@code (a)}, {@code II}; empty for
 *     unnumbered
 * @param locator what a citation would say; empty for unnumbered. It can occur twice: it names, it does not identify
 * @param text its own text, repaired, without label and without its children's
 * @param page 1-based; empty where the source has no pages
 * @param span its raw text, label included
 * @param offsets from {@code text} to the raw text
 */
public record Node(
        int id,
        OptionalInt parent,
        NodeType type,
        Optional<Role> role,
        Optional<String> label,
        Optional<Locator> locator,
        String text,
        OptionalInt page,
        Span span,
        OffsetMap offsets) {

    /** The same node with another role, or none. */
    public Node withRole(Optional<Role> other) {
        return new Node(id, parent, type, other, label, locator, text, page, span, offsets);
    }

    /** Whether it is a paragraph or an item: what recommendations and citations stand in. */
    public boolean isPassage() {
        return type == NodeType.PARAGRAPH || type == NodeType.ITEM;
    }
}
