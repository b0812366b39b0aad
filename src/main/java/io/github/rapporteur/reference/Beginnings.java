package io.github.rapporteur.reference;

/**
 * How a lexicon's words begin, mixed into a small table: most words of a text begin like none of them, and need not be looked
 * up. May take a beginning for one that it is not. A word begins with its first four characters up to the first that is no
 * letter; where no blanks stand between words, with its first two.
 */
final class Beginnings {
    private static final int BITS = 15;
    private static final int LENGTH = 4;
    private static final char END = '\0';
    private static final char STAR = '\uffff';

    /** Letters of scripts that put blanks between words; what is none ends a beginning. */
    private static final boolean[] LETTERS = letters();

    private final boolean[] known = new boolean[1 << BITS];
    /** Whether a word has a star for its fourth character, or an earlier one. */
    private boolean starFourth;

    private boolean starEarlier;

    /** Adds a word in lower case; {@code star} in it stands for any letters. */
    void add(PlainText word, char star) {
        if (PlainText.isIdeograph(word.at(0))) {
            known[mixed(word.at(0), word.at(1), END, END)] = true;
        } else if (word.at(LENGTH - 1) == star) {
            starFourth = true;
            known[mixed(word.lowerAt(0), word.lowerAt(1), word.lowerAt(2), STAR)] = true;
        } else {
            known[place(word, 0)] = true;
        }
        starEarlier |= word.at(0) == star || word.at(1) == star || word.at(2) == star;
    }

    /** Whether a word may begin at an offset. */
    boolean mayBegin(PlainText text, int offset) {
        char first = text.lowerAt(offset);
        if (PlainText.isIdeograph(first)) {
            return known[mixed(first, text.at(offset + 1), END, END)] || known[mixed(first, END, END, END)];
        }
        return known[place(text, offset)]
                || starFourth && known[mixed(first, text.lowerAt(offset + 1), text.lowerAt(offset + 2), STAR)]
                || starEarlier;
    }

    private static int place(PlainText text, int offset) {
        char second = letter(text.lowerAt(offset + 1), true);
        char third = letter(text.lowerAt(offset + 2), second != END);
        char fourth = letter(text.lowerAt(offset + 3), third != END);
        return mixed(text.lowerAt(offset), second, third, fourth);
    }

    private static char letter(char sign, boolean goesOn) {
        return goesOn && LETTERS[sign] ? sign : END;
    }

    private static int mixed(char first, char second, char third, char fourth) {
        int all = ((first * 31 + second) * 31 + third) * 31 + fourth;
        return all * 0x9e3779b1 >>> 32 - BITS;
    }

    private static boolean[] letters() {
        boolean[] table = new boolean[Character.MAX_VALUE + 1];
        for (int sign = 0; sign < table.length; sign++) {
            table[sign] = Character.isLetter((char) sign) && !PlainText.isIdeograph((char) sign);
        }
        return table;
    }
}
