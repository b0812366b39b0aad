package io.github.rapporteur.reference;

import com.google.common.collect.ImmutableList;
import io.github.rapporteur.symbol.Symbol;

/**
 * A mention that was found, before anything is resolved. Offsets count in the {@link PlainText}.
 *
 * @param start of the mention with its noun
 * @param end behind its pinpoints
 * @param token the place of its token among the tokens
 * @param what is printed
 * @param pinpoints canonical, one a part
 */
record Mention(int start, int end, int token, Printed what, ImmutableList<String> pinpoints) {

    /** What is printed. */
    sealed interface Printed {}

    /** A symbol. */
    record OfSymbol(Symbol symbol, boolean record) implements Printed {}

    /** {@code Corr.2}: of the last symbol in full. */
    record OfModification(String suffix) implements Printed {}

    /** A number, one of a list behind one noun. */
    record OfNumber(Number number, Heading heading) implements Printed {}

    /**
     * {@code the same resolution}, {@code the said Council resolution}.
     *
     * @param first the place of its first word among the tokens
     * @param noun the place of its noun
     * @param last the place of its last word
     * @param latter whether {@code the latter} is said
     */
    record OfSame(String kind, int first, int noun, int last, boolean latter) implements Printed {}

    /**
     * A supplement of Official Records whose symbol is not printed.
     *
     * @param body the series of the organ; empty where none is named
     * @param again whether {@code ibid.} or a list goes on with the records before
     * @param session as symbols have it, or the year; empty where none is named
     * @param volume in roman numerals; empty for none
     */
    record OfSupplement(String body, boolean again, String session, String number, String letter, String volume)
            implements Printed {}

    /** {@code Ibid.}: what the last note cited. */
    record OfIbid() implements Printed {}

    /**
     * The noun of a list of numbers.
     *
     * @param kind {@code resolution} or {@code decision}
     * @param token its place among the tokens; -1 where none is printed
     * @param own the place of its {@code its}; -1 for none; the noun's own place where one word says both
     * @param first the place of its first number
     * @param last the place of its last number
     */
    record Heading(String kind, int token, int own, int first, int last) {
        boolean isOwn() {
            return own >= 0;
        }
    }
}
