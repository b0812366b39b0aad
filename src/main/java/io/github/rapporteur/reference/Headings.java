package io.github.rapporteur.reference;

import io.github.rapporteur.reference.Mention.Heading;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The headings of a passage by the places of its tokens. Not for use by several threads. */
final class Headings {
    private final @Nullable Heading[] places;

    /** @param tokens how many there are */
    Headings(int tokens) {
        this.places = new Heading[tokens];
    }

    /** Notes a heading for its numbers and its noun. */
    void put(Heading heading, List<Integer> numbers) {
        for (int number : numbers) {
            places[number] = heading;
        }
        if (heading.token() >= 0) {
            places[heading.token()] = heading;
        }
    }

    /** The heading that a number belongs to, or a noun's own; null for none. */
    @Nullable
    Heading at(int token) {
        return places[token];
    }
}
