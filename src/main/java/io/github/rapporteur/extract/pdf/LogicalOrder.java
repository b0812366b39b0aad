package io.github.rapporteur.extract.pdf;

/**
 * Puts the characters of a line that stand in the order of the eye, from left to right, into the order in which they are
 * read: the Unicode bidirectional algorithm (UAX 9) backwards. What one glyph stands for stays in its own order.
 */
final class LogicalOrder {
    private static final int RIGHT_TO_LEFT = 1;
    private static final int LEFT_TO_RIGHT = 2;
    private static final int UNDECIDED = 0;
    private static final int THOUSANDS = 3;
    private static final String OPENING = "([{<«‹";
    private static final String CLOSING = ")]}>»›";

    private final LineText visual;
    private final boolean rightToLeft;
    private final boolean[] behindArabic;
    private final int[] starts;
    private final int[] levels;
    private int count;

    private LogicalOrder(LineText visual, boolean rightToLeft) {
        this.visual = visual;
        this.rightToLeft = rightToLeft;
        starts = new int[visual.length() + 1];
        levels = new int[visual.length() + 1];
        behindArabic = new boolean[visual.length() + 1];
    }

    /**
     * Puts a line in order.
     *
     * @param rightToLeftPage whether most of the page is read from the right
     * @param brackets how the document prints them
     */
    static LineText of(LineText visual, boolean rightToLeftPage, BracketHabit brackets) {
        int right = 0;
        int left = 0;
        for (int i = 0; i < visual.length(); i++) {
            char c = visual.charAt(i);
            right += Characters.isRightToLeft(c) ? 1 : 0;
            left += c < 0x590 && Character.isLetter(c) ? 1 : 0;
        }
        if (right == 0 && !rightToLeftPage) {
            return visual;
        }
        return new LogicalOrder(visual, rightToLeftPage || right > left)
                .ordered(brackets)
                .withoutStretching();
    }

    private LineText ordered(BracketHabit brackets) {
        cut();
        markBehindArabic();
        decide();
        LineText plain = arrange(false);
        LineText mirrored = arrange(true);
        return brackets.isMirrored(faults(plain), faults(mirrored)) ? mirrored : plain;
    }

    /** A unit is what one glyph stands for; marks set over a letter belong to it. */
    private void cut() {
        for (int i = 0; i < visual.length(); i++) {
            char c = visual.charAt(i);
            boolean inside =
                    i > 0 && c != ' ' && visual.charAt(i - 1) != ' ' && visual.member(i) == visual.member(i - 1);
            boolean mark = i > 0 && Characters.isMark(c) && visual.charAt(i - 1) != ' ';
            if (!inside && !mark) {
                starts[count] = i;
                levels[count] = level(c);
                count++;
            }
        }
        starts[count] = visual.length();
    }

    private static int level(char c) {
        if (Characters.isRightToLeft(c)) {
            return RIGHT_TO_LEFT;
        }
        return Character.isLetterOrDigit(c) ? LEFT_TO_RIGHT : UNDECIDED;
    }

    private char at(int unit) {
        return visual.charAt(starts[unit]);
    }

    private void decide() {
        int before = -1;
        for (int i = 0; i <= count; i++) {
            if (i == count || levels[i] != UNDECIDED) {
                int level = between(before, i);
                for (int k = before + 1; k < i; k++) {
                    levels[k] = level;
                }
                before = i;
            }
        }
    }

    /** The level of what has no direction of its own, between two units that have. */
    private int between(int before, int after) {
        int base = rightToLeft ? RIGHT_TO_LEFT : LEFT_TO_RIGHT;
        if (before < 0 || after >= count) {
            return base;
        }
        if (levels[before] == RIGHT_TO_LEFT && levels[after] == RIGHT_TO_LEFT) {
            return RIGHT_TO_LEFT;
        }
        if (levels[before] != levels[after]) {
            return base;
        }
        boolean numbers = Character.isDigit(at(before)) && Character.isDigit(at(after));
        return !numbers || !rightToLeft || isOneNumber(before, after) ? LEFT_TO_RIGHT : RIGHT_TO_LEFT;
    }

    /** Figures joined by a sign, or groups of thousands set apart by a space. */
    private boolean isOneNumber(int before, int after) {
        if (after - before != 2) {
            return false;
        }
        char sign = at(before + 1);
        if (sign == ' ') {
            return digits(after, 1) == THOUSANDS && digits(before, -1) <= THOUSANDS;
        }
        return sign == '/' || sign == '.' || sign == ',' || sign == ':' || sign == '-' && !behindArabic[after];
    }

    private int digits(int unit, int step) {
        int n = 0;
        for (int i = unit; i >= 0 && i < count && Character.isDigit(at(i)); i += step) {
            n++;
        }
        return n;
    }

    /** Behind Arabic letters a hyphen between figures does not join them (UAX 9, W2). */
    private void markBehindArabic() {
        boolean arabic = false;
        for (int i = count - 1; i >= 0; i--) {
            behindArabic[i] = arabic;
            arabic = Characters.isRightToLeft(at(i)) || arabic && !Character.isLetter(at(i));
        }
    }

    private LineText arrange(boolean mirror) {
        LineText text = new LineText(new StringBuilder(visual.length()), new int[visual.length() + 1], rightToLeft);
        int base = rightToLeft ? RIGHT_TO_LEFT : LEFT_TO_RIGHT;
        int turned = rightToLeft ? count - 1 : 0;
        int step = rightToLeft ? -1 : 1;
        while (turned >= 0 && turned < count) {
            int end = turned;
            while (end >= 0 && end < count && levels[end] == levels[turned]) {
                end += step;
            }
            if (levels[turned] == base) {
                append(text, turned, end, step, mirror);
            } else {
                append(text, end - step, turned - step, -step, mirror);
            }
            turned = end;
        }
        return text;
    }

    private void append(LineText text, int from, int to, int step, boolean mirror) {
        for (int unit = from; unit != to; unit += step) {
            boolean turn = mirror && levels[unit] == RIGHT_TO_LEFT;
            for (int i = starts[unit]; i < starts[unit + 1]; i++) {
                char c = visual.charAt(i);
                text.add(String.valueOf(turn ? mirrored(c) : c), visual.member(i));
            }
        }
    }

    private static char mirrored(char c) {
        int opening = OPENING.indexOf(c);
        int closing = CLOSING.indexOf(c);
        return opening >= 0 ? CLOSING.charAt(opening) : closing >= 0 ? OPENING.charAt(closing) : c;
    }

    /** Brackets that close nothing or are not closed. */
    private static int faults(LineText text) {
        int open = 0;
        int faults = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (OPENING.indexOf(c) >= 0) {
                open++;
            } else if (CLOSING.indexOf(c) >= 0 && open > 0) {
                open--;
            } else if (CLOSING.indexOf(c) >= 0) {
                faults++;
            }
        }
        return faults + open;
    }
}
