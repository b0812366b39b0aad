package io.github.rapporteur.text;

import com.google.common.base.Preconditions;
import com.google.common.primitives.ImmutableIntArray;
import java.util.Arrays;

/**
 * Leads from offsets of a repaired text back to the raw text it was made from. Immutable.
 *
 * <p>Kept as runs: from {@code texts[i]} on, the text runs along with the raw text from {@code raws[i]}.
 */
public final class OffsetMap {
    private final int[] texts;
    private final int[] raws;
    private final int end;

    OffsetMap(int[] texts, int[] raws, int end) {
        this.texts = texts;
        this.raws = raws;
        this.end = end;
    }

    /**
     * A map put together again from its runs.
     *
     * @param texts where each run starts in the text, ascending
     * @param raws where each run starts in the raw text
     * @param end the raw offset behind the last run
     * @throws IllegalArgumentException if there are not as many of the one as of the other
     */
    public static OffsetMap ofRuns(ImmutableIntArray texts, ImmutableIntArray raws, int end) {
        Preconditions.checkArgument(texts.length() == raws.length(), "%s runs, %s raw", texts, raws);
        return new OffsetMap(texts.toArray(), raws.toArray(), end);
    }

    /** Where each run starts in the text. */
    public ImmutableIntArray textStarts() {
        return ImmutableIntArray.copyOf(texts);
    }

    /** Where each run starts in the raw text. */
    public ImmutableIntArray rawStarts() {
        return ImmutableIntArray.copyOf(raws);
    }

    /** The raw offset behind the last run. */
    public int rawEnd() {
        return end;
    }

    /** The map of a text that was taken over as it stands, from {@code rawStart} on. */
    public static OffsetMap shifted(int rawStart, int length) {
        return new OffsetMap(new int[] {0}, new int[] {rawStart}, rawStart + length);
    }

    /**
     * The raw offset of the character at {@code offset} of the text; the end of the text leads to the end of its raw
     * stretch.
     */
    public int toRaw(int offset) {
        int at = Arrays.binarySearch(texts, offset);
        int run = at >= 0 ? at : -at - 2;
        if (run < 0) {
            return raws.length == 0 ? end : raws[0];
        }
        int raw = raws[run] + (offset - texts[run]);
        int limit = run + 1 < raws.length ? raws[run + 1] : end;
        return Math.min(raw, limit);
    }

    /** The raw stretch from which a stretch of the text was made. */
    public Span toRaw(Span span) {
        if (span.isEmpty()) {
            return new Span(toRaw(span.start()), toRaw(span.start()));
        }
        return new Span(toRaw(span.start()), toRaw(span.end() - 1) + 1);
    }
}
