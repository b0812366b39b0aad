package io.github.rapporteur.extract.pdf;

import java.util.Arrays;

/** The characters of a line while it is written, each with the member of the strip it came from. */
final class LineText implements CharSequence {
    private static final char TATWEEL = '\u0640';

    private final StringBuilder text;
    private int[] members;
    private final boolean rightToLeft;

    LineText(int capacity) {
        this(new StringBuilder(capacity), new int[Math.max(16, capacity)], false);
    }

    LineText(StringBuilder text, int[] members, boolean rightToLeft) {
        this.text = text;
        this.members = members;
        this.rightToLeft = rightToLeft;
    }

    /** Adds the characters of a glyph; spaces inside become plain ones. */
    void add(String characters, int member) {
        for (int i = 0; i < characters.length(); i++) {
            char c = characters.charAt(i);
            put(Characters.isSpace(c) ? ' ' : c, member);
        }
    }

    /** Adds a space that belongs to the glyph before it, so that a style runs on over it. */
    void space(int before) {
        put(' ', before);
    }

    private void put(char c, int member) {
        if (text.length() == members.length) {
            members = Arrays.copyOf(members, members.length * 2);
        }
        members[text.length()] = member;
        text.append(c);
    }

    /** The member of the strip that gave the character at {@code offset}. */
    int member(int offset) {
        return members[offset];
    }

    /** Whether the line is read from the right. */
    boolean isRightToLeft() {
        return rightToLeft;
    }

    /** Drops the strokes that only stretch a word to the width of its line. */
    LineText withoutStretching() {
        if (text.indexOf(String.valueOf(TATWEEL)) < 0) {
            return this;
        }
        LineText kept = new LineText(new StringBuilder(text.length()), new int[members.length], rightToLeft);
        for (int i = 0; i < text.length(); ) {
            int end = i;
            while (end < text.length() && text.charAt(end) == TATWEEL) {
                end++;
            }
            boolean stretch = end > i && isLetter(i - 1) && isLetter(end);
            int next = Math.max(end, i + 1);
            for (int k = i; k < next && !stretch; k++) {
                kept.put(text.charAt(k), members[k]);
            }
            i = next;
        }
        return kept;
    }

    private boolean isLetter(int at) {
        return at >= 0
                && at < text.length()
                && (Character.isLetter(text.charAt(at)) || Characters.isMark(text.charAt(at)));
    }

    @Override
    public boolean isEmpty() {
        return text.isEmpty();
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public char charAt(int offset) {
        return text.charAt(offset);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return text.subSequence(start, end);
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
