package io.github.rapporteur.export;

import io.github.rapporteur.document.Role;
import io.github.rapporteur.search.Hit;
import io.github.rapporteur.search.SearchResult;

/** The result of a search as one JSON object. */
public final class SearchJson {

    private SearchJson() {}

    /** On one line, without the end of line. */
    public static String of(SearchResult result) {
        return Json.object(json -> json.field("query", result.query())
                .field("read", result.read())
                .field("total", result.total())
                .field("tookMs", result.tookMs())
                .objects("hits", result.hits(), SearchJson::hit)
                .object(
                        "facets",
                        facets -> result.facets()
                                .forEach((name, counts) -> facets.objects(name, counts, SearchJson::count)))
                .strings("notes", result.notes())
                .strings("suggestions", result.suggestions()));
    }

    private static void hit(Json json, Hit hit) {
        json.field("rank", hit.rank())
                .field("score", hit.score())
                .field("symbol", hit.symbol())
                .field("locator", hit.locator())
                .field("citation", hit.citation())
                .field("type", hit.type())
                .field("role", hit.role().map(Role::label))
                .field("recommendation", hit.isRecommendation())
                .field("language", hit.language())
                .strings("headings", hit.headings())
                .field("page", hit.page())
                .field("passage", hit.passage())
                .spans("highlights", hit.highlights())
                .field("source", hit.source());
    }

    private static void count(Json json, SearchResult.FacetCount count) {
        json.field("value", count.value()).field("count", count.count());
    }
}
