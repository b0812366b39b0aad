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

    /** {@code the same resolution}: the last one. */
    record OfSame(String kind) implements Printed {}

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
