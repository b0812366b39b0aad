package io.github.rapporteur.extract.flow;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;

/** The levels that names of paragraph styles stand for, in the United Nations' templates and in word processors. */
public final class HeadingNames {
    private static final CharMatcher KEPT = CharMatcher.forPredicate(Character::isLetterOrDigit);
    private static final ImmutableMap<String, Integer> LEVELS = read();

    private HeadingNames() {}

    private static ImmutableMap<String, Integer> read() {
        try {
            ImmutableMap.Builder<String, Integer> levels = ImmutableMap.builder();
            for (String line : Resources.readLines(
                    Resources.getResource(HeadingNames.class, "heading-styles.tsv"), StandardCharsets.UTF_8)) {
                List<String> cells = Splitter.on('\t').splitToList(line);
                if (!line.startsWith("#")) {
                    levels.put(cells.get(0), Integer.parseInt(cells.get(1)));
                }
            }
            return levels.buildOrThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The heading level of paragraphs in a style called {@code name}, 0 if they are no headings; empty if not known. */
    public static OptionalInt level(String name) {
        Integer level = LEVELS.get(KEPT.retainFrom(name.toLowerCase(Locale.ROOT)));
        return level == null ? OptionalInt.empty() : OptionalInt.of(level);
    }
}
