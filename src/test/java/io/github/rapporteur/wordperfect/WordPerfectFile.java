package io.github.rapporteur.wordperfect;

import com.google.common.base.Splitter;
import java.io.ByteArrayOutputStream;
import java.util.List;

/**
 * Writes WordPerfect files of version 6 or 5.1 from a notation: a line is a paragraph, {@code **…**} bold, {@code →} a tab,
 * {@code ¬} a soft hyphen at the end of a line, {@code {-…-}} deleted text that can still be brought back, {@code | a | b |}
 * the row of a table. Lines are broken by soft returns as the program does.
 */
final class WordPerfectFile {
    private static final int HEAD = 512;
    private static final int WIDTH = 60;
    private static final String MULTINATIONAL = "ÁáÂâÄäÀàÅåÆæÇçÉéÊêËëÈèÍíÎîÏïÌìÑñÓóÔôÖöÒòÚúÛûÜüÙù";
    private static final int FIRST_MULTINATIONAL = 26;
    private static final String CYRILLIC = "АаБбВвГгДдЕеЁёЖжЗзИиЙйКкЛлМмНнОоПпРрСсТтУуФфХхЦцЧчШшЩщЪъЫыЬьЭэЮюЯя";

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final boolean six;
    private int column;
    private boolean inTable;

    private WordPerfectFile(boolean six) {
        this.six = six;
        put(0xFF, 'W', 'P', 'C', 0, HEAD >> 8, 0, 0, 1, 10, six ? 2 : 0, 1);
        out.writeBytes(new byte[HEAD - out.size()]);
    }

    /** @param six whether to write version 6, not 5.1 */
    static byte[] of(String notation, boolean six) {
        WordPerfectFile file = new WordPerfectFile(six);
        for (String line : Splitter.on('\n').split(notation)) {
            if (line.startsWith("|")) {
                file.row(line);
            } else {
                file.endTable();
                file.paragraph(line);
            }
        }
        file.endTable();
        return file.out.toByteArray();
    }

    private void put(int... codes) {
        for (int code : codes) {
            out.write(code);
        }
    }

    private void paragraph(String text) {
        words(text);
        put(six ? 0xCC : 0x0A);
        column = 0;
    }

    private void words(String text) {
        boolean bold = false;
        for (int i = 0; i < text.length(); i++) {
            if (text.startsWith("**", i)) {
                bold = !bold;
                put(six ? bold ? 0xF2 : 0xF3 : bold ? 0xC3 : 0xC4, 12, six ? bold ? 0xF2 : 0xF3 : bold ? 0xC3 : 0xC4);
                i++;
            } else if (text.startsWith("{-", i) || text.startsWith("-}", i)) {
                int off = text.charAt(i) == '-' ? 1 : 0;
                put(0xF1, off, 0, 0, 0xF1);
                i++;
            } else {
                character(text.charAt(i));
            }
        }
    }

    private void character(char c) {
        int western = MULTINATIONAL.indexOf(c);
        int cyrillic = CYRILLIC.indexOf(c);
        int set = six ? 0xF0 : 0xC0;
        column++;
        if (c == ' ' && column > WIDTH) {
            put(six ? 0xCF : 0x0D);
            column = 0;
        } else if (c == ' ') {
            put(six ? 0x80 : ' ');
        } else if (c == '→') {
            tab();
        } else if (c == '¬') {
            put(six ? 0x83 : 0xAD, six ? 0xCF : 0x0D);
            column = 0;
        } else if (western >= 0) {
            put(set, western + FIRST_MULTINATIONAL, 1, set);
        } else if (cyrillic >= 0) {
            put(set, cyrillic, 10, set);
        } else if (c == '-') {
            put(six ? 0x84 : 0xA9);
        } else {
            put(c);
        }
    }

    private void tab() {
        if (six) {
            put(0xE0, 0x11, 12, 0, 0, 1, 0, 0, 0, 12, 0, 0xE0);
        } else {
            put(0xC1, 0, 0, 0, 0, 0, 0, 0, 0xC1);
        }
    }

    private void row(String line) {
        List<String> cells = Splitter.on('|').trimResults().splitToList(line);
        for (int i = 1; i < cells.size() - 1; i++) {
            table(i == 1 ? 1 : 0);
            column = 0;
            words(cells.get(i));
        }
        inTable = true;
    }

    /** @param code 0 for a cell, 1 for a row, 2 for the end of the table */
    private void table(int code) {
        if (six) {
            put(new int[] {0xC6, 0xC0, 0xBD}[code]);
        } else {
            put(0xDC, code, 4, 0, 0, 0, code, 0xDC);
        }
    }

    private void endTable() {
        if (inTable) {
            table(2);
            inTable = false;
            column = 0;
        }
    }
}
