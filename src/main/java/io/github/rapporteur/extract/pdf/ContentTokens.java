package io.github.rapporteur.extract.pdf;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.apache.pdfbox.cos.COSName;

/**
 * Cuts a content stream (ISO 32000-1, 7.2 and 7.8) into operators with their operands. Operands lie in arrays that are
 * reused from operator to operator: a page has tens of thousands of them. Whatever is malformed is passed over.
 */
final class ContentTokens {
    /** What an operand is. */
    enum Kind {
        NUMBER,
        STRING,
        NAME,
        OPEN,
        CLOSE
    }

    /** No operator is left. */
    static final int END = -1;

    private static final int INLINE_IMAGE_DATA = 'I' << 8 | 'D';
    private static final int MAX_OPERANDS = 200_000;

    private final byte[] content;
    private int at;

    private Kind[] kinds = new Kind[64];
    private float[] numbers = new float[64];
    private int[] starts = new int[64];
    private int[] ends = new int[64];
    private int count;
    private byte[] bytes = new byte[1024];
    private int used;

    ContentTokens(byte[] content) {
        this.content = content;
    }

    /** Reads up to the next operator: its up to four letters packed into a number, or {@link #END}. */
    int next() {
        count = 0;
        used = 0;
        while (at < content.length) {
            int operator = token(content[at]);
            if (operator == INLINE_IMAGE_DATA) {
                skipImage();
            } else if (operator > 0) {
                return operator;
            }
        }
        return END;
    }

    /** The number of operands before the operator; brackets of arrays and dictionaries count. */
    int operands() {
        return count;
    }

    Kind kind(int operand) {
        return kinds[operand];
    }

    /** The value of an operand that is a number, else 0; also for operands that are missing. */
    float number(int operand) {
        return operand >= 0 && operand < count && kinds[operand] == Kind.NUMBER ? numbers[operand] : 0;
    }

    /** Where the bytes of strings and names lie, between {@link #start} and {@link #end}. */
    byte[] bytes() {
        return bytes;
    }

    int start(int operand) {
        return starts[operand];
    }

    int end(int operand) {
        return ends[operand];
    }

    boolean isName(int operand) {
        return operand >= 0 && operand < count && kinds[operand] == Kind.NAME;
    }

    boolean isString(int operand) {
        return operand >= 0 && operand < count && kinds[operand] == Kind.STRING;
    }

    COSName name(int operand) {
        return COSName.getPDFName(
                new String(bytes, starts[operand], ends[operand] - starts[operand], StandardCharsets.ISO_8859_1));
    }

