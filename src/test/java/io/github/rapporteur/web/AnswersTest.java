package io.github.rapporteur.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rapporteur.Corpus;
import io.github.rapporteur.export.SearchJson;
import io.github.rapporteur.search.SearchRequest;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

/** What each address answers of the samples. */
@ExtendWith(Samples.class)
class AnswersTest {
    private static final String REPORT = "E/CN.15/2051/12";
    private static final String RESOLUTION = "A/RES/105/212";

    @Test
    void searchAnswersAsTheCommandLineDoes(Served served, Corpus corpus) throws Exception {
        String told = SearchJson.of(corpus.search(
                SearchRequest.builder("electronic evidence").limit(3).build()));

        HttpResponse<String> answer = served.get("/api/v1/search", "q", "electronic evidence", "limit", "3");

        assertThat(withoutTime(answer.body())).isEqualTo(withoutTime(told) + "\n");
    }

    private static String withoutTime(String answer) {
        return answer.replaceFirst("\"tookMs\":\\d+", "");
    }

    @Test
    void searchTakesTheOptionsOfTheCommandLine(Served served) throws Exception {
        JsonNode answer = served.json(
                "/api/v1/search",
                "q",
                "data",
                "only",
                "recommendations",
                "language",
                "en",
                "in",
                "fr",
                "limit",
                "2",
                "sort",
                "date",
                "group",
                "true",
                "per-document",
                "1",
                "context",
                "1",
                "facets",
                "addressee,cited-place",
                "facet-limit",
                "1",
                "over-time",
                "body",
                "time-limit",
                "5");

        assertThat(answer.path("groups").size()).isEqualTo(2);
        assertThat(answer.path("hits").size()).isEqualTo(2);
        assertThat(Served.texts(answer.path("hits"), "language")).containsOnly("en");
        assertThat(Served.texts(answer.path("hits"), "recommendation")).containsOnly("true");
        assertThat(answer.path("facets").propertyNames()).containsExactly("addressee", "cited-place");
        assertThat(answer.path("facets").path("addressee").size()).isEqualTo(1);
        assertThat(answer.path("overTime").path("facet").asString()).isEqualTo("body");
        assertThat(answer.path("hits").get(0).path("context").isNull()).isFalse();
    }

    @Test
    void anEmptyListOfFacetsCountsNothing(Served served) throws Exception {
        assertThat(served.json("/api/v1/search", "q", "data", "facets", "")
                        .path("facets")
                        .isEmpty())
                .isTrue();
    }

    @Test
    void pagesFollowEachOtherByNext(Served served) throws Exception {
        JsonNode whole = served.json("/api/v1/search", "q", "evidence", "limit", "7");
        List<String> paged = new ArrayList<>();
        String next = "";
        while (paged.size() < 6) {
            JsonNode page = next.isEmpty()
                    ? served.json("/api/v1/search", "q", "evidence", "limit", "2")
                    : served.json("/api/v1/search", "q", "evidence", "limit", "2", "after", next);
            paged.addAll(Served.texts(page.path("hits"), "citation"));
            next = page.path("next").asString();
        }

        assertThat(paged).isEqualTo(Served.texts(whole.path("hits"), "citation").subList(0, 6));
    }

    @Test
    void aDocumentIsWhatParseWrites(Served served) throws Exception {
        JsonNode document = served.json("/api/v1/document", "symbol", "e/cn.15/2051/12");

        assertThat(document.path("symbol").asString()).isEqualTo(REPORT);
        assertThat(document.propertyNames())
                .contains("source", "status", "title", "nodes", "references", "recommendations", "problems");
        assertThat(Served.texts(document.path("nodes"), "locator")).contains("9", "7(c)");
    }

    @Test
    void aDocumentIsHadInItsLanguages(Served served) throws Exception {
        assertThat(served.json("/api/v1/document", "symbol", RESOLUTION)
                        .path("language")
                        .asString())
                .isEqualTo("en");
        assertThat(served.json("/api/v1/document", "symbol", RESOLUTION, "language", "ar")
                        .path("language")
                        .asString())
                .isEqualTo("ar");
        assertThat(Served.texts(served.problem(404, "/api/v1/document", "symbol", RESOLUTION, "language", "de")
                        .path("languages")))
                .contains("en", "fr", "zh");
    }

