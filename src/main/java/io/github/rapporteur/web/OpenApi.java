package io.github.rapporteur.web;

import com.google.common.collect.ImmutableList;
import com.google.common.io.Resources;
import io.github.rapporteur.export.Json;
import io.github.rapporteur.pipeline.ParserVersion;
import io.github.rapporteur.web.Parameter.Schema;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import org.eclipse.jetty.http.HttpStatus;

/** The table of routes as OpenAPI describes it. */
final class OpenApi {
    private static final ImmutableList<Integer> PROBLEMS = ImmutableList.of(400, 404, 503);
    /** What the answers hold, by name, in JSON Schema. */
    private static final String SCHEMAS = schemas();

    private OpenApi() {}

    /** The whole description, version 3.1.0. */
    static String describe(ImmutableList<Route> routes) {
        return Json.object(json -> json.field("openapi", "3.1.0")
                .object(
                        "info",
                        info -> info.field("title", "Rapporteur")
                                .field(
                                        "summary",
                                        "Paragraphs, recommendations and citations of United Nations documents, each with the place"
                                                + " one would cite.")
                                .field("version", ParserVersion.current())
                                .object(
                                        "license",
                                        license -> license.field("name", "Apache-2.0")
                                                .field("identifier", "Apache-2.0")))
                .object("paths", paths -> routes.forEach(route -> path(paths, route)))
                .object("components", components -> components.raw("schemas", SCHEMAS)));
    }

    private static String schemas() {
        URL file = Resources.getResource(OpenApi.class, "schemas.json");
        try {
            return Resources.toString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("the program is not whole: cannot read " + file, e);
        }
    }

    private static void path(Json paths, Route route) {
        paths.object(
                Routes.BASE + route.path(),
                path -> path.object(
                        "get",
                        get -> get.field("operationId", operation(route))
                                .field("summary", route.summary())
                                .objects("parameters", route.parameters(), OpenApi::parameter)
                                .object("responses", responses -> {
                                    responses.object("200", ok -> answer(ok, route));
                                    PROBLEMS.forEach(status -> problem(responses, status));
                                })));
    }

    /** {@code /cited-by} is {@code citedBy}. */
    private static String operation(Route route) {
        StringBuilder name = new StringBuilder();
        boolean capital = false;
        for (char letter : route.path().toCharArray()) {
            boolean part = Character.isLetter(letter);
            if (part) {
                name.append(capital && name.length() > 0 ? Character.toUpperCase(letter) : letter);
            }
            capital = !part;
        }
        return name.toString();
    }

    private static void parameter(Json json, Parameter<?> parameter) {
        json.field("name", parameter.name())
                .field("in", "query")
                .field("description", parameter.meaning())
                .field("required", parameter.required());
        Schema schema = parameter.schema();
        if (parameter.repeated() || schema.list()) {
            json.field("style", "form")
                    .field("explode", parameter.repeated())
                    .object(
                            "schema",
                            array -> array.field("type", "array").object("items", one -> schema(one, schema)));
        } else {
            json.object("schema", one -> {
                schema(one, schema);
                schema.usual().ifPresent(usual -> usual(one, schema, usual));
            });
        }
    }

    private static void schema(Json json, Schema schema) {
        json.field("type", schema.type());
        schema.least().ifPresent(least -> json.field("minimum", least));
        schema.most().ifPresent(most -> json.field("maximum", most));
        if (!schema.values().isEmpty()) {
            json.strings("enum", schema.values());
        }
    }

    private static void usual(Json json, Schema schema, String usual) {
        switch (schema.type()) {
            case "integer" -> json.field("default", Integer.parseInt(usual));
            case "boolean" -> json.field("default", Boolean.parseBoolean(usual));
            default -> json.field("default", usual);
        }
    }

    private static void answer(Json json, Route route) {
        json.field("description", route.summary())
                .object(
                        "content",
                        content -> route.types()
                                .forEach(type -> content.object(
                                        type, one -> one.object("schema", schema -> shape(schema, route)))));
    }

    private static void shape(Json schema, Route route) {
        switch (route.shape()) {
            case OBJECT, STATE -> object(schema, route);
            case LIST -> schema.field("type", "array").object("items", item -> object(item, route));
            case METRICS, FILE -> schema.field("type", "string");
        }
    }

    private static void object(Json schema, Route route) {
        route.schema()
                .ifPresentOrElse(
                        name -> schema.field("$ref", "#/components/schemas/" + name),
                        () -> schema.field("type", "object"));
    }

    private static void problem(Json responses, int status) {
        responses.object(
                Integer.toString(status),
                problem -> problem.field("description", HttpStatus.getMessage(status))
                        .object(
                                "content",
                                content -> content.object(
                                        Reply.PROBLEM,
                                        type -> type.object(
                                                "schema",
                                                schema -> schema.field("$ref", "#/components/schemas/Problem")))));
    }
}