    private int token(byte first) {
        switch (first) {
            case 0, '\t', '\n', '\f', '\r', ' ' -> at++;
            case '%' -> skipComment();
            case '(' -> literal();
            case '<' -> hexOrDictionary();
            case '>' -> close(at + 1 < content.length && content[at + 1] == '>' ? 2 : 1);
            case '[' -> bracket(Kind.OPEN);
            case ']' -> bracket(Kind.CLOSE);
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
        while (at < content.length && content[at] != '\n' && content[at] != '\r') {
            at++;
        }
    }

    private void bracket(Kind kind) {
        push(kind, 0, used, used);
        at++;
    }

    private void close(int length) {
        if (length == 2) {
            push(Kind.CLOSE, 0, used, used);
        }
        at += length;
    }

    private void number() {
        boolean negative = false;
        boolean fraction = false;
        double value = 0;
        double scale = 1;
        int from = at;
        for (; at < content.length; at++) {
            byte c = content[at];
            if (c >= '0' && c <= '9') {
                value = value * 10 + (c - '0');
                scale = fraction ? scale * 10 : scale;
            } else if (c == '.' && !fraction) {
                fraction = true;
            } else if (c == '-') {
                negative |= at == from;
            } else if (c != '+') {
                break;
            }
        }
        float result = (float) (value / scale);
        push(Kind.NUMBER, negative ? -result : result, used, used);
    }

    private void name() {
        int start = used;
        at++;
        while (at < content.length && isRegular(content[at])) {
            byte c = content[at++];
            if (c == '#' && at + 1 < content.length && hex(content[at]) >= 0 && hex(content[at + 1]) >= 0) {
                c = (byte) (hex(content[at]) << 4 | hex(content[at + 1]));
                at += 2;
            }
            put(c);
        }
        push(Kind.NAME, 0, start, used);
    }

    private int operator() {
        int packed = 0;
        int length = 0;
        while (at < content.length && isRegular(content[at])) {
            packed = packed << 8 | (content[at] & 0xFF);
            at++;
            length++;
        }
        return length > 3 || packed <= 0 ? 'n' << 24 : packed;
    }

    private void literal() {
        int start = used;
        int depth = 0;
        at++;
        for (; at < content.length; at++) {
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
            put(c);
        }
        push(Kind.STRING, 0, start, used);
    }

    private void escape() {
        at++;
        if (at >= content.length) {
            return;
        }
        byte c = content[at];
        switch (c) {
            case 'n' -> put((byte) '\n');
            case 'r' -> put((byte) '\r');
            case 't' -> put((byte) '\t');
            case 'b' -> put((byte) '\b');
            case 'f' -> put((byte) '\f');
            case '\n' -> {}
            case '\r' -> at += at + 1 < content.length && content[at + 1] == '\n' ? 1 : 0;
            case '0', '1', '2', '3', '4', '5', '6', '7' -> octal();
            default -> put(c);
        }
    }

    private void octal() {
        int value = 0;
        int digits = 0;
        while (digits < 3 && at < content.length && content[at] >= '0' && content[at] <= '7') {
            value = value << 3 | (content[at] - '0');
            at++;
            digits++;
        }
        at--;
        put((byte) value);
    }

    private void hexOrDictionary() {
        if (at + 1 < content.length && content[at + 1] == '<') {
            push(Kind.OPEN, 0, used, used);
            at += 2;
            return;
        }
        int start = used;
        int pending = -1;
        at++;
        for (; at < content.length && content[at] != '>'; at++) {
            int digit = hex(content[at]);
            if (digit >= 0 && pending >= 0) {
                put((byte) (pending << 4 | digit));
                pending = -1;
            } else if (digit >= 0) {
                pending = digit;
            }
        }
        at++;
        if (pending >= 0) {
            put((byte) (pending << 4));
        }
        push(Kind.STRING, 0, start, used);
    }

    /** The data of an inline image end at {@code EI} between white space; what looks like text follows it. */
    private void skipImage() {
        count = 0;
        used = 0;
        for (; at + 2 < content.length; at++) {
            boolean marked = content[at + 1] == 'E' && content[at + 2] == 'I' && !isRegular(content[at]);
            if (marked && (at + 3 >= content.length || !isRegular(content[at + 3])) && looksLikeContent(at + 3)) {
                at += 3;
                return;
            }
        }
        at = content.length;
    }

    private boolean looksLikeContent(int from) {
        for (int i = from; i < Math.min(from + 12, content.length); i++) {
            byte c = content[i];
            if (c < 0 || c < ' ' && c != '\n' && c != '\r' && c != '\t') {
                return false;
            }
        }
        return true;
    }

    private static int hex(byte c) {
        return Character.digit(c, 16);
    }

    private static boolean isRegular(byte c) {
        return switch (c) {
            case 0, '\t', '\n', '\f', '\r', ' ', '(', ')', '<', '>', '[', ']', '{', '}', '/', '%' -> false;
            default -> true;
        };
    }

    private void put(byte value) {
        if (used == bytes.length) {
            bytes = Arrays.copyOf(bytes, used * 2);
        }
        bytes[used++] = value;
    }

    private void push(Kind kind, float number, int start, int end) {
        if (count == MAX_OPERANDS) {
            return;
        }
        if (count == kinds.length) {
            kinds = Arrays.copyOf(kinds, count * 2);
            numbers = Arrays.copyOf(numbers, count * 2);
            starts = Arrays.copyOf(starts, count * 2);
            ends = Arrays.copyOf(ends, count * 2);
        }
        kinds[count] = kind;
        numbers[count] = number;
        starts[count] = start;
        ends[count] = end;
        count++;
    }
}
