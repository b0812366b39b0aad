package io.github.rapporteur.export;

import io.github.rapporteur.search.QueryReference;

/** What can be written in a query as a JSON object. */
public final class QueryReferenceJson {

    private QueryReferenceJson() {}

    /** On one line, without the end of line. */
    public static String object() {
        return Json.object(json -> json.objects("operators", QueryReference.operators(), QueryReferenceJson::row)
                .objects("fields", QueryReference.fields(), QueryReferenceJson::row)
                .strings("rules", QueryReference.rules()));
    }

    private static void row(Json json, QueryReference.Row row) {
        json.field("form", row.form()).field("meaning", row.meaning()).field("example", row.example());
    }
}
