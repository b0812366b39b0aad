package io.github.rapporteur.reference;

import io.github.rapporteur.symbol.Symbol;

/** A stretch of a text that matters to citations; offsets count in the {@link PlainText}. */
sealed interface Token {
    int start();

    int end();

    /** A word or phrase of the lexicon. */
    record Phrase(int start, int end, Word word) implements Token {
        boolean is(Word.Role role) {
            return word.role() == role;
        }
    }

    /** What may be the number of a resolution or decision. */
    record Numeral(int start, int end, Number number) implements Token {}

    /** A symbol in print. */
    record Printed(int start, int end, Symbol symbol) implements Token {}

    /** {@code Corr.2} without the symbol it belongs to. */
    record Modification(int start, int end, String suffix) implements Token {}

    /** The end of a sentence. */
    record Stop(int start, int end) implements Token {}

    /** Whether it is a phrase that plays a part. */
    default boolean plays(Word.Role role) {
        return this instanceof Phrase phrase && phrase.is(role);
    }
}
