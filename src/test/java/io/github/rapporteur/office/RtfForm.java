package io.github.rapporteur.office;

import java.util.List;

/** A draft in Rich Text Format. */
final class RtfForm {
    private static final String HEAD = "{\\rtf1\\ansi{\\fonttbl{\\f0 Serif;}}"
            + "{\\stylesheet{\\s0 Normal;}{\\s1 heading 1;}{\\s2 heading 2;}}{\\*\\listtable{\\list"
            + level(0, "\\'02\\'00.") + level(4, "\\'03(\\'01)") + level(2, "\\'03(\\'02)") + "\\listid5}}"
            + "{\\*\\listoverridetable{\\listoverride\\listid5\\listoverridecount0\\ls1}"
            + "{\\listoverride\\listid5\\listoverridecount1{\\lfolevel\\listoverridestartat\\levelstartat1}\\ls2}}";

    private final StringBuilder out = new StringBuilder(HEAD);

    private static String level(int format, String text) {
        return "{\\listlevel\\levelnfc" + format + "\\levelstartat1{\\leveltext" + text + ";}{\\levelnumbers;}}";
    }

    String write(Draft draft) {
        for (Piece piece : draft.pieces()) {
            switch (piece) {
                case Piece.Paragraph paragraph -> paragraph(paragraph);
                case Piece.Table table -> table(table);
            }
        }
        return out + "}";
    }

    private void paragraph(Piece.Paragraph paragraph) {
        out.append("\\pard\\s").append(paragraph.heading());
        if (paragraph.level() > 0) {
            out.append("\\ls").append(paragraph.list()).append("\\ilvl").append(paragraph.level() - 1);
        }
        out.append(' ').append(text(paragraph.stretches())).append(paragraph.runsOn() ? "{\\deleted\\par}" : "\\par\n");
    }

    private static String text(List<Piece.Stretch> stretches) {
        StringBuilder text = new StringBuilder();
        for (Piece.Stretch stretch : stretches) {
            String words = escaped(stretch.text());
            text.append(
                    switch (stretch.kind()) {
                        case PLAIN -> words;
                        case INSERTED -> "{\\revised " + words + "}";
                        case DELETED -> "{\\deleted " + words + "}";
                        case HIDDEN -> "{\\v " + words + "}";
                        case NOTE -> "{\\super\\chftn{\\footnote{\\super\\chftn} " + words + "}}";
                    });
        }
        return text.toString();
    }

    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        for (char c : text.toCharArray()) {
            escaped.append(c < 0x80 ? String.valueOf(c) : "\\u" + (short) c + "?");
        }
        return escaped.toString();
    }

    private void table(Piece.Table table) {
        for (List<List<Piece.Stretch>> row : table.rows()) {
            out.append("\\trowd").append(row == table.rows().get(0) ? "\\trhdr" : "");
            for (int i = 1; i <= row.size(); i++) {
                out.append("\\cellx").append(2000 * i);
            }
            row.forEach(cell -> out.append("\\pard\\intbl ").append(text(cell)).append("\\cell"));
            out.append("\\row\n");
        }
    }
}
