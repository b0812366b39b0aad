package io.github.rapporteur.export;

import com.google.common.collect.ImmutableList;
import io.github.rapporteur.document.Role;
import io.github.rapporteur.recommendation.Recommendation;
import io.github.rapporteur.search.Hit;
import io.github.rapporteur.search.HitContext;
import io.github.rapporteur.search.HitGroup;
import io.github.rapporteur.search.OverTime;
import io.github.rapporteur.search.Passage;
import io.github.rapporteur.search.SearchResult;

/** The result of a search as one JSON object, or each of its hits. */
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
                .strings("suggestions", result.suggestions())
                .field("partial", result.partial())
                .field("documents", result.documents())
                .objects("groups", result.groups(), SearchJson::group)
                .object("overTime", result.overTime(), SearchJson::overTime)
                .field("next", result.next()));
    }

    /** One hit on one line, without the end of line. */
    public static String line(Hit hit) {
        return Json.object(json -> hit(json, hit));
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
                .field("source", hit.source())
                .field("date", hit.date())
                .strings("alsoIn", hit.alsoIn())
                .object("translation", hit.translation(), SearchJson::passage)
                .object("context", hit.context(), SearchJson::context)
                .field("node", hit.node())
                .objects("asks", hit.recommendations(), SearchJson::asked);
    }

    private static void asked(Json json, Recommendation recommendation) {
        json.field("kind", recommendation.kind().label())
                .strings("addressees", recommendation.addressees())
                .field("modality", recommendation.modality())
                .field("strength", recommendation.strength())
                .strings("proposers", recommendation.proposers())
                .field("response", recommendation.response());
    }

    private static void passage(Json json, Passage passage) {
        json.field("citation", passage.citation())
                .field("locator", passage.locator())
                .field("type", passage.type())
                .field("language", passage.language())
                .field("text", passage.text())
                .field("page", passage.page())
                .field("source", passage.source());
    }

    private static void context(Json json, HitContext context) {
        json.objects("leadIns", context.leadIns(), SearchJson::passage)
                .objects("before", context.before(), SearchJson::passage)
                .objects("after", context.after(), SearchJson::passage);
    }

    private static void group(Json json, HitGroup group) {
        json.field("symbol", group.symbol())
                .field("citation", group.citation())
                .field("title", group.title())
                .field("language", group.language())
                .field("source", group.source())
                .field("total", group.total())
                .numbers("ranks", group.hits().stream().map(Hit::rank).collect(ImmutableList.toImmutableList()));
    }

    private static void count(Json json, SearchResult.FacetCount count) {
        json.field("value", count.value()).field("count", count.count()).field("name", count.name());
    }

    private static void overTime(Json json, OverTime counts) {
        json.field("facet", counts.facet().label())
                .numbers("years", counts.years())
                .objects("rows", counts.rows(), (row, through) -> {
                    count(row, through.value());
                    row.numbers("counts", through.counts().asList());
                });
    }
}
