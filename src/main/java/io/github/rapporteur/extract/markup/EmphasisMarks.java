package io.github.rapporteur.extract.markup;

/**
 * Finds out which asterisks and underscores set emphasis and which are meant as they stand: a mark counts when it opens
 * before a letter or closes behind one, and has its partner in the same paragraph.
 */
final class EmphasisMarks {
    private final String text;
    private final boolean[] delimits;
    private final int[] openSingle = {-1, -1};
    private final int[] openDouble = {-1, -1};

    private EmphasisMarks(String text) {
        this.text = text;
        this.delimits = new boolean[text.length()];
    }

    /** For each offset whether a mark of emphasis stands there. */
    static boolean[] find(String text) {
        EmphasisMarks marks = new EmphasisMarks(text);
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '\\') {
                at += 2;
            } else if (c == '*' || c == '_') {
                at = marks.run(at, c);
            } else {
                at++;
            }
        }
        return marks.delimits;
    }

    private int run(int start, char c) {
        int end = start;
        while (end < text.length() && text.charAt(end) == c) {
            end++;
        }
        boolean opens = end < text.length() && !Character.isWhitespace(text.charAt(end));
        boolean closes = start > 0 && !Character.isWhitespace(text.charAt(start - 1));
        if (c == '_' && opens && closes && isWord(start - 1) && isWord(end)) {
            return end;
        }
        int at = start;
        while (at < end) {
            int width = end - at >= 2 ? 2 : 1;
            pair(at, width, c == '*' ? 0 : 1, opens, closes);
            at += width;
        }
        return end;
    }

    private void pair(int at, int width, int kind, boolean opens, boolean closes) {
        int[] open = width == 2 ? openDouble : openSingle;
        if (open[kind] >= 0 && closes) {
            for (int i = 0; i < width; i++) {
                delimits[open[kind] + i] = true;
                delimits[at + i] = true;
            }
            open[kind] = -1;
        } else if (opens) {
            open[kind] = at;
        }
    }

    private boolean isWord(int at) {
        return Character.isLetterOrDigit(text.charAt(at));
    }
}
