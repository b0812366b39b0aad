package io.github.rapporteur.web;

import com.google.common.collect.ImmutableList;
import io.github.rapporteur.export.Json;
import io.github.rapporteur.pipeline.ParserVersion;
import io.github.rapporteur.web.Parameter.Schema;
import io.github.rapporteur.web.Route.Shape;
import org.eclipse.jetty.http.HttpStatus;

/** The table of routes as OpenAPI describes it. */
final class OpenApi {
    private static final ImmutableList<Integer> PROBLEMS = ImmutableList.of(400, 404, 503);

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
                .object("components", OpenApi::components));
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
                                        type, one -> one.object("schema", schema -> shape(schema, route.shape())))));
    }

    private static void shape(Json schema, Shape shape) {
        switch (shape) {
            case OBJECT, STATE -> schema.field("type", "object");
            case LIST -> schema.field("type", "array").object("items", item -> item.field("type", "object"));
            case METRICS, FILE -> schema.field("type", "string");
        }
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

    private static void components(Json components) {
        components.object(
                "schemas",
                schemas -> schemas.object(
                        "Problem",
                        problem -> problem.field("type", "object")
                                .field(
                                        "description",
                                        "Why a request is not answered as asked, and what to do (RFC 9457).")
                                .strings("required", ImmutableList.of("type", "title", "status", "detail"))
                                .object("properties", properties -> {
                                    properties.object("type", one -> one.field("type", "string"));
                                    properties.object("title", one -> one.field("type", "string"));
                                    properties.object("status", one -> one.field("type", "integer"));
                                    properties.object("detail", one -> one.field("type", "string"));
                                })));
    }
}
