package io.github.rapporteur.search;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.stream.Collectors;

/**
 * Parts of a query that stand for one thing: a name of several words, or any single part.
 *
 * @param parts words where they are several
 * @param wordings other ways to write them
 */
record Piece(ImmutableList<Clause> parts, ImmutableSet<String> wordings) {

    /** The other wordings that have other letters, and not only other spaces and hyphens. */
    ImmutableList<String> otherNames() {
        String letters = letters(toString());
        return wordings.stream()
                .filter(wording -> !letters(wording).equals(letters))
                .collect(ImmutableList.toImmutableList());
    }

    private static String letters(String text) {
        return Ascii.toLowerCase(CharMatcher.anyOf("- ").removeFrom(text));
    }

    @Override
    public String toString() {
        return parts.stream().map(Object::toString).collect(Collectors.joining(" "));
    }

    /** A part that stands alone in a query. */
    static Piece of(Clause part, ImmutableList<String> languages, Words words) {
        return all(ImmutableList.of(part), languages, words).get(0);
    }

    /** All parts in their order, names held together. */
    static ImmutableList<Piece> all(ImmutableList<Clause> parts, ImmutableList<String> languages, Words words) {
        ImmutableList.Builder<Piece> pieces = ImmutableList.builder();
        int at = 0;
        while (at < parts.size()) {
            ImmutableList<String> row = row(parts, at);
            OtherWordings.Found found = row.isEmpty()
                    ? new OtherWordings.Found(1, ImmutableSet.of())
                    : words.otherWordings().at(row, 0, languages);
            pieces.add(new Piece(parts.subList(at, at + found.length()), found.wordings()));
            at += found.length();
        }
        return pieces.build();
    }

    /** The words that follow one another from a place on, as far as a name may reach. */
    private static ImmutableList<String> row(ImmutableList<Clause> parts, int from) {
        ImmutableList.Builder<String> row = ImmutableList.builder();
        for (int at = from; at < Math.min(parts.size(), from + OtherWordings.LONGEST); at++) {
            if (!(parts.get(at) instanceof Clause.Word word)) {
                break;
            }
            row.add(word.text());
        }
        return row.build();
    }
}
