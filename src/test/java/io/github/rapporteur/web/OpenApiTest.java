package io.github.rapporteur.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

/** What the description says holds of the service. */
@ExtendWith(Samples.class)
class OpenApiTest {
    private static final String DESCRIPTION = "/api/v1/openapi.json";

    /** A value for each parameter whose values cannot be told from the description alone. */
    private static final Map<String, String> EXAMPLES = Map.ofEntries(
            Map.entry("q", "evidence"),
            Map.entry("symbol", "E/CN.15/2051/12"),
            Map.entry("document", "E/CN.15/2051/12"),
            Map.entry("locator", "9"),
            Map.entry("language", "en"),
            Map.entry("in", "fr"),
            Map.entry("narrow", "year:2051"),
            Map.entry("since", "2050-03"),
            Map.entry("addressee", "Member States"),
            Map.entry("proposer", "Spain"),
            Map.entry("topic", "prevention"),
            Map.entry("time-limit", "2.5"));

    /** Those that mean something only with what another answer holds. */
    private static final List<String> FROM_ANSWERS = List.of("after", "source");

    @Test
    void itIsOfTheVersionItSays(Served served) throws Exception {
        JsonNode description = served.json(DESCRIPTION);

        assertThat(description.path("openapi").asString()).isEqualTo("3.1.0");
        assertThat(description.path("info").path("title").asString()).isEqualTo("Rapporteur");
        assertThat(description.path("paths").propertyNames())
                .contains(
                        "/api/v1/search",
                        "/api/v1/document",
                        "/api/v1/node",
                        "/api/v1/resolve",
                        "/api/v1/cited-by",
                        "/api/v1/graph",
                        "/api/v1/recommendations",
                        "/api/v1/consolidate",
                        "/api/v1/query-help",
                        "/api/v1/health",
                        "/api/v1/metrics");
    }

    @TestFactory
    List<DynamicTest> everyRouteAnswersWithAllItsParameters(Served served) throws Exception {
        JsonNode paths = served.json(DESCRIPTION).path("paths");
        List<DynamicTest> tests = new ArrayList<>();
        paths.propertyNames()
                .forEach(path -> tests.add(DynamicTest.dynamicTest(path, () -> {
                    JsonNode get = paths.path(path).path("get");
                    HttpResponse<String> answer = served.get(path, words(get.path("parameters")));
                    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
                    assertThat(get.path("responses").path("200").path("content").propertyNames())
                            .contains(Served.type(answer));
                })));
        return tests;
    }

    private static String[] words(JsonNode parameters) {
        return parameters
                .valueStream()
                .filter(parameter ->
                        !FROM_ANSWERS.contains(parameter.path("name").asString()))
                .flatMap(parameter -> List.of(parameter.path("name").asString(), example(parameter)).stream())
                .toArray(String[]::new);
    }

    private static String example(JsonNode parameter) {
        JsonNode schema = parameter.path("schema");
        JsonNode one = schema.path("type").asString().equals("array") ? schema.path("items") : schema;
        if (one.has("enum")) {
            return one.path("enum").get(0).asString();
        }
        return switch (one.path("type").asString()) {
            case "integer" ->
                one.has("default")
                        ? one.path("default").asString()
                        : one.path("minimum").asString();
            case "boolean" -> "false";
            default ->
                Objects.requireNonNull(EXAMPLES.get(parameter.path("name").asString()));
        };
    }

    @TestFactory
    List<DynamicTest> everyRouteRefusesWhatItDoesNotKnow(Served served) throws Exception {
        JsonNode paths = served.json(DESCRIPTION).path("paths");
        List<DynamicTest> tests = new ArrayList<>();
        paths.propertyNames()
                .forEach(path -> tests.add(DynamicTest.dynamicTest(path, () -> {
                    JsonNode problem = served.problem(400, path, "colour", "red");
                    assertThat(problem.path("detail").asString()).contains("'colour'");
                    assertThat(Served.texts(problem.path("parameters")))
                            .isEqualTo(Served.texts(paths.path(path).path("get").path("parameters"), "name"));
                })));
        return tests;
    }

    @TestFactory
    List<DynamicTest> everyNumberIsHeldToItsBounds(Served served) throws Exception {
        JsonNode paths = served.json(DESCRIPTION).path("paths");
        List<DynamicTest> tests = new ArrayList<>();
        paths.propertyNames()
                .forEach(path -> paths.path(path).path("get").path("parameters").forEach(parameter -> {
                    JsonNode most = parameter.path("schema").path("maximum");
                    if (!most.isMissingNode()) {
                        String name = parameter.path("name").asString();
                        tests.add(DynamicTest.dynamicTest(path + " " + name, () -> {
                            List<String> words = new ArrayList<>(
                                    List.of(words(paths.path(path).path("get").path("parameters"))));
                            int at = words.indexOf(name);
                            if (at < 0) {
                                words.addAll(List.of(name, ""));
                                at = words.size() - 2;
                            }
                            words.set(at + 1, Long.toString(most.asLong() + 1));
                            assertThat(served.problem(400, path, words.toArray(String[]::new))
                                            .path("detail")
                                            .asString())
                                    .startsWith(name + ": must be");
                        }));
                    }
                }));
        return tests;
    }
}
