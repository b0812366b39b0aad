package io.github.rapporteur.index;

import com.google.common.primitives.ImmutableIntArray;
import io.github.rapporteur.text.OffsetMap;
import java.io.IOException;

/**
 * The stored form of a repaired text: where it runs along with the raw text, only the characters that differ are kept,
 * so that a document's text is not stored twice.
 */
final class RepairedTextCodec {

    private RepairedTextCodec() {}

    static void write(String text, OffsetMap offsets, String raw, Encoder out) throws IOException {
        String along = along(text.length(), offsets, raw);
        ImmutableIntArray.Builder changed = ImmutableIntArray.builder();
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) != along.charAt(i)) {
                changed.add(i);
            }
        }
        write(text, changed.build(), out);
    }

    private static void write(String text, ImmutableIntArray changed, Encoder out) throws IOException {
        out.number(changed.length());
        int last = 0;
        for (int i = 0; i < changed.length(); i++) {
            out.number(changed.get(i) - last);
            out.number(text.charAt(changed.get(i)));
            last = changed.get(i);
        }
    }

    /** @param length of the text */
    static String read(int length, OffsetMap offsets, String raw, Decoder in) throws IOException {
        StringBuilder text = new StringBuilder(along(length, offsets, raw));
        int at = 0;
        for (int left = in.number(); left > 0; left--) {
            at += in.number();
            text.setCharAt(at, (char) in.number());
        }
        return text.toString();
    }

    /** What the text would be had nothing been repaired; NUL where the map leads nowhere. */
    private static String along(int length, OffsetMap offsets, String raw) {
        char[] along = new char[length];
        ImmutableIntArray texts = offsets.textStarts();
        ImmutableIntArray raws = offsets.rawStarts();
        for (int run = 0; run < texts.length(); run++) {
            int end = run + 1 < texts.length() ? texts.get(run + 1) : length;
            int shift = raws.get(run) - texts.get(run);
            for (int i = Math.max(texts.get(run), 0); i < Math.min(end, length); i++) {
                int from = i + shift;
                along[i] = 0 <= from && from < raw.length() ? raw.charAt(from) : 0;
            }
        }
        return new String(along);
    }
}
