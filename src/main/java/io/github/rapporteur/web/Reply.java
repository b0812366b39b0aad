package io.github.rapporteur.web;

import com.google.common.collect.ImmutableMap;
import io.github.rapporteur.Corpus;
import io.github.rapporteur.export.Json;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.eclipse.jetty.http.HttpStatus;

/**
 * What is sent back.
 *
 * @param status of HTTP
 * @param type the content type
 * @param body what stands below the head
 * @param headers besides the usual ones
 */
record Reply(int status, String type, Body body, ImmutableMap<String, String> headers) {
    /** What may be done at every address. */
    static final String METHODS = "GET, HEAD, OPTIONS";

    static final String JSON = "application/json";
    static final String METRICS = "text/plain; version=0.0.4; charset=utf-8";
    static final String PROBLEM = "application/problem+json";

    /** What stands below the head. */
    sealed interface Body {}

    /** All of it. */
    record Whole(byte[] bytes) implements Body {
        static Whole of(String text) {
            return new Whole(text.getBytes(StandardCharsets.UTF_8));
        }
    }

    /** What is written while it is sent. */
    record Written(Writing writing) implements Body {}

    /** Writes to who asks, as fast as that is read. */
    interface Writing {
        /** @throws IOException if nobody reads it any more */
        void write(Corpus corpus, OutputStream out) throws IOException;
    }

    /** An answer in JSON. */
    static Reply json(String text) {
        return text(JSON, text + "\n");
    }

    /** An array of objects that are written already. */
    static Reply array(Iterable<String> objects) {
        String lines = String.join(",\n", objects);
        return json(lines.isEmpty() ? "[]" : "[\n" + lines + "\n]");
    }

    /** The same with one more header. */
    Reply with(String header, String value) {
        return new Reply(
                status,
                type,
                body,
                ImmutableMap.<String, String>builder()
                        .putAll(headers)
                        .put(header, value)
                        .buildOrThrow());
    }

    /** An answer in text of some type. */
    static Reply text(String type, String text) {
        return new Reply(200, type, Whole.of(text), ImmutableMap.of());
    }

    /** Nothing below the head. */
    static Reply empty(String header, String value) {
        return new Reply(204, "", new Whole(new byte[0]), ImmutableMap.of(header, value));
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
        ImmutableMap<String, String> headers = switch (problem.status()) {
            case 503 -> ImmutableMap.of("Retry-After", "1");
            case 405 -> ImmutableMap.of("Allow", METHODS);
            default -> ImmutableMap.of();
        };
        return new Reply(problem.status(), PROBLEM, Whole.of(text + "\n"), headers);
    }
}
