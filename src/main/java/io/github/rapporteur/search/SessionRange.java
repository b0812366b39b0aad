package io.github.rapporteur.search;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.Ints;
import java.util.stream.IntStream;

/**
 * Sessions of one series, such as regular ones or special ones.
 *
 * @param series what stands before the number: {@code S-}; empty for regular ones
 */
record SessionRange(String series, int from, int to) {
    /** No body has had more. */
    private static final int MOST = 999;

    /** Of a range in the form of the index, either end open: {@code 70..75}, {@code S-28..}. */
    static SessionRange of(TextRange range) {
        String given = range.from().isEmpty() ? range.to() : range.from();
        return new SessionRange(
                given.substring(0, given.lastIndexOf('-') + 1),
                range.from().isEmpty() ? 1 : number(range.from()),
                range.to().isEmpty() ? MOST : number(range.to()));
    }

    private static int number(String session) {
        Integer number = Ints.tryParse(session.substring(session.lastIndexOf('-') + 1));
        return number == null ? 0 : Math.min(number, MOST);
    }

    /** Each session as the index has it. */
    ImmutableList<String> terms() {
        return IntStream.rangeClosed(from, to)
                .mapToObj(number -> series + number)
                .collect(ImmutableList.toImmutableList());
    }
}
