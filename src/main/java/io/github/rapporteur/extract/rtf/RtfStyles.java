package io.github.rapporteur.extract.rtf;

import io.github.rapporteur.extract.flow.HeadingNames;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;

/** The paragraph styles of a file, as far as they make headings. */
final class RtfStyles {
    private static final int DEEPEST = 20;

    private final Map<Integer, StringBuilder> names = new HashMap<>();
    private final Map<Integer, Integer> outlines = new HashMap<>();
    private final Map<Integer, Integer> bases = new HashMap<>();
    private int current;

    /** Turns to the next style, which is the standard one until it says otherwise. */
    void begin() {
        current = 0;
    }

    /** Takes in a word from the style sheet. */
    void word(String name, int parameter) {
        switch (name) {
            case "s" -> current = parameter;
            case "outlinelevel" -> outlines.put(current, parameter);
            case "sbasedon" -> bases.put(current, parameter);
            default -> {}
        }
    }

    /** Takes in a piece of a name from the style sheet, with the semicolon that ends it. */
    void name(String characters) {
        names.computeIfAbsent(current, style -> new StringBuilder()).append(characters);
    }

    /** The heading level of a paragraph from 1, 0 for text: its own, else that of its style. */
    int level(RtfParagraph set) {
        return set.heading() > 0 ? set.heading() : level(set.style());
    }

    private int level(int style) {
        int at = style;
        for (int depth = 0; depth < DEEPEST; depth++) {
            OptionalInt named = HeadingNames.level(
                    names.getOrDefault(at, new StringBuilder()).toString());
            if (named.isPresent()) {
                return named.getAsInt();
            }
            Integer outline = outlines.get(at);
            if (outline != null) {
                return outline >= 0 && outline <= 8 ? outline + 1 : 0;
            }
            Integer base = bases.get(at);
            if (base == null || base == at) {
                return 0;
            }
            at = base;
        }
        return 0;
    }
}
