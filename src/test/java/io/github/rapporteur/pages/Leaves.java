package io.github.rapporteur.pages;

import io.github.rapporteur.extract.pdf.RawPdf;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The pages of a document as a PDF file. */
final class Leaves {
    private final float width;
    private final float height;
    private final Map<Character, Integer> codes = new LinkedHashMap<>();
    private final List<Sheet> sheets = new ArrayList<>();

    Leaves(float width, float height) {
        this.width = width;
        this.height = height;
    }

    Sheet next() {
        sheets.add(new Sheet(height, codes));
        return sheets.getLast();
    }

    int count() {
        return sheets.size();
    }

    byte[] bytes() {
        int fonts = 3;
        int first = fonts + Face.values().length + 1;
        StringBuilder kids = new StringBuilder();
        StringBuilder used = new StringBuilder();
        for (int i = 0; i < sheets.size(); i++) {
            kids.append(first + 2 * i).append(" 0 R ");
        }
        for (Face face : Face.values()) {
            used.append("/F%d %d 0 R".formatted(face.ordinal(), fonts + face.ordinal()));
        }
        RawPdf pdf = new RawPdf()
                .object("<</Type/Catalog/Pages 2 0 R>>")
                .object("<</Type/Pages/Count %d/Kids[%s]/MediaBox[0 0 %.0f %.0f]/Resources<</Font<<%s>>>>>>"
                        .formatted(sheets.size(), kids, width, height, used));
        for (Face face : Face.values()) {
            pdf.object(font(face, first - 1));
        }
        pdf.stream("", letters());
        for (Sheet sheet : sheets) {
            pdf.object("<</Type/Page/Parent 2 0 R/Contents %d 0 R>>".formatted(first + 1 + 2 * sheets.indexOf(sheet)));
            pdf.stream("", sheet.content());
        }
        return pdf.bytes();
    }

    private static String font(Face face, int letters) {
        String font = "<</Type/Font/Subtype/Type1/BaseFont/" + face.fontName();
        return face.isArabic()
                ? font + "/FirstChar 0/LastChar 255/Widths[" + (Face.ARABIC_WIDTH + " ").repeat(256) + "]/ToUnicode "
                        + letters + " 0 R>>"
                : font + "/Encoding/WinAnsiEncoding>>";
    }

    private String letters() {
        StringBuilder map = new StringBuilder("/CIDInit/ProcSet findresource begin begincmap\n"
                + "1 begincodespacerange <00> <FF> endcodespacerange\n" + Math.max(1, codes.size()) + " beginbfchar\n");
        codes.forEach((letter, code) -> map.append("<%02X> <%04X>\n".formatted(code, (int) letter)));
        return map + (codes.isEmpty() ? "<01> <0020>\n" : "") + "endbfchar endcmap end\n";
    }
}
