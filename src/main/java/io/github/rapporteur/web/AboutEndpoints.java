package io.github.rapporteur.web;

import com.google.common.collect.ImmutableList;
import io.github.rapporteur.Corpus;
import io.github.rapporteur.export.Json;
import io.github.rapporteur.export.QueryReferenceJson;
import io.github.rapporteur.index.Storage;
import io.github.rapporteur.pipeline.ParserVersion;
import io.github.rapporteur.search.CorpusStats;
import io.github.rapporteur.web.Route.Shape;

/** What the service tells of itself: how queries are written, how it is, what it counted, what it can be asked. */
final class AboutEndpoints {

    private AboutEndpoints() {}

    static Route queryHelp() {
        return Route.of(
                "/query-help",
                "QueryHelp",
                "How queries are written: operators, fields and rules, as 'rapporteur help query' tells.",
                (asked, corpus) -> Reply.json(QueryReferenceJson.object()));
    }

    static Route health() {
        return Route.about(
                        "/health",
                        "Whether the service can answer, and what its index holds.",
                        Shape.STATE,
                        (asked, corpus) -> Reply.json(health(corpus)))
                .answering("Health");
    }

    private static String health(Corpus corpus) {
        CorpusStats stats = corpus.stats();
        Storage storage = corpus.storage();
        return Json.object(json -> json.field("status", "ok")
                .field("version", ParserVersion.current())
                .object(
                        "index",
                        index -> index.field("schema", storage.schema())
                                .field("version", storage.version())
                                .field("committed", storage.committed())
                                .field("documents", documents(stats))
                                .field("passages", stats.counts().passages())
                                .field("recommendations", stats.counts().recommendations())));
    }

    static long documents(CorpusStats stats) {
        return stats.languages().values().stream().mapToLong(Integer::longValue).sum();
    }

    static Route metrics(Metrics metrics) {
        return Route.about(
                "/metrics",
                "What the service counted, as Prometheus reads it.",
                Shape.METRICS,
                (asked, corpus) -> Reply.text(Reply.METRICS, metrics.print(corpus.stats())));
    }

    /** @param routes all others */
    static Route openApi(ImmutableList<Route> routes) {
        return Route.about(
                "/openapi.json",
                "This description.",
                Shape.STATE,
                (asked, corpus) -> Reply.json(OpenApi.describe(routes)));
    }
}
