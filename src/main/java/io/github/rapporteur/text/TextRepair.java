package io.github.rapporteur.text;

import java.util.List;

/**
 * Joins printed lines to running text and mends what extraction tore: line breaks, hyphens at line ends, spaces inside
 * words ({@code p rivacy}), before punctuation and between Chinese characters. Nothing but white space, invisible marks
 * and hyphens that break a word at a line end is ever left out, so that every character leads back to where it was
 * printed. Immutable.
 */
public final class TextRepair {
    private static final int LONGEST_ADDRESS = 200;

    private final String raw;
    private final Vocabulary vocabulary;
    private final LineEndHyphens hyphens;
    private final boolean torn;

    /**
     * @param raw the raw text of a whole document: its own words are what tells torn words from neighbours
     * @param torn whether words may be torn, as in plain text that some other program took from a page
     */
    public TextRepair(String raw, boolean torn) {
        this.raw = raw;
        this.torn = torn;
        this.vocabulary = Vocabulary.of(torn ? raw : "");
        this.hyphens = LineEndHyphens.of(raw);
    }

    /**
     * The running text of some lines.
     *
     * @param lines spans of the raw text, in ascending order; between two of them a line was broken
     * @param without what to leave out, such as marks of notes; in ascending order
     */
    public RepairedText join(List<Span> lines, List<Span> without) {
        Draft draft = new Draft(lines, without);
        RepairedText.Builder text = new RepairedText.Builder();
        int i = 0;
        while (i < draft.length) {
            char c = draft.chars[i];
            if (!isSpace(c)) {
                int behind = behindSoftHyphen(draft, i);
                if (behind == i) {
                    text.append(c, draft.offsets[i]);
                    i++;
                }
                i = Math.max(i, behind);
                continue;
            }
            int next = i;
            boolean broken = false;
            while (next < draft.length && isSpace(draft.chars[next])) {
                broken |= draft.chars[next] == '\n';
                next++;
            }
            if (!text.isEmpty() && next < draft.length && !closes(draft, i, next, broken)) {
                text.append(' ', draft.offsets[i]);
            }
            i = next;
        }
        return text.build();
    }

    /** Where the rest of a word begins that is broken at the line end at {@code i}; {@code i} itself where none is. */
    private int behindSoftHyphen(Draft draft, int i) {
        char c = draft.chars[i];
        if (c != '-' && c != '\u2010' || i + 2 >= draft.length || draft.chars[i + 1] != '\n') {
            return i;
        }
        int next = i + 1;
        while (next < draft.length && isSpace(draft.chars[next])) {
            next++;
        }
        return !inAddress(draft, i) && hyphens.isSoft(draft.wordBefore(i), draft.wordFrom(next)) ? next : i;
    }

    /** The hyphens of an address or symbol are its own. */
    private static boolean inAddress(Draft draft, int end) {
        for (int i = end - 1; i >= 0 && end - i < LONGEST_ADDRESS && !isSpace(draft.chars[i]); i--) {
            if (draft.chars[i] == '/' || draft.chars[i] == '@' || Character.isDigit(draft.chars[i])) {
                return true;
            }
        }
        return false;
    }

    /** Whether the white space from {@code from} to {@code to} is no space between words. */
    private boolean closes(Draft draft, int from, int to, boolean broken) {
        char before = draft.chars[from - 1];
        char after = draft.chars[to];
        if (isHan(before) && isHan(after) || broken && (isHan(before) || isHan(after))) {
            return true;
        }
        if (before == '(' || after == ')' || after == ',' || after == '\u060C') {
            return true;
        }
        char second = to + 1 < draft.length ? draft.chars[to + 1] : ' ';
        if (after == '.' && (isSpace(second)) || (after == '’' && Character.isLetter(before) && isLetter(second))) {
            return true;
        }
        return broken ? continues(draft, from, after) : torn && isTorn(draft, from, to, second);
    }

    /** At a line end: a hyphen, dash or slash inside a word or number goes on without a space. */
    private static boolean continues(Draft draft, int from, char after) {
        char last = draft.chars[from - 1];
        boolean inside = from >= 2 && Character.isLetterOrDigit(draft.chars[from - 2]);
        boolean hyphen = last == '-' || last == '\u2010' || last == '\u2011';
        if (hyphen || last == '/') {
            return inside && Character.isLetterOrDigit(after);
        }
        return last == '–' && inside && Character.isDigit(draft.chars[from - 2]) && Character.isDigit(after);
    }

