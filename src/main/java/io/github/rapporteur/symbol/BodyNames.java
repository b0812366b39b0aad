package io.github.rapporteur.symbol;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;

/** Reads what bodies are called: the full English name stands in the table of bodies, everything else in one of names. */
final class BodyNames {
    private BodyNames() {}

    static ImmutableList<BodyName> read(ImmutableMap<String, Body> bySeries) {
        ImmutableList.Builder<BodyName> names = ImmutableList.builder();
        bySeries.values().forEach(body -> names.add(new BodyName(body, "en", BodyName.Kind.NAME, body.name())));
        for (Table.Row row : Table.read("names.tsv")) {
            Body body = bySeries.get(row.get("series"));
            if (body == null) {
                throw new IllegalStateException("names.tsv names a series without a body: " + row.get("series"));
            }
            BodyName.Kind kind = BodyName.Kind.of(row.get("kind"));
            row.list("names").forEach(text -> names.add(new BodyName(body, row.get("language"), kind, text)));
        }
        return names.build();
    }
}
