package io.github.rapporteur.extract.docx;

import io.github.rapporteur.extract.flow.ListLevel;
import io.github.rapporteur.extract.flow.XmlCursor;
import javax.xml.stream.XMLStreamException;

/**
 * One level of a numbering as the document defines it ({@code lvl}).
 *
 * @param printed how it is printed
 * @param style the paragraph style that stands for this level, empty if none
 * @param layout how it sets its paragraphs
 */
record LevelDefinition(ListLevel printed, String style, Layout layout) {
    static final LevelDefinition SILENT = new LevelDefinition(ListLevel.SILENT, "", Layout.UNSAID);

    private static final int LEVELS = 9;

    /** Reads the element the cursor stands on. */
    static LevelDefinition read(XmlCursor xml) throws XMLStreamException {
        ListLevel[] printed = {new ListLevel(1, "decimal", "", "\t", false, true)};
        String[] style = {""};
        Layout[] layout = {Layout.UNSAID};
        xml.children(name -> {
            if (name.equals("pStyle")) {
                style[0] = xml.value().orElse("");
            } else if (name.equals("pPr")) {
                xml.children(child -> layout[0] = layout[0].with(child, xml));
            } else {
                printed[0] = with(printed[0], name, xml);
            }
        });
        return new LevelDefinition(printed[0], style[0], layout[0]);
    }

    private static ListLevel with(ListLevel old, String name, XmlCursor xml) {
        return new ListLevel(
                name.equals("start") ? xml.number("val", 1) : old.start(),
                name.equals("numFmt") ? xml.value().orElse("decimal") : old.format(),
                name.equals("lvlText") ? pattern(xml.value().orElse("")) : old.pattern(),
                name.equals("suff") ? suffix(xml.value().orElse("tab")) : old.suffix(),
                name.equals("isLgl") ? xml.isOn() : old.legal(),
                name.equals("lvlRestart") ? xml.number("val", 1) != 0 : old.restarts());
    }

    /** {@code %1} to {@code %9} stand for the numbers of the levels. */
    private static String pattern(String text) {
        StringBuilder pattern = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            int level = text.charAt(i) == '%' && i + 1 < text.length() ? text.charAt(i + 1) - '1' : -1;
            if (level >= 0 && level < LEVELS) {
                pattern.append(ListLevel.numberOf(level));
                i++;
            } else {
                pattern.append(text.charAt(i));
            }
        }
        return pattern.toString();
    }

    private static String suffix(String word) {
        return switch (word) {
            case "space" -> " ";
            case "nothing" -> "";
            default -> "\t";
        };
    }
}
