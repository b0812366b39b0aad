package io.github.rapporteur.extract.pdf;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.apache.pdfbox.cos.COSName;

/**
 * The operands of an operator of a content stream (ISO 32000-1, 7.8.2). They lie in arrays that are reused from operator
 * to operator: a page has tens of thousands of them.
 */
final class Operands {
    private static final int MOST = 200_000;

    /** What an operand is. */
    enum Kind {
        NUMBER,
        STRING,
        NAME,
        OPEN,
        CLOSE
    }

    private final byte[] content;
    private Kind[] kinds = new Kind[64];
    private float[] numbers = new float[64];
    private int[] starts = new int[64];
    private int[] ends = new int[64];
    private int count;

    /** @param content in which strings and names lie decoded */
    Operands(byte[] content) {
        this.content = content;
    }

    void clear() {
        count = 0;
    }

    /** The number of operands ; brackets of arrays and dictionaries count. */
    int count() {
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
        return content;
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
                new String(content, starts[operand], ends[operand] - starts[operand], StandardCharsets.ISO_8859_1));
    }

    void push(Kind kind, float number, int start, int end) {
        if (count == MOST) {
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
