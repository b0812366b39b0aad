package io.github.rapporteur.symbol;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.OptionalInt;

/** Years printed with two figures, as some series have them: {@code HR/PUB/96/3}. From the table {@code shortyears.tsv}. */
final class ShortYears {
    private static final ImmutableMap<String, YearRange> SERIES = Table.read("shortyears.tsv").stream()
            .collect(ImmutableMap.toImmutableMap(row -> row.get("series"), row -> YearRange.parse(row.get("years"))));

    private ShortYears() {}

    /**
     * The year two figures mean.
     *
     * @param components of the symbol they stand in
     */
    static OptionalInt year(List<Component> components, String figures) {
        String organ = components.get(0).head();
        YearRange range = SERIES.getOrDefault(organ + "/" + components.get(1).head(), SERIES.get(organ));
        if (range == null || figures.length() != 2 || !figures.chars().allMatch(Character::isDigit)) {
            return OptionalInt.empty();
        }
        int year = 1900 + Integer.parseInt(figures);
        return range.contains(year) ? OptionalInt.of(year) : OptionalInt.empty();
    }
}
