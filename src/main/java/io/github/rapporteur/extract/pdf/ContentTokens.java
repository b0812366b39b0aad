package io.github.rapporteur.extract.pdf;

import java.util.Arrays;

/**
 * Cuts a content stream (ISO 32000-1, 7.2 and 7.8) into operators with their operands. Whatever is malformed is passed
 * over.
 */
final class ContentTokens {
    /** No operator is left. */
    static final int END = -1;

    private static final int INLINE_IMAGE_DATA = 'I' << 8 | 'D';
    private static final int MOST_DIGITS = 17;
    private static final double[] POWERS = powers();
    private static final byte[] HEX = digits();
    private static final boolean[] REGULAR = regular();

    private final byte[] content;
    private final int length;
    private int at;
    /** Where the decoded bytes of a string end. */
    private int to;

    private final Operands operands;

    /** @param content is written over: strings and names are decoded where they stand, which never takes more room */
    ContentTokens(byte[] content, int length) {
        this.content = content;
        this.length = length;
        operands = new Operands(content);
    }

    private static double[] powers() {
        double[] powers = new double[MOST_DIGITS + 1];
        powers[0] = 1;
        for (int i = 1; i < powers.length; i++) {
            powers[i] = powers[i - 1] * 10;
        }
        return powers;
    }

    /** Reads up to the next operator: its up to four letters packed into a number, or {@link #END}. */
    int next() {
        operands.clear();
        while (at < length) {
            int operator = token(content[at]);
            if (operator == INLINE_IMAGE_DATA) {
                skipImage();
            } else if (operator > 0) {
                return operator;
            }
        }
        return END;
    }

    /** What stood before the operator read last. */
    Operands operands() {
        return operands;
    }

    private int token(byte first) {
        switch (first) {
            case 0, '\t', '\n', '\f', '\r', ' ' -> at++;
            case '%' -> skipComment();
            case '(' -> literal();
            case '<' -> hexOrDictionary();
            case '>' -> close(at + 1 < length && content[at + 1] == '>' ? 2 : 1);
            case '[' -> bracket(Operands.Kind.OPEN);
            case ']' -> bracket(Operands.Kind.CLOSE);
            case '/' -> name();
            case '{', '}', ')' -> at++;
            case '+', '-', '.', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9' -> number();
            default -> {
                return operator();
            }
        }
        return 0;
    }

    private void skipComment() {
        while (at < length && content[at] != '\n' && content[at] != '\r') {
            at++;
        }
    }

    private void bracket(Operands.Kind kind) {
        operands.push(kind, 0, at, at);
        at++;
    }

    private void close(int signs) {
        if (signs == 2) {
            operands.push(Operands.Kind.CLOSE, 0, at, at);
        }
        at += signs;
    }

    private void number() {
        int from = at;
        boolean negative = content[at] == '-';
        at += negative || content[at] == '+' ? 1 : 0;
        long value = 0;
        int digits = 0;
        int point = -1;
        for (; at < length; at++) {
            byte c = content[at];
            if (c >= '0' && c <= '9') {
                value = digits < MOST_DIGITS ? value * 10 + (c - '0') : value;
                digits++;
            } else if (c == '.' && point < 0) {
                point = digits;
            } else if (c != '-' && c != '+') {
                break;
            }
        }
        int kept = Math.min(digits, MOST_DIGITS);
        int decimals = point < 0 ? kept - digits : kept - point;
        double result = decimals >= 0 ? value / POWERS[decimals] : value * Math.pow(10, -decimals);
        operands.push(Operands.Kind.NUMBER, (float) (negative ? -result : result), from, at);
    }

    private void name() {
        at++;
        int start = at;
        int to = at;
        while (at < length && isRegular(content[at])) {
            byte c = content[at++];
            if (c == '#' && at + 1 < length && hex(content[at]) >= 0 && hex(content[at + 1]) >= 0) {
                c = (byte) (hex(content[at]) << 4 | hex(content[at + 1]));
                at += 2;
            }
            content[to++] = c;
        }
        operands.push(Operands.Kind.NAME, 0, start, to);
    }

