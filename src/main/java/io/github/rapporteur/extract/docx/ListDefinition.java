package io.github.rapporteur.extract.docx;

import io.github.rapporteur.extract.flow.XmlCursor;
import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamException;

/** The levels of a numbering as the document defines them ({@code abstractNum}). */
final class ListDefinition {
    private final Map<Integer, LevelDefinition> levels = new HashMap<>();
    private String link = "";
    private String linked = "";

    static ListDefinition read(XmlCursor xml) throws XMLStreamException {
        ListDefinition definition = new ListDefinition();
        xml.children(name -> {
            switch (name) {
                case "lvl" -> definition.levels.put(xml.number("ilvl", 0), LevelDefinition.read(xml));
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

    LevelDefinition level(int level) {
        return levels.getOrDefault(level, LevelDefinition.SILENT);
    }

    /** The level that a paragraph style stands for, 0 if it names none. */
    int levelOf(String style) {
        return levels.entrySet().stream()
                .filter(level -> !style.isEmpty() && level.getValue().style().equals(style))
                .mapToInt(Map.Entry::getKey)
                .findFirst()
                .orElse(0);
    }
}
