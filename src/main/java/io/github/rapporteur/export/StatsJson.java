package io.github.rapporteur.export;

import com.google.common.base.Ascii;
import io.github.rapporteur.index.ContentCounts;
import io.github.rapporteur.index.Storage;
import io.github.rapporteur.search.CorpusStats;
import java.nio.file.Path;
import java.util.Map;

/** What an index holds as one JSON object. */
public final class StatsJson {

    private StatsJson() {}

    /** On one line, without the end of line. */
    public static String of(Path index, CorpusStats stats, Storage storage) {
        return Json.object(json -> {
            json.field("index", index.toString())
                    .field("schema", storage.schema())
                    .field("version", storage.version())
                    .field("committed", storage.committed())
                    .object(
                            "files",
                            files -> stats.byStatus().forEach((status, count) -> files.field(status.label(), count)));
            counts(json, stats.counts());
            numbers(json, "languages", stats.languages());
            numbers(json, "kinds", stats.kinds());
            numbers(json, "bodies", stats.bodies());
            numbers(json, "years", stats.years());
            json.field("bytes", storage.size())
                    .object(
                            "parts",
                            parts -> storage.bytes()
                                    .forEach((part, bytes) -> parts.field(Ascii.toLowerCase(part.name()), bytes)));
        });
    }

    static void counts(Json json, ContentCounts counts) {
        json.field("paragraphs", counts.passages())
                .field("recommendations", counts.recommendations())
                .field("views", counts.views())
                .object(
                        "citations",
                        citations -> citations
                                .field("resolved", counts.resolved())
                                .field("ambiguous", counts.ambiguous())
                                .field("unresolved", counts.unresolved()));
    }

    private static void numbers(Json json, String name, Map<String, Integer> counts) {
        json.object(name, object -> counts.forEach((value, count) -> object.field(value, count)));
    }
}
