package io.github.rapporteur.pages;

import java.util.Locale;
import java.util.Map;

/** A page in the making; places are in points from its top left corner. */
final class Sheet {
    private final StringBuilder content = new StringBuilder();
    private final float height;
    private final Map<Character, Integer> codes;

    /** @param codes by which Arabic letters are printed, shared by all pages */
    Sheet(float height, Map<Character, Integer> codes) {
        this.height = height;
        this.codes = codes;
    }

    void text(float x, float y, Word.Part part) {
        StringBuilder hex = new StringBuilder();
        for (char c : part.seen().toCharArray()) {
            int code = part.face().isArabic() ? codes.computeIfAbsent(c, unused -> codes.size() + 1) : latin(c);
            hex.append("%02X".formatted(code));
        }
        add("BT /F%d %.2f Tf %.2f %.2f Td <%s> Tj ET", part.face().ordinal(), part.size(), x, height - y, hex);
    }

    /** WinAnsi has dashes and quotation marks where Latin-1 has none. */
    private static int latin(char c) {
        int at = "–—‘’“”…".indexOf(c);
        return at < 0 ? c : new int[] {0x96, 0x97, 0x91, 0x92, 0x93, 0x94, 0x85}[at];
    }

    void line(float x0, float y0, float x1, float y1) {
        add("0.5 w %.2f %.2f m %.2f %.2f l S", x0, height - y0, x1, height - y1);
    }

    private void add(String format, Object... values) {
        content.append(String.format(Locale.ROOT, format, values)).append('\n');
    }

    String content() {
        return content.toString();
    }
}
