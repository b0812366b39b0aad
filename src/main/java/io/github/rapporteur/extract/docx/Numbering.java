package io.github.rapporteur.extract.docx;

import io.github.rapporteur.extract.flow.ListCounter;
import io.github.rapporteur.extract.flow.ListCounters;
import io.github.rapporteur.extract.flow.ListUse;
import io.github.rapporteur.extract.flow.XmlCursor;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamException;

/** Counts through a document's numberings and gives the labels that Word prints. */
final class Numbering {
    /** A numbering in use: which definition it counts by, and what it changes there ({@code num}). */
    private record Use(String definition, Map<Integer, Integer> starts, Map<Integer, LevelDefinition> levels) {}

    private final Map<String, ListDefinition> definitions = new HashMap<>();
    private final Map<String, Use> uses = new HashMap<>();
    private final Map<String, ListUse> counted = new HashMap<>();
    private final ListCounters counters = new ListCounters();

    static Numbering none() {
        return new Numbering();
    }

    static Numbering read(InputStream part) throws IOException {
        Numbering numbering = new Numbering();
        try (XmlCursor xml = XmlCursor.open(part)) {
            xml.root(root -> xml.children(name -> {
                if (name.equals("abstractNum")) {
                    numbering.definitions.put(xml.attribute("abstractNumId").orElse(""), ListDefinition.read(xml));
                } else if (name.equals("num")) {
                    numbering.uses.put(xml.attribute("numId").orElse(""), use(xml));
                }
            }));
        }
        return numbering;
    }

    private static Use use(XmlCursor xml) throws XMLStreamException {
        String[] definition = {""};
        Map<Integer, Integer> starts = new HashMap<>();
        Map<Integer, LevelDefinition> levels = new HashMap<>();
        xml.children(name -> {
            if (name.equals("abstractNumId")) {
                definition[0] = xml.value().orElse("");
            } else if (name.equals("lvlOverride")) {
                int level = xml.number("ilvl", 0);
                xml.children(child -> {
                    if (child.equals("startOverride")) {
                        starts.put(level, xml.number("val", 1));
                    } else if (child.equals("lvl")) {
                        levels.put(level, LevelDefinition.read(xml));
                    }
                });
            }
        });
        return new Use(definition[0], starts, levels);
    }

    /** The level at which a paragraph of {@code layout} and {@code style} counts, from 0. */
    int levelOf(Layout layout, String style) {
        Integer level = layout.listLevel();
        if (level != null) {
            return ListCounter.within(level);
        }
        Use use = uses.get(list(layout));
        return use == null ? 0 : definition(use).levelOf(style);
    }

    private static String list(Layout layout) {
        String list = layout.list();
        return list == null ? "" : list;
    }

    private ListDefinition definition(Use use) {
        ListDefinition own = definitions.getOrDefault(use.definition(), new ListDefinition());
        return own.link().isEmpty()
                ? own
                : definitions.values().stream()
                        .filter(other -> other.linked().equals(own.link()))
                        .findFirst()
                        .orElse(own);
    }

    private LevelDefinition level(Use use, int level) {
        LevelDefinition own = use.levels().get(level);
        return own == null ? definition(use).level(level) : own;
    }

    /** How the numbering itself sets a paragraph of this level. */
    Layout layout(Layout layout, int level) {
        Use use = uses.get(list(layout));
        return use == null ? Layout.UNSAID : level(use, level).layout();
    }

    /** The paragraph style that stands for this level, empty if none. */
    String styleOf(Layout layout, int level) {
        Use use = uses.get(list(layout));
        return use == null ? "" : level(use, level).style();
    }

    /** Counts one paragraph and gives its label with what stands between it and the text; empty where none is printed. */
    String next(Layout layout, int level) {
        Use use = uses.get(list(layout));
        if (use == null) {
            return "";
        }
        ListUse wanted = counted.computeIfAbsent(
                list(layout),
                id -> new ListUse(
                        use.definition(), use.starts(), at -> level(use, at).printed()));
        return counters.next(list(layout), wanted, level);
    }
}