    private int operator() {
        int packed = 0;
        int from = at;
        while (at < length && isRegular(content[at])) {
            packed = packed << 8 | (content[at] & 0xFF);
            at++;
        }
        return at - from > 3 || packed <= 0 ? 'n' << 24 : packed;
    }

    private void literal() {
        at++;
        int start = at;
        int depth = 0;
        to = at;
        for (; at < length; at++) {
            byte c = content[at];
            if (c == '\\') {
                escape();
                continue;
            }
            if (c == ')' && depth-- == 0) {
                at++;
                break;
            }
            depth = c == '(' ? depth + 1 : depth;
            content[to++] = c;
        }
        operands.push(Operands.Kind.STRING, 0, start, to);
    }

    private void escape() {
        at++;
        if (at >= length) {
            return;
        }
        byte c = content[at];
        switch (c) {
            case 'n' -> content[to++] = '\n';
            case 'r' -> content[to++] = '\r';
            case 't' -> content[to++] = '\t';
            case 'b' -> content[to++] = '\b';
            case 'f' -> content[to++] = '\f';
            case '\n' -> {}
            case '\r' -> at += at + 1 < length && content[at + 1] == '\n' ? 1 : 0;
            case '0', '1', '2', '3', '4', '5', '6', '7' -> octal();
            default -> content[to++] = c;
        }
    }

    private void octal() {
        int value = 0;
        int digits = 0;
        while (digits < 3 && at < length && content[at] >= '0' && content[at] <= '7') {
            value = value << 3 | (content[at] - '0');
            at++;
            digits++;
        }
        at--;
        content[to++] = (byte) value;
    }

    private void hexOrDictionary() {
        if (at + 1 < length && content[at + 1] == '<') {
            operands.push(Operands.Kind.OPEN, 0, at, at);
            at += 2;
            return;
        }
        at++;
        int start = at;
        int pending = -1;
        to = at;
        for (; at < length && content[at] != '>'; at++) {
            int digit = hex(content[at]);
            if (digit >= 0 && pending >= 0) {
                content[to++] = (byte) (pending << 4 | digit);
                pending = -1;
            } else if (digit >= 0) {
                pending = digit;
            }
        }
        if (pending >= 0) {
            content[to++] = (byte) (pending << 4);
        }
        at++;
        operands.push(Operands.Kind.STRING, 0, start, to);
    }

    /** The data of an inline image end at {@code EI} between white space; what looks like text follows it. */
    private void skipImage() {
        operands.clear();
        for (; at + 2 < length; at++) {
            boolean marked = content[at + 1] == 'E' && content[at + 2] == 'I' && !isRegular(content[at]);
            if (marked && (at + 3 >= length || !isRegular(content[at + 3])) && looksLikeContent(at + 3)) {
                at += 3;
                return;
            }
        }
        at = length;
    }

    private boolean looksLikeContent(int from) {
        for (int i = from; i < Math.min(from + 12, length); i++) {
            byte c = content[i];
            if (c < 0 || c < ' ' && c != '\n' && c != '\r' && c != '\t') {
                return false;
            }
        }
        return true;
    }

    private static int hex(byte c) {
        return HEX[c & 0xFF];
    }

    private static boolean isRegular(byte c) {
        return REGULAR[c & 0xFF];
    }

    private static byte[] digits() {
        byte[] digits = new byte[256];
        for (int c = 0; c < digits.length; c++) {
            digits[c] = (byte) Character.digit(c, 16);
        }
        return digits;
    }

    private static boolean[] regular() {
        boolean[] regular = new boolean[256];
        Arrays.fill(regular, true);
        for (char c : "\0\t\n\f\r ()<>[]{}/%".toCharArray()) {
            regular[c] = false;
        }
        return regular;
    }
}
