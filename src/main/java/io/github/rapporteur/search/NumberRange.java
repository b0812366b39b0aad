package io.github.rapporteur.search;

import com.google.common.primitives.Ints;

/** A range of numbers, either end open: {@code 2015}, {@code 2015..2020}, {@code ..2020}. */
record NumberRange(int from, int to) {

    static NumberRange of(String value) {
        TextRange range = TextRange.of(value);
        Integer low = Ints.tryParse(range.from());
        Integer high = Ints.tryParse(range.to());
        return new NumberRange(low == null ? Integer.MIN_VALUE : low, high == null ? Integer.MAX_VALUE : high);
    }
}
