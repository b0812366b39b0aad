package io.github.rapporteur.text;

import com.google.common.primitives.ImmutableIntArray;

/**
 * Text made readable, with the way back to where each character came from.
 *
 * @param text the repaired text
 * @param offsets from offsets of {@code text} to the raw text
 */
public record RepairedText(String text, OffsetMap offsets) {

    /** Collects pieces of a raw text. Not for use by several threads. */
    public static final class Builder {
        private final StringBuilder text = new StringBuilder();
        private final ImmutableIntArray.Builder texts = ImmutableIntArray.builder();
        private final ImmutableIntArray.Builder raws = ImmutableIntArray.builder();
        private int nextRaw = -1;

        /** Takes over one character that stands at {@code rawOffset}. Raw offsets must ascend. */
        public Builder append(char character, int rawOffset) {
            if (rawOffset != nextRaw) {
                texts.add(text.length());
                raws.add(rawOffset);
            }
            text.append(character);
            nextRaw = rawOffset + 1;
            return this;
        }

        /** The number of characters so far. */
        public int length() {
            return text.length();
        }

        /** The last character so far, or NUL when there is none. */
        public char last() {
            return text.isEmpty() ? '\0' : text.charAt(text.length() - 1);
        }

        /** Whether nothing was taken over yet. */
        public boolean isEmpty() {
            return text.isEmpty();
        }

        public RepairedText build() {
            return new RepairedText(
                    text.toString(),
                    new OffsetMap(texts.build().toArray(), raws.build().toArray(), Math.max(nextRaw, 0)));
        }
    }
}
