package io.github.rapporteur.extract.docx;

import io.github.rapporteur.extract.flow.XmlCursor;
import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamException;

/** The levels of a numbering as the document defines them ({@code abstractNum}). */
final class ListDefinition {
    private final Map<Integer, ListLevel> levels = new HashMap<>();
    private String link = "";
    private String linked = "";

    static ListDefinition read(XmlCursor xml) throws XMLStreamException {
        ListDefinition definition = new ListDefinition();
        xml.children(name -> {
            switch (name) {
                case "lvl" -> definition.levels.put(xml.number("ilvl", 0), level(xml));
                case "numStyleLink" -> definition.link = xml.value().orElse("");
                case "styleLink" -> definition.linked = xml.value().orElse("");
                default -> {}
            }
        });
        return definition;
    }

    /** The style whose definition holds in place of this one, empty if none. */
    String link() {
        return link;
    }

    /** The style through which other definitions name this one, empty if none. */
    String linked() {
        return linked;
    }

    ListLevel level(int level) {
        return levels.getOrDefault(level, ListLevel.PLAIN);
    }

    /** The level that a paragraph style stands for, 0 if it names none. */
    int levelOf(String style) {
        return levels.entrySet().stream()
                .filter(level -> !style.isEmpty() && level.getValue().style().equals(style))
                .mapToInt(Map.Entry::getKey)
                .findFirst()
                .orElse(0);
    }

    static ListLevel level(XmlCursor xml) throws XMLStreamException {
        ListLevel[] level = {new ListLevel(1, "decimal", "", "\t", false, true, "", Layout.UNSAID)};
        xml.children(name -> level[0] = with(level[0], name, xml));
        return level[0];
    }

    private static ListLevel with(ListLevel old, String name, XmlCursor xml) throws XMLStreamException {
        int start = name.equals("start") ? xml.number("val", 1) : old.start();
        String format = name.equals("numFmt") ? xml.value().orElse("decimal") : old.format();
        String pattern = name.equals("lvlText") ? xml.value().orElse("") : old.pattern();
        String suffix = name.equals("suff") ? suffix(xml.value().orElse("tab")) : old.suffix();
        boolean legal = name.equals("isLgl") ? xml.isOn() : old.legal();
        boolean restarts = name.equals("lvlRestart") ? xml.number("val", 1) != 0 : old.restarts();
        String style = name.equals("pStyle") ? xml.value().orElse("") : old.style();
        Layout[] layout = {old.layout()};
        if (name.equals("pPr")) {
            xml.children(child -> layout[0] = layout[0].with(child, xml));
        }
        return new ListLevel(start, format, pattern, suffix, legal, restarts, style, layout[0]);
    }

    private static String suffix(String word) {
        return switch (word) {
            case "space" -> " ";
            case "nothing" -> "";
            default -> "\t";
        };
    }
}
