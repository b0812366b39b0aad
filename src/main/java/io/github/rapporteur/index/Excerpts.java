package io.github.rapporteur.index;

import java.io.IOException;

/**
 * Strings most of which are parts of a text that is stored beside them: such a part is kept as its place there. Not for
 * use by several threads.
 */
final class Excerpts {
    /** How far a string is looked for, in UTF-16 units: a passage may be as long as a book. */
    private static final int REACH = 4_000;
    /** A shorter one is as short as its place. */
    private static final int SHORTEST = 3;
    /** How much of the end of a string tells where the rest of it ends. */
    private static final int END = 24;

    private static final int OTHER = 0;
    private static final int USUAL = 1;
    /** And more for one that begins so far behind the place from which strings are looked for. */
    private static final int PART = 2;

    private final String text;
    /** No string is looked for before it. */
    private int from;

    Excerpts(String text) {
        this.text = text;
    }

    void write(String value, Encoder out) throws IOException {
        int at = find(value);
        if (at >= 0) {
            out.size(PART + at - from);
            out.size(value.length());
        } else if (UsualStrings.number(value).isPresent()) {
            out.size(USUAL);
            out.size(UsualStrings.number(value).getAsInt());
        } else {
            out.size(OTHER);
            out.string(value);
        }
    }

    String read(Decoder in) throws IOException {
        int form = in.size();
        return switch (form) {
            case OTHER -> in.string();
            case USUAL -> UsualStrings.string(in.size());
            default -> part(from + form - PART, in.size());
        };
    }

    /**
     * A string that ends as a part of the text does, though something else may stand before it: a sentence with what
     * leads in to it. Further strings are looked for in this part and behind it.
     */
    void writeEnding(String value, Encoder out) throws IOException {
        int length = value.length();
        int at = find(value);
        if (at < 0) {
            length = Math.min(END, length);
            at = find(value.substring(value.length() - length));
            length = at < 0 ? 0 : length;
            while (length < value.length()
                    && at > from
                    && text.charAt(at - 1) == value.charAt(value.length() - length - 1)) {
                at--;
                length++;
            }
        }
        int start = Math.max(at, from);
        out.string(value.substring(0, value.length() - length));
        out.size(start - from);
        out.size(length);
        from = start;
    }

    String readEnding(Decoder in) throws IOException {
        String before = in.string();
        from += in.size();
        return before + part(from, in.size());
    }

    private int find(String value) {
        long end = Math.min(text.length(), (long) from + REACH + value.length());
        return value.length() < SHORTEST ? -1 : text.indexOf(value, from, (int) end);
    }

    private String part(int start, int length) {
        return text.substring(start, start + length);
    }
}
