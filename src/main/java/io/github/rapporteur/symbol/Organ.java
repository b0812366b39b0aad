package io.github.rapporteur.symbol;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Optional;

/**
 * A first component of symbols, from the table {@code organs.tsv}.
 *
 * @param code in capitals, without number
 * @param name in English
 * @param wordFollows whether the next component begins with a letter, never with a number
 * @param numbered whether the code carries a number behind a full stop: {@code GC.17}
 */
record Organ(String code, String name, boolean numbered, boolean wordFollows) {
    private static final ImmutableMap<String, Organ> ALL = load();

    private static ImmutableMap<String, Organ> load() {
        ImmutableMap<String, Table.Row> rows = Table.read("organs.tsv").stream()
                .collect(ImmutableMap.toImmutableMap(row -> row.get("code"), row -> row));
        ImmutableMap.Builder<String, Organ> organs = ImmutableMap.builder();
        rows.forEach((code, row) -> {
            Table.Row parent = rows.getOrDefault(row.get("parent"), row);
            organs.put(
                    code,
                    new Organ(
                            code,
                            parent.get("name"),
                            !row.get("numbered").isEmpty(),
                            row.get("then").equals("word")));
        });
        return organs.buildOrThrow();
    }

    /** Whether such components can follow the organ's; {@code CAT/5} is nothing, {@code CAT/5/Add.30} a symbol misprinted. */
    boolean allows(List<Component> following) {
        return !wordFollows || following.size() > 1 || !following.get(0).isNumber();
    }

    /** @param component the first of a symbol, in capitals */
    static Optional<Organ> of(String component) {
        int stop = component.indexOf('.');
        Organ whole = ALL.get(component);
        if (whole != null && !whole.numbered()) {
            return Optional.of(whole);
        }
        Organ numbered = stop < 0 ? null : ALL.get(component.substring(0, stop));
        return Optional.ofNullable(numbered).filter(Organ::numbered);
    }
}