    /** Inside a line: {@code so -called}, {@code tha t}. */
    private boolean isTorn(Draft draft, int from, int to, char second) {
        char before = draft.chars[from - 1];
        char after = draft.chars[to];
        if ((after == '-' || after == '\u2011') && Character.isLetterOrDigit(before)) {
            return Character.isLetter(second);
        }
        if (before == '-' && from >= 2 && Character.isLetter(draft.chars[from - 2]) && Character.isLetter(after)) {
            return vocabulary.count(draft.wordBefore(from - 1)) == 0;
        }
        if (!isLetter(before) || !isLetter(after)) {
            return false;
        }
        if (!vocabulary.mayHave(draft.chars, draft.wordStart(from), from, to, draft.wordEnd(to))) {
            return false;
        }
        String left = draft.wordBefore(from);
        String right = draft.wordFrom(to);
        return vocabulary.isTorn(left, right) && !betterTorn(draft, to, right);
    }

    /** Whether the right piece belongs to the piece behind it rather: {@code the p rivacy}. */
    private boolean betterTorn(Draft draft, int to, String right) {
        int end = to + right.length();
        if (end + 1 >= draft.length || draft.chars[end] != ' ' || !isLetter(draft.chars[end + 1])) {
            return false;
        }
        String next = draft.wordFrom(end + 1);
        return vocabulary.isTorn(right, next)
                && vocabulary.count(right + next) > vocabulary.count(draft.wordBefore(to - 1) + right);
    }

    private static boolean isLetter(char c) {
        return Character.isLetter(c) && !isHan(c);
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private static boolean isHan(char c) {
        return c >= '\u2E80' && c <= '\u9FFF' || c >= '\uF900' && c <= '\uFAFF' || c >= '\uFF00' && c <= '\uFFEF';
    }

    private static boolean isInvisible(char c) {
        return c == '\u00AD'
                || c == '\u200B'
                || c == '\u200E'
                || c == '\u200F'
                || c >= '\u202A' && c <= '\u202E'
                || c >= '\u2066' && c <= '\u2069'
                || c == '\uFEFF'
                || c == '\u061C'
                || c < ' ' && c != '\n' && c != '\t' && c != '\r' && c != '\f';
    }

    /** The characters of the lines, one newline between two of them, each with its raw offset. */
    private final class Draft {
        final char[] chars;
        final int[] offsets;
        int length;

        Draft(List<Span> lines, List<Span> without) {
            int capacity = lines.stream().mapToInt(Span::length).sum() + lines.size();
            chars = new char[capacity];
            offsets = new int[capacity];
            int cut = 0;
            for (Span line : lines) {
                if (length > 0 && chars[length - 1] != '\u00AD') {
                    put('\n', line.start());
                }
                for (int i = line.start(); i < line.end(); i++) {
                    while (cut < without.size() && without.get(cut).end() <= i) {
                        cut++;
                    }
                    boolean left = cut < without.size() && without.get(cut).contains(i);
                    if (!left && (!isInvisible(raw.charAt(i)) || softHyphenAtEnd(i, line))) {
                        put(raw.charAt(i), i);
                    }
                }
            }
            dropSoftHyphens();
        }

        private boolean softHyphenAtEnd(int i, Span line) {
            return raw.charAt(i) == '\u00AD' && i == line.end() - 1;
        }

        private void dropSoftHyphens() {
            int kept = 0;
            for (int i = 0; i < length; i++) {
                if (chars[i] != '\u00AD') {
                    chars[kept] = chars[i];
                    offsets[kept++] = offsets[i];
                }
            }
            length = kept;
        }

        private void put(char c, int offset) {
            chars[length] = c;
            offsets[length++] = offset;
        }

        int wordStart(int end) {
            int start = end;
            while (start > 0 && Character.isLetter(chars[start - 1])) {
                start--;
            }
            return start;
        }

        int wordEnd(int start) {
            int end = start;
            while (end < length && Character.isLetter(chars[end])) {
                end++;
            }
            return end;
        }

        String wordBefore(int end) {
            int start = wordStart(end);
            return new String(chars, start, end - start);
        }

        String wordFrom(int start) {
            return new String(chars, start, wordEnd(start) - start);
        }
    }
}
