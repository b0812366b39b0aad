package io.github.rapporteur.akn;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import io.github.rapporteur.text.SourceText;
import io.github.rapporteur.text.Tag;
import java.util.Optional;
import java.util.stream.Stream;

/** The elements of a document, to be asked by name and place. Immutable. */
final class Elements {
    private final SourceText text;
    private final ImmutableList<Tag> tags;
    private final ImmutableListMultimap<String, Integer> named;
    private final ImmutableListMultimap<Integer, Integer> children;

    private Elements(SourceText text) {
        this.text = text;
        this.tags = text.tags();
        ImmutableListMultimap.Builder<String, Integer> byName = ImmutableListMultimap.builder();
        ImmutableListMultimap.Builder<Integer, Integer> down = ImmutableListMultimap.builder();
        for (int i = 0; i < tags.size(); i++) {
            byName.put(tags.get(i).name(), i);
            down.put(tags.get(i).parent(), i);
        }
        this.children = down.build();
        this.named = byName.build();
    }

    static Elements of(SourceText text) {
        return new Elements(text);
    }

    /** All of a name, in order. */
    Stream<Tag> named(String name) {
        return named.get(name).stream().map(tags::get);
    }

    /** All of a name that stand in an element of another, at whatever depth. */
    Stream<Tag> named(String name, String inside) {
        return named.get(name).stream().filter(i -> isIn(i, inside)).map(tags::get);
    }

    /** The places of all of a name that stand in an element of another. */
    Stream<Integer> places(String name, String inside) {
        return named.get(name).stream().filter(i -> isIn(i, inside));
    }

    Tag at(int place) {
        return tags.get(place);
    }

    /** The elements right below one. */
    Stream<Integer> below(int place) {
        return children.get(place).stream();
    }

    private boolean isIn(int place, String name) {
        for (int at = tags.get(place).parent(); at >= 0; at = tags.get(at).parent()) {
            if (tags.get(at).name().equals(name)) {
                return true;
            }
        }
        return false;
    }

    /** The printed text of an element on one line; empty for none. */
    Optional<String> text(Tag tag) {
        String words = tag.span().in(text.raw()).strip().replaceAll("\\s++", " ");
        return words.isEmpty() ? Optional.empty() : Optional.of(words);
    }

    ImmutableList<Tag> all() {
        return tags;
    }
}
