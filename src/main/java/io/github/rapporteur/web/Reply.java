package io.github.rapporteur.web;

import com.google.common.collect.ImmutableMap;
import io.github.rapporteur.export.Json;
import java.nio.charset.StandardCharsets;
import org.eclipse.jetty.http.HttpStatus;

/**
 * What is sent back, whole.
 *
 * @param status of HTTP
 * @param type the content type
 * @param body the bytes
 * @param headers besides the usual ones
 */
record Reply(int status, String type, byte[] body, ImmutableMap<String, String> headers) {
    /** What may be done at every address. */
    static final String METHODS = "GET, HEAD, OPTIONS";

    static final String JSON = "application/json";
    static final String METRICS = "text/plain; version=0.0.4; charset=utf-8";
    static final String PROBLEM = "application/problem+json";

    /** An answer in JSON. */
    static Reply json(String text) {
        return text(JSON, text + "\n");
    }

    /** An array of objects that are written already. */
    static Reply array(Iterable<String> objects) {
        String lines = String.join(",\n", objects);
        return json(lines.isEmpty() ? "[]" : "[\n" + lines + "\n]");
    }

    /** An answer in text of some type. */
    static Reply text(String type, String text) {
        return new Reply(200, type, text.getBytes(StandardCharsets.UTF_8), ImmutableMap.of());
    }

    /** A problem detail. */
    static Reply problem(ProblemException problem) {
        String text = Json.object(json -> {
            json.field("type", "about:blank")
                    .field("title", HttpStatus.getMessage(problem.status()))
                    .field("status", problem.status())
                    .field("detail", problem.detail());
            problem.lists().forEach(json::strings);
        });
        Reply reply =
                new Reply(problem.status(), PROBLEM, (text + "\n").getBytes(StandardCharsets.UTF_8), ImmutableMap.of());
        return switch (problem.status()) {
            case 503 -> reply.with("Retry-After", "1");
            case 405 -> reply.with("Allow", METHODS);
            default -> reply;
        };
    }

    /** The same with another header. */
    Reply with(String name, String value) {
        return new Reply(
                status,
                type,
                body,
                ImmutableMap.<String, String>builder()
                        .putAll(headers)
                        .put(name, value)
                        .buildOrThrow());
    }
}