    @Test
    void aDocumentIsFoundByItsFile(Served served) throws Exception {
        String source =
                served.json("/api/v1/document", "symbol", REPORT).path("source").asString();

        assertThat(served.json("/api/v1/document", "source", source)
                        .path("symbol")
                        .asString())
                .isEqualTo(REPORT);
    }

    @Test
    void aPlaceIsShownWithWhatStandsAroundItAndItsLanguages(Served served) throws Exception {
        JsonNode place = served.json("/api/v1/node", "symbol", RESOLUTION, "locator", "3");

        assertThat(Served.texts(place.path("languages"))).contains("en", "fr", "es", "ru", "ar", "zh");
        JsonNode english = place.path("nodes").get(0);
        assertThat(english.path("language").asString()).isEqualTo("en");
        assertThat(english.path("citation").asString()).isEqualTo(RESOLUTION + ", para. 3");
        assertThat(english.path("text").asString()).startsWith("Calls upon Member States");
    }

    @Test
    void onePlaceHasItsCitations(Served served) throws Exception {
        JsonNode place = served.json("/api/v1/node", "symbol", REPORT, "locator", "9", "language", "en");

        JsonNode node = place.path("nodes").get(0);
        assertThat(Served.texts(node.path("references"), "target")).contains("A/RES/74/173");
        assertThat(Served.texts(node.path("headings"))).isNotEmpty();
    }

    @Test
    void symbolsAndCitationsAreResolvedInTheirOrder(Served served) throws Exception {
        JsonNode answers = served.json("/api/v1/resolve", "q", "General Assembly resolution 105/212", "q", REPORT);

        assertThat(Served.texts(answers, "symbol")).containsExactly(RESOLUTION, REPORT);
        assertThat(answers.get(1).path("inIndex").asBoolean()).isTrue();
    }

    @Test
    void whatNobodyKnowsIsResolvedToNothingWithAReason(Served served) throws Exception {
        JsonNode answer = served.json("/api/v1/resolve", "q", "a lamp").get(0);

        assertThat(answer.path("symbol").isNull()).isTrue();
        assertThat(Served.texts(answer.path("problems"), "code")).contains("not-a-symbol");
    }

    @Test
    void citingPassagesAreHits(Served served) throws Exception {
        JsonNode hits = served.json("/api/v1/cited-by", "symbol", "A/RES/65/230");

        assertThat(Served.texts(hits, "symbol")).contains(RESOLUTION);
        assertThat(hits.get(0).path("highlights").size()).isPositive();
        assertThat(served.json("/api/v1/cited-by", "symbol", "A/RES/65/230", "locator", "42")
                        .size())
                .isLessThan(hits.size());
    }

    @Test
    void citingPassagesComeInParts(Served served) throws Exception {
        JsonNode all = served.json("/api/v1/cited-by", "symbol", "A/RES/65/230");
        HttpResponse<String> second =
                served.get("/api/v1/cited-by", "symbol", "A/RES/65/230", "offset", "1", "limit", "1");

        assertThat(all.size()).isGreaterThan(2);
        assertThat(second.headers().firstValue("X-Total-Count")).contains(Integer.toString(all.size()));
        assertThat(served.json("/api/v1/cited-by", "symbol", "A/RES/65/230", "offset", "1", "limit", "1"))
                .singleElement()
                .isEqualTo(all.get(1));
        assertThat(served.json("/api/v1/cited-by", "symbol", "A/RES/65/230", "offset", "100000"))
                .isEmpty();
    }

    @Test
    void aGraphHasTheDocumentsAround(Served served) throws Exception {
        JsonNode graph = served.json("/api/v1/graph", "symbol", "A/RES/65/230");

        assertThat(Served.texts(graph.path("nodes"), "symbol"))
                .startsWith("A/RES/65/230")
                .contains(RESOLUTION);
        assertThat(graph.path("nodes").get(0).path("inIndex").asBoolean()).isFalse();
        assertThat(Served.texts(graph.path("edges"), "to")).containsOnly("A/RES/65/230");
        assertThat(served.json("/api/v1/graph", "symbol", "A/RES/65/230", "depth", "2")
                        .path("nodes")
                        .size())
                .isGreaterThan(graph.path("nodes").size());
        JsonNode cut = served.json("/api/v1/graph", "symbol", "A/RES/65/230", "depth", "2", "limit", "2");
        assertThat(cut.path("nodes").size()).isEqualTo(2);
        assertThat(cut.path("whole").asBoolean()).isFalse();
    }

