package io.github.rapporteur.extract.rtf;

import java.nio.charset.StandardCharsets;

/** Cuts a file into groups, control words and text, as the RTF specification (1.9.1, "Conventions of an RTF Reader") does. */
final class RtfLexer {
    /** Stands for the parameter of a control word that has none. */
    static final int NO_PARAMETER = Integer.MIN_VALUE;

    private static final int LONGEST_WORD = 32;
    private static final int MOST_DIGITS = 10;

    /** Takes the pieces of a file, in order. */
    interface Listener {
        void open();

        void close();

        /** A control word, with {@link #NO_PARAMETER} where it has no number. */
        void word(String name, int parameter);

        /** A control symbol: a backslash and one character that is no letter. */
        void symbol(char c);

        /** One byte of text in the encoding in force. */
        void text(byte b);
    }

    private final byte[] bytes;
    private final Listener listener;
    private int at;

    RtfLexer(byte[] bytes, Listener listener) {
        this.bytes = bytes;
        this.listener = listener;
    }

    void run() {
        while (at < bytes.length) {
            byte b = bytes[at++];
            switch (b) {
                case '{' -> listener.open();
                case '}' -> listener.close();
                case '\\' -> control();
                case '\r', '\n', 0 -> {}
                default -> listener.text(b);
            }
        }
    }

    private void control() {
        if (at >= bytes.length) {
            return;
        }
        if (isLetter(bytes[at])) {
            word();
        } else if (bytes[at] == '\'') {
            hex();
        } else {
            listener.symbol((char) (bytes[at++] & 0xFF));
        }
    }

    private void hex() {
        at++;
        int high = at < bytes.length ? Character.digit(bytes[at], 16) : -1;
        int low = at + 1 < bytes.length ? Character.digit(bytes[at + 1], 16) : -1;
        if (high >= 0 && low >= 0) {
            listener.text((byte) (high * 16 + low));
            at += 2;
        }
    }

    private void word() {
        int start = at;
        while (at < bytes.length && at - start < LONGEST_WORD && isLetter(bytes[at])) {
            at++;
        }
        String name = new String(bytes, start, at - start, StandardCharsets.US_ASCII);
        int parameter = parameter();
        if (at < bytes.length && bytes[at] == ' ') {
            at++;
        }
        if (name.equals("bin") && parameter > 0) {
            at = (int) Math.min(bytes.length, (long) at + parameter);
        } else {
            listener.word(name, parameter);
        }
    }

    private int parameter() {
        boolean negative = at < bytes.length && bytes[at] == '-';
        int first = negative ? at + 1 : at;
        int end = first;
        long value = 0;
        while (end < bytes.length && end - first < MOST_DIGITS && bytes[end] >= '0' && bytes[end] <= '9') {
            value = value * 10 + bytes[end++] - '0';
        }
        if (end == first) {
            return NO_PARAMETER;
        }
        at = end;
        return (int) Math.min(Integer.MAX_VALUE, value) * (negative ? -1 : 1);
    }

    private static boolean isLetter(byte b) {
        return (b >= 'a' && b <= 'z') || (b >= 'A' && b <= 'Z');
    }
}
