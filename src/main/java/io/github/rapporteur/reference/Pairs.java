package io.github.rapporteur.reference;

/**
 * Pairs of characters, whatever their case, that are looked for in a text: two small tables answer for every character, so
 * that reading on costs no more than copying. Characters that no pair has are all of one class.
 */
final class Pairs {
    private static final int BITS = 7;
    private static final int MOST = 1 << BITS;

    /** The class of each character. */
    private final byte[] classes;

    /** Whether two classes make a pair: that of the first character in the upper bits. */
    private final boolean[] pairs;

    private Pairs(byte[] classes, boolean[] pairs) {
        this.classes = classes;
        this.pairs = pairs;
    }

    /** Whether two characters make a pair. */
    boolean contains(char first, char second) {
        return pairs[classes[first] << BITS | classes[second]];
    }

    /** The first place from one on whose character makes a pair with the one before; -1 for none. */
    int next(char[] text, int from, int length) {
        int start = Math.max(from, 1);
        int before = start <= length ? classes[text[start - 1]] : 0;
        for (int i = start; i < length; i++) {
            int here = classes[text[i]];
            if (pairs[before << BITS | here]) {
                return i;
            }
            before = here;
        }
        return -1;
    }

    /** Collects pairs. Not for use by several threads. */
    static final class Builder {
        private final byte[] classes = new byte[Character.MAX_VALUE + 1];
        private final boolean[] pairs = new boolean[MOST * MOST];
        private int known;

        /** @throws IllegalStateException when the pairs have more different characters than a table holds */
        Builder add(char first, char second) {
            pairs[numbered(first) << BITS | numbered(second)] = true;
            return this;
        }

        private int numbered(char sign) {
            char lower = Character.toLowerCase(sign);
            if (classes[lower] == 0) {
                if (known == MOST - 1) {
                    throw new IllegalStateException("more than " + known + " different characters");
                }
                classes[lower] = (byte) ++known;
            }
            return classes[lower];
        }

        Pairs build() {
            byte[] anyCase = new byte[classes.length];
            for (int sign = 0; sign < anyCase.length; sign++) {
                anyCase[sign] = classes[Character.toLowerCase(sign)];
            }
            return new Pairs(anyCase, pairs.clone());
        }
    }
}