    @Test
    void recommendationsComeInPages(Served served) throws Exception {
        JsonNode first = served.json("/api/v1/recommendations", "addressee", "Member States", "limit", "2");
        JsonNode second = served.json(
                "/api/v1/recommendations",
                "addressee",
                "Member States",
                "limit",
                "2",
                "after",
                first.path("next").asString());

        assertThat(first.path("total").asInt()).isGreaterThan(4);
        assertThat(first.path("recommendations").size()).isEqualTo(2);
        assertThat(Served.texts(second.path("recommendations"), "citation"))
                .doesNotContainAnyElementsOf(Served.texts(first.path("recommendations"), "citation"));
        assertThat(served.json("/api/v1/recommendations", "strength", "6", "limit", "1000")
                        .path("next")
                        .isNull())
                .isTrue();
    }

    @Test
    void recommendationsAreBroughtTogether(Served served) throws Exception {
        JsonNode groups = served.json("/api/v1/consolidate?repeated");

        assertThat(groups.size()).isPositive();
        assertThat(groups.get(0).path("sources").size()).isGreaterThan(1);
        assertThat(served.json("/api/v1/consolidate").size()).isGreaterThan(groups.size());
    }

    @Test
    void queriesAreExplained(Served served) throws Exception {
        JsonNode help = served.json("/api/v1/query-help");

        assertThat(Served.texts(help.path("fields"), "form")).contains("body:", "year:");
        assertThat(Served.texts(help.path("operators"), "form")).contains("OR");
        assertThat(help.path("rules").size()).isPositive();
    }

    @Test
    void healthTellsWhatTheIndexHolds(Served served) throws Exception {
        JsonNode health = served.json("/api/v1/health");

        assertThat(health.path("status").asString()).isEqualTo("ok");
        assertThat(health.path("index").path("documents").asInt()).isEqualTo(18);
        assertThat(health.path("index").path("passages").asInt()).isGreaterThan(300);
    }

    @Test
    void requestsAreCountedForPrometheus(Served served) throws Exception {
        served.get("/api/v1/query-help");

        HttpResponse<String> metrics = served.get("/api/v1/metrics");

        assertThat(Served.type(metrics)).startsWith("text/plain; version=0.0.4");
        assertThat(metrics.body())
                .containsPattern("(?m)^rapporteur_requests_total\\{route=\"/api/v1/query-help\",status=\"200\"} [1-9]")
                .containsPattern(
                        "(?m)^rapporteur_request_seconds_bucket\\{route=\"/api/v1/query-help\",le=\"\\+Inf\"} [1-9]")
                .containsPattern("(?m)^rapporteur_index_documents 18$")
                .containsPattern("(?m)^jvm_memory_heap_used_bytes [1-9]");
        assertThat(metrics.body().lines()).allMatch(line -> line.matches("# (HELP|TYPE) .+|[a-z_]+(\\{.*})? [0-9.]+"));
    }

    @Test
    void largeAnswersAreCompressedForThoseWhoReadThat(Served served) throws IOException, InterruptedException {
        HttpResponse<String> plain = served.get("/api/v1/document", "symbol", REPORT);
        HttpResponse<byte[]> packed = served.client()
                .send(
                        served.request(Served.address("/api/v1/document", "symbol", REPORT))
                                .header("Accept-Encoding", "gzip")
                                .build(),
                        HttpResponse.BodyHandlers.ofByteArray());

        assertThat(packed.headers().firstValue("Content-Encoding")).contains("gzip");
        assertThat(packed.body().length).isLessThan(plain.body().length() / 2);
        assertThat(plain.headers().firstValue("Content-Encoding")).isEmpty();
    }
}
