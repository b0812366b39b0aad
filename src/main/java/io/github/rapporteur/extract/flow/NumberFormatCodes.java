package io.github.rapporteur.extract.flow;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The names of number formats that DOC and RTF tell by numbers ([MS-OSHARED] 2.2.1.3, MSONFC). */
public final class NumberFormatCodes {
    private static final ImmutableMap<Integer, String> NAMES = read();

    private NumberFormatCodes() {}

    private static ImmutableMap<Integer, String> read() {
        try {
            ImmutableMap.Builder<Integer, String> names = ImmutableMap.builder();
            for (String line : Resources.readLines(
                    Resources.getResource(NumberFormatCodes.class, "number-format-codes.tsv"),
                    StandardCharsets.UTF_8)) {
                List<String> cells = Splitter.on('\t').splitToList(line);
                if (!line.startsWith("#")) {
                    names.put(Integer.parseInt(cells.get(0)), cells.get(1));
                }
            }
            return names.buildOrThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The name of a format; numbers not known are written in digits. */
    public static String named(int code) {
        return NAMES.getOrDefault(code, "decimal");
    }
}
