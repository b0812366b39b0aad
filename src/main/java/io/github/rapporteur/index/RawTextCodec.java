package io.github.rapporteur.index;

import io.github.rapporteur.text.OffsetMap;
import io.github.rapporteur.text.Span;
import io.github.rapporteur.text.TextBlock;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.util.BytesRef;

/**
 * The stored form of a raw text, most of which stands in the texts of the passages made from it: what stands nowhere
 * else, and the characters that differ there. Only one who has the texts can read it.
 */
final class RawTextCodec {
    /** In a draft: a character that is not known. */
    private static final char UNKNOWN = '\0';
    /** In the place of what may be half a character. */
    private static final char LOST = '\uFFFD';

    private RawTextCodec() {}

    /**
     * Writes it.
     *
     * @param blocks of the raw text
     * @param maps lead from each text to the raw text
     */
    static void write(String raw, List<TextBlock> blocks, List<String> texts, List<OffsetMap> maps, Encoder out)
            throws IOException {
        char[] draft = draft(
                raw.length(), blocks, texts.stream().map(RawTextCodec::kept).toList(), maps);
        char[] all = raw.toCharArray();
        StringBuilder unknown = new StringBuilder();
        Encoder different = new Encoder();
        int last = 0;
        int count = 0;
        for (int i = 0; i < draft.length; i++) {
            char known = draft[i];
            if (known == UNKNOWN) {
                known = Character.isSurrogate(all[i]) ? LOST : all[i];
                unknown.append(known);
            }
            if (known != all[i]) {
                different.number(i - last);
                different.number(all[i]);
                last = i;
                count++;
            }
        }
        out.size(raw.length());
        out.string(unknown.toString());
        out.size(count);
        out.bytes(different.bytes());
        out.number(raw.hashCode());
    }

    /** A text as the index keeps it: of half a character nothing is left. */
    private static String kept(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                return new BytesRef(text).utf8ToString();
            }
        }
        return text;
    }

    /** @throws IOException if the texts are not those it was written with */
    static String read(List<TextBlock> blocks, List<String> texts, List<OffsetMap> maps, Decoder in)
            throws IOException {
        char[] draft = draft(in.size(), blocks, texts, maps);
        String unknown = in.string();
        int next = 0;
        for (int i = 0; i < draft.length; i++) {
            if (draft[i] == UNKNOWN) {
                draft[i] = unknown.charAt(next++);
            }
        }
        int at = 0;
        for (int left = in.size(); left > 0; left--) {
            at += in.number();
            draft[at] = (char) in.number();
        }
        String raw = new String(draft);
        if (raw.hashCode() != in.number()) {
            throw new IOException("the passages are not those the text was taken from");
        }
        return raw;
    }

    /** What the texts have where they lead to; between blocks a line ends. */
    private static char[] draft(int length, List<TextBlock> blocks, List<String> texts, List<OffsetMap> maps) {
        char[] draft = new char[length];
        for (int i = 0; i < texts.size(); i++) {
            copy(texts.get(i), maps.get(i), draft);
        }
        int last = 0;
        for (TextBlock block : blocks) {
            between(last, block.span().start(), draft);
            last = Math.max(last, block.span().end());
        }
        between(last, length, draft);
        return draft;
    }

    private static void copy(String text, OffsetMap map, char[] draft) {
        int runs = map.textStarts().length();
        for (int run = 0; run < runs; run++) {
            int start = map.textStarts().get(run);
            int raw = map.rawStarts().get(run);
            int end = run + 1 < runs ? map.textStarts().get(run + 1) : text.length();
            Span inside = inside(raw, (long) raw + end - start, draft.length);
            Arrays.fill(draft, inside.start(), inside.end(), UNKNOWN);
            int known = Math.max(inside.start(), raw - start);
            int behind = (int) Math.min(inside.end(), (long) raw - start + text.length());
            if (known < behind) {
                text.getChars(known - raw + start, behind - raw + start, draft, known);
            }
        }
    }

    private static void between(int start, int end, char[] draft) {
        Span inside = inside(start, end, draft.length);
        for (int at = inside.start(); at < inside.end(); at++) {
            draft[at] = at == inside.start() ? '\n' : ' ';
        }
    }

    private static Span inside(int start, long end, int length) {
        int from = Math.min(Math.max(start, 0), length);
        return new Span(from, (int) Math.max(from, Math.min(end, length)));
    }
}
