package io.github.rapporteur.extract.odt;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Word's names for OpenDocument's number formats. */
final class NumberFormats {
    private static final ImmutableMap<String, String> NAMES = read();

    private NumberFormats() {}

    private static ImmutableMap<String, String> read() {
        try {
            ImmutableMap.Builder<String, String> names = ImmutableMap.builder();
            for (String line : Resources.readLines(
                    Resources.getResource(NumberFormats.class, "number-formats.tsv"), StandardCharsets.UTF_8)) {
                List<String> cells = Splitter.on('\t').splitToList(line);
                if (!line.startsWith("#")) {
                    names.put(cells.get(0), cells.get(1));
                }
            }
            return names.buildOrThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The name of a {@code num-format}; formats not known are written in digits.
     *
     * @param repeats whether letters after the last are doubled (aa, bb) instead of counted on (aa, ab)
     */
    static String named(String format, boolean repeats) {
        String name = format.isEmpty() ? "none" : NAMES.getOrDefault(format, "decimal");
        return repeats && name.endsWith("LetterOn") ? name.substring(0, name.length() - 2) : name;
    }
}
