package io.github.rapporteur.reference;

/**
 * The first characters of a lexicon's words, mixed into a small table: most words of a text begin like none of them, and need
 * not be looked up. May take a beginning for one that it is not.
 */
final class Beginnings {
    private static final int SIZE = 1 << 14;
    private static final int LENGTH = 3;

    private final boolean[] whole = new boolean[SIZE];
    private final boolean[] shorter = new boolean[SIZE];

    /** Adds a word in lower case; {@code any} in it stands for any letters. */
    void add(PlainText word, char any) {
        int length = 0;
        while (length < Math.min(LENGTH, word.length()) && word.lowerAt(length) != any) {
            length++;
        }
        switch (length) {
            case LENGTH -> whole[mixed(word.lowerAt(0), word.lowerAt(1), word.lowerAt(2))] = true;
            case 2 -> shorter[mixed(word.lowerAt(0), word.lowerAt(1), '\0')] = true;
            default -> shorter[mixed(word.lowerAt(0), '\0', '\0')] = true;
        }
    }

    /** Whether a word may begin at an offset. */
    boolean mayBegin(PlainText text, int offset) {
        char first = text.lowerAt(offset);
        char second = text.lowerAt(offset + 1);
        return whole[mixed(first, second, text.lowerAt(offset + 2))]
                || shorter[mixed(first, second, '\0')]
                || shorter[mixed(first, '\0', '\0')];
    }

    private static int mixed(char first, char second, char third) {
        return ((first * 131 + second) * 131 + third) & SIZE - 1;
    }
}
