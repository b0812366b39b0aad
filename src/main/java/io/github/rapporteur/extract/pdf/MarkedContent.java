package io.github.rapporteur.extract.pdf;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;

/**
 * Marked content can say which characters a few glyphs stand for, where they do not map one to one (ISO 32000-1, 14.9.4).
 * Longer texts are left to the glyphs: they describe pictures, or repeat what is printed.
 */
final class MarkedContent {
    private static final int LONGEST = 12;
    private static final int DEEPEST = 10_000;

    private final Deque<Replacement> open = new ArrayDeque<>();

    private record Replacement(String text, Glyphs of, int from) {}

    /** Content that is marked with a name only. */
    void begin(Glyphs glyphs) {
        push(new Replacement("", glyphs, 0));
    }

    /** Content that is marked with properties, among which may be its actual text. */
    void begin(Operands in, COSDictionary resources, Glyphs glyphs) {
        push(new Replacement(actualText(in, resources), glyphs, glyphs.size()));
    }

    private void push(Replacement replacement) {
        if (open.size() < DEEPEST) {
            open.push(replacement);
        }
    }

    private static String actualText(Operands in, COSDictionary resources) {
        int last = in.count() - 1;
        if (last == 1 && in.isName(1)) {
            COSDictionary all = resources.getCOSDictionary(COSName.PROPERTIES);
            COSDictionary chosen = all == null ? null : all.getCOSDictionary(in.name(1));
            return chosen == null ? "" : chosen.getString(COSName.ACTUAL_TEXT, "");
        }
        for (int i = 1; i < last; i++) {
            boolean key = in.isName(i) && in.end(i) - in.start(i) == 10 && in.isString(i + 1);
            if (key && COSName.ACTUAL_TEXT.equals(in.name(i))) {
                byte[] bytes = Arrays.copyOfRange(in.bytes(), in.start(i + 1), in.end(i + 1));
                return new COSString(bytes).getString();
            }
        }
        return "";
    }

    void end() {
        if (open.isEmpty()) {
            return;
        }
        Replacement replacement = open.pop();
        String characters = replacement.text();
        if (!characters.isEmpty() && characters.length() <= LONGEST) {
            replacement.of().merge(replacement.from(), Characters.expand(characters));
        }
    }
}
