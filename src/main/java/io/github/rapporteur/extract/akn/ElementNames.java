package io.github.rapporteur.extract.akn;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** What the names and attributes of elements say of how their text is set. */
final class ElementNames {
    private static final ImmutableSet<String> INLINE = inlineElements();
    private static final ImmutableSet<String> LOOKS_ONLY = ImmutableSet.of(
            "p",
            "span",
            "b",
            "i",
            "u",
            "sup",
            "sub",
            "a",
            "img",
            "eol",
            "br",
            "tr",
            "td",
            "th",
            "content",
            "presentation");
    private static final ImmutableSet<String> HEADINGS = ImmutableSet.of("heading", "subheading", "crossHeading");
    private static final ImmutableSet<String> CELLS = ImmutableSet.of("td", "th");
    private static final ImmutableSet<String> LINE_BREAKS = ImmutableSet.of("eol", "br");
    private static final Splitter WORDS = Splitter.on(' ').omitEmptyStrings();

    private ElementNames() {}

    private static ImmutableSet<String> inlineElements() {
        try {
            return Resources.readLines(
                            Resources.getResource(ElementNames.class, "inline-elements.txt"), StandardCharsets.UTF_8)
                    .stream()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .collect(ImmutableSet.toImmutableSet());
        } catch (IOException e) {
            throw new UncheckedIOException("the list of inline elements in the jar cannot be read", e);
        }
    }

    /** Whether it stands inside a line of text. */
    static boolean isInline(String name) {
        return INLINE.contains(name);
    }

    static boolean isCell(String name) {
        return CELLS.contains(name);
    }

    static boolean breaksLine(String name) {
        return LINE_BREAKS.contains(name);
    }

    /** Whether it tells nothing but how its text is set. */
    static boolean saysNothing(String name, ImmutableMap<String, String> attributes) {
        return LOOKS_ONLY.contains(name)
                && attributes.keySet().stream().noneMatch(key -> key.startsWith(AknReader.PREFIX));
    }

    /**
     * The level of a heading, from 1; 0 for what is none. DGACM keeps the names of the styles of its templates: {@code H1},
     * {@code H23}, {@code H4}.
     *
     * @param above the element around it
     * @param sections how many stand around it
     */
    static int headingLevel(String name, ImmutableMap<String, String> attributes, String above, int sections) {
        if (HEADINGS.contains(name)) {
            return 1 + sections;
        }
        String style = attributes.getOrDefault("class", "").toUpperCase(Locale.ROOT);
        if (style.length() >= 2 && style.charAt(0) == 'H' && Character.isDigit(style.charAt(1))) {
            return Math.max(1, style.charAt(1) - '0');
        }
        return name.equals("p") && above.equals("preface") ? 1 : 0;
    }

    static Passage.Style style(String name, ImmutableMap<String, String> attributes) {
        List<String> classes = WORDS.splitToList(attributes.getOrDefault("class", ""));
        return new Passage.Style(
                name.equals("b") || classes.contains("bold"),
                name.equals("i") || classes.contains("italic"),
                name.equals("sup"));
    }
}
