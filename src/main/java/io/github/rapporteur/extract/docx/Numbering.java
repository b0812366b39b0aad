package io.github.rapporteur.extract.docx;

import io.github.rapporteur.extract.flow.XmlCursor;
import io.github.rapporteur.extract.plain.Numeral;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamException;

/** Counts through a document's numberings and gives the labels that Word prints. */
final class Numbering {
    private static final int LEVELS = 9;
    private static final int NOT_BEGUN = Integer.MIN_VALUE;

    /** A numbering in use: which definition it counts by, and what it changes there ({@code num}). */
    private record Use(String definition, Map<Integer, Integer> starts, Map<Integer, ListLevel> levels) {}

    private final Map<String, ListDefinition> definitions = new HashMap<>();
    private final Map<String, Use> uses = new HashMap<>();
    private final Map<String, int[]> counters = new HashMap<>();
    private final Set<String> begun = new HashSet<>();

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
        Map<Integer, ListLevel> levels = new HashMap<>();
        xml.children(name -> {
            if (name.equals("abstractNumId")) {
                definition[0] = xml.value().orElse("");
            } else if (name.equals("lvlOverride")) {
                int level = xml.number("ilvl", 0);
                xml.children(child -> {
                    if (child.equals("startOverride")) {
                        starts.put(level, xml.number("val", 1));
                    } else if (child.equals("lvl")) {
                        levels.put(level, ListDefinition.level(xml));
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
            return Math.max(0, Math.min(level, LEVELS - 1));
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

    private ListLevel level(Use use, int level) {
        ListLevel own = use.levels().get(level);
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
        int[] counter = counters.computeIfAbsent(use.definition(), id -> newCounter());
        begin(list(layout), use, counter);
        ListLevel here = level(use, level);
        counter[level] = counter[level] == NOT_BEGUN ? start(use, level) : counter[level] + 1;
        for (int below = level + 1; below < LEVELS; below++) {
            if (level(use, below).restarts()) {
                counter[below] = NOT_BEGUN;
            }
        }
        String label = here.isBullet() ? bullet(here.pattern()) : label(use, here, counter, level);
        return label.isEmpty() ? "" : label + here.suffix();
    }

    private static int[] newCounter() {
        int[] counter = new int[LEVELS];
        Arrays.fill(counter, NOT_BEGUN);
        return counter;
    }

    /** A numbering used for the first time counts on from others of its definition, except where it says otherwise. */
    private void begin(String list, Use use, int[] counter) {
        if (begun.add(list)) {
            use.starts().forEach((level, start) -> {
                if (level >= 0 && level < LEVELS) {
                    counter[level] = NOT_BEGUN;
                }
            });
        }
    }

    private int start(Use use, int level) {
        Integer changed = use.starts().get(level);
        return changed == null ? level(use, level).start() : changed;
    }

    private String label(Use use, ListLevel here, int[] counter, int level) {
        StringBuilder label = new StringBuilder();
        String pattern = here.pattern();
        for (int i = 0; i < pattern.length(); i++) {
            int wanted = pattern.charAt(i) == '%' && i + 1 < pattern.length() ? pattern.charAt(i + 1) - '1' : -1;
            if (wanted < 0 || wanted >= LEVELS) {
                label.append(pattern.charAt(i));
                continue;
            }
            i++;
            if (wanted <= level) {
                int number = counter[wanted] == NOT_BEGUN ? start(use, wanted) : counter[wanted];
                label.append(Numeral.write(
                        number, here.legal() ? "decimal" : level(use, wanted).format()));
            }
        }
        return label.toString();
    }

    /** Bullets come from fonts of signs; only dashes are told apart. */
    private static String bullet(String pattern) {
        return switch (pattern) {
            case "-", "–", "—", "*", "" -> pattern;
            default -> "•";
        };
    }
}
