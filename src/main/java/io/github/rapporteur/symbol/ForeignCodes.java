package io.github.rapporteur.symbol;

import com.google.common.collect.ImmutableMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Recognizes document codes of organizations whose documents carry no United Nations symbol. */
final class ForeignCodes {
    private static final ImmutableMap<Pattern, String> SHAPES = Table.read("foreign.tsv").stream()
            .collect(ImmutableMap.toImmutableMap(
                    row -> Pattern.compile(row.get("shape")), row -> row.get("organization")));

    private ForeignCodes() {}

    /** Whose code this is; empty when it is nobody's that is known. */
    static Optional<String> organization(String bare) {
        String code = bare.replace(" ", "").toUpperCase(Locale.ROOT);
        return SHAPES.entrySet().stream()
                .filter(shape -> shape.getKey().matcher(code).matches())
                .map(Map.Entry::getValue)
                .findFirst();
    }
}
