package io.github.rapporteur.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.node.ObjectNode;

/** Answers hold what their schemas say, and nothing that these leave out. */
@ExtendWith(Samples.class)
class SchemasTest {
    private static final String REPORT = "E/CN.15/2051/12";

    /** Addresses that between them show every part of an answer that the samples can fill. */
    private static final List<String> ADDRESSES = List.of(
            Served.address("/search", "q", "evidence", "facets", "body,year,topic", "over-time", "topic"),
            Served.address("/search", "q", "evidence", "group", "true", "context", "2", "in", "fr"),
            Served.address("/search", "q", "evidnce", "limit", "1"),
            Served.address("/search", "q", REPORT),
            Served.address("/document", "symbol", REPORT),
            Served.address("/document", "symbol", "A/RES/105/212", "language", "ru"),
            Served.address("/node", "symbol", REPORT, "locator", "9"),
            Served.address("/node", "symbol", "A/RES/105/212", "locator", "3"),
            Served.address(
                    "/resolve", "q", REPORT + ", para. 9", "q", "a lamp", "q", "A/RES/65/230", "q", "E/CN.15/RES/26/4"),
            Served.address("/cited-by", "symbol", "A/RES/65/230"),
            Served.address("/graph", "symbol", "A/RES/65/230", "depth", "2"),
            Served.address("/recommendations", "limit", "500"),
            Served.address("/consolidate"),
            "/query-help",
            "/health");

    private static Schema schema(JsonNode description, JsonNode answer) {
        ObjectNode schema = (ObjectNode) answer.deepCopy();
        JsonNode components = description.path("components").deepCopy();
        components.path("schemas").forEach(SchemasTest::close);
        schema.set("components", components);
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(new ObjectMapper().writeValueAsString(schema));
    }

    private static void close(JsonNode component) {
        ((ObjectNode) component).put("additionalProperties", false);
    }

    private static JsonNode answer(JsonNode description, String address) {
        String path = address.indexOf('?') < 0 ? address : address.substring(0, address.indexOf('?'));
        return description
                .path("paths")
                .path("/api/v1" + path)
                .path("get")
                .path("responses")
                .path("200")
                .path("content")
                .path("application/json")
                .path("schema");
    }

    @TestFactory
    List<DynamicTest> answersAreAsDescribed(Served served) throws Exception {
        JsonNode description = served.json("/api/v1/openapi.json");
        List<DynamicTest> tests = new ArrayList<>();
        for (String address : ADDRESSES) {
            tests.add(DynamicTest.dynamicTest(address, () -> {
                List<Error> wrong =
                        schema(description, answer(description, address)).validate(served.json("/api/v1" + address));
                assertThat(wrong).isEmpty();
            }));
        }
        return tests;
    }

    @Test
    void problemsAreAsDescribed(Served served) throws Exception {
        JsonNode description = served.json("/api/v1/openapi.json");
        ObjectNode problem = new ObjectMapper().createObjectNode().put("$ref", "#/components/schemas/Problem");
        JsonNode met = served.problem(404, "/api/v1/document", "symbol", "A/RES/1/1");

        assertThat(schema(description, problem)
                        .validate(((ObjectNode) met).retain("type", "title", "status", "detail")))
                .isEmpty();
        assertThat(schema(description, problem).validate(((ObjectNode) met).retain("type", "title")))
                .isNotEmpty();
    }

    @Test
    void everythingDescribedIsUsed(Served served) throws Exception {
        JsonNode description = served.json("/api/v1/openapi.json");
        TreeSet<String> used = new TreeSet<>();
        description.findValuesAsString("$ref").forEach(name -> used.add(name.substring(name.lastIndexOf('/') + 1)));

        assertThat(used)
                .containsExactlyInAnyOrderElementsOf(
                        description.path("components").path("schemas").propertyNames());
    }
}
