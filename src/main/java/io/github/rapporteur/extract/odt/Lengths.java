package io.github.rapporteur.extract.odt;

import com.google.common.collect.ImmutableMap;
import com.google.common.primitives.Floats;
import java.util.Optional;

/** Reads lengths as OpenDocument writes them ({@code 0.39in}, {@code 2cm}, {@code 12pt}). */
final class Lengths {
    private static final ImmutableMap<String, Float> POINTS = ImmutableMap.of(
            "pt", 1f, "in", 72f, "cm", 72 / 2.54f, "mm", 7.2f / 2.54f, "pc", 12f, "px", 0.75f, "inch", 72f);

    private Lengths() {}

    /** The length in points; empty where it has no unit known, or is a share of something else. */
    static Optional<Float> points(String text) {
        int end = 0;
        while (end < text.length() && "+-.0123456789".indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        Float number = Floats.tryParse(text.substring(0, end));
        Float unit = POINTS.get(text.substring(end));
        return number == null || unit == null ? Optional.empty() : Optional.of(number * unit);
    }
}
