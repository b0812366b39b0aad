package io.github.rapporteur.extract.akn;

import com.google.common.collect.ImmutableMap;
import io.github.rapporteur.text.Span;
import io.github.rapporteur.text.Tag;

/** An element whose place in the raw text is known once the blocks it begins and ends in are written. */
final class OpenTag {
    private final String name;
    private final int parent;
    private final ImmutableMap<String, String> attributes;
    private final StringBuilder content = new StringBuilder();
    private final Passage first;
    private final int start;
    private Passage last;
    private int end;

    OpenTag(String name, int parent, ImmutableMap<String, String> attributes, Passage at) {
        this.name = name;
        this.parent = parent;
        this.attributes = attributes;
        this.first = at;
        this.start = at.length();
        this.last = at;
        this.end = start;
    }

    /** Takes characters that are not printed. */
    void hide(String characters) {
        content.append(characters);
    }

    void close(Passage at) {
        last = at;
        end = at.length();
    }

    Tag tag() {
        int from = first.raw(start);
        return new Tag(
                name,
                parent,
                new Span(from, Math.max(from, last.raw(end))),
                attributes,
                content.toString().strip());
    }
}
