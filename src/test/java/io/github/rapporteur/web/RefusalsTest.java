package io.github.rapporteur.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rapporteur.Corpus;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** What is not answered, and what that looks like. */
@ExtendWith(Samples.class)
class RefusalsTest {
    private static final String SCRIPT = "<script>alert(1)</script>";

    @Test
    void anUnknownSymbolIsNotFoundAndTheNearestAreNamed(Served served) throws Exception {
        JsonNode problem = served.problem(404, "/api/v1/document", "symbol", "E/CNN.15/2051/12");

        assertThat(problem.path("status").asInt()).isEqualTo(404);
        assertThat(problem.path("title").asString()).isEqualTo("Not Found");
        assertThat(Served.texts(problem.path("nearest"))).contains("E/CN.15/2051/12");
        assertThat(problem.path("detail").asString()).contains("did you mean");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/document", "/api/v1/graph"})
    void aDocumentThatIsNotIndexedIsNotFound(String path, Served served) throws Exception {
        served.problem(404, path, "symbol", "A/RES/1/1");
    }

    @Test
    void aPlaceThatADocumentHasNotIsNotFound(Served served) throws Exception {
        assertThat(served.problem(404, "/api/v1/node", "symbol", "E/CN.15/2051/12", "locator", "999")
                        .path("detail")
                        .asString())
                .contains("has no place '999'");
        served.problem(404, "/api/v1/node", "symbol", "A/RES/1/1", "locator", "1");
    }

    @Test
    void whatLacksIsNamed(Served served) throws Exception {
        assertThat(served.problem(400, "/api/v1/search").path("detail").asString())
                .contains("'q' is missing");
    }

    @Test
    void whatIsGivenTwiceIsRefused(Served served) throws Exception {
        assertThat(served.problem(400, "/api/v1/search", "q", "a", "q", "b")
                        .path("detail")
                        .asString())
                .contains("'q' may be given only once");
    }

    @Test
    void aCursorOfAnotherQueryIsRefused(Served served) throws Exception {
        String next = served.json("/api/v1/search", "q", "data", "limit", "1")
                .path("next")
                .asString();

        assertThat(served.problem(400, "/api/v1/search", "q", "evidence", "after", next)
                        .path("detail")
                        .asString())
                .contains("another request");
    }

    @Test
    void anAddressThatIsNoneListsThoseThatAre(Served served) throws Exception {
        assertThat(served.problem(404, "/api/v2/search").path("detail").asString())
                .contains("/api/v1/search");
    }

    @Test
    void nothingCanBeChangedAndNoBodyIsRead(Served served) throws Exception {
        HttpResponse<String> posted =
                served.send(served.request("/api/v1/search?q=x").POST(BodyPublishers.ofString("q=y")));
        Served.problem(405, posted);
        assertThat(posted.headers().firstValue("Allow")).contains("GET, HEAD, OPTIONS");
        Served.problem(
                413, served.send(served.request("/api/v1/search?q=x").method("GET", BodyPublishers.ofString("q=y"))));
        Served.problem(405, served.send(served.request("/api/v1/search?q=x").DELETE()));
    }

    @Test
    void headIsAnsweredWithoutBody(Served served) throws Exception {
        HttpResponse<String> head =
                served.send(served.request("/api/v1/search?q=data").method("HEAD", BodyPublishers.noBody()));

        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(Served.type(head)).isEqualTo("application/json");
        assertThat(head.body()).isEmpty();
    }

    @Test
    void optionsTellWhatMayBeDone(Served served) throws Exception {
        HttpResponse<String> options =
                served.send(served.request("/api/v1/search").method("OPTIONS", BodyPublishers.noBody()));

        assertThat(options.statusCode()).isEqualTo(204);
        assertThat(options.headers().firstValue("Allow")).contains("GET, HEAD, OPTIONS");
    }

    @Test
    void scriptsComeBackAsDataOnly(Served served) throws Exception {
        HttpResponse<String> found = served.get("/api/v1/search", "q", SCRIPT);
        HttpResponse<String> missing = served.get("/api/v1/document", "symbol", SCRIPT);

        assertThat(found.statusCode()).isEqualTo(200);
        assertThat(Served.type(found)).isEqualTo("application/json");
        assertThat(missing.statusCode()).isEqualTo(404);
        assertThat(Served.type(missing)).isEqualTo("application/problem+json");
        for (HttpResponse<String> answer : List.of(found, missing)) {
            assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
            assertThat(answer.headers().firstValue("Content-Security-Policy").orElse(""))
                    .contains("default-src 'self'")
                    .contains("frame-ancestors 'none'")
                    .doesNotContain("unsafe");
            assertThat(answer.headers().firstValue("Referrer-Policy")).contains("no-referrer");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../../etc/passwd",
                "..\\..\\x",
                "/etc/passwd",
                "file:///etc/passwd",
                "a\u0000b",
                "\u001b[31m",
                "\uffff",
                "%2e%2e%2f"
            })
    void pathsAndControlCharactersAreJustText(String text, Served served) throws Exception {
        served.problem(404, "/api/v1/document", "symbol", text);
        served.problem(404, "/api/v1/document", "source", text);
        served.problem(404, "/api/v1/document", "symbol", "A/RES/105/212", "source", text);
        served.problem(404, "/api/v1/document", "symbol", "A/RES/105/212", "language", text);
        served.problem(404, "/api/v1/node", "symbol", "A/RES/105/212", "locator", text);
        served.problem(404, "/api/v1/graph", "symbol", text);
        assertThat(served.json("/api/v1/search", "q", text).path("query").asString())
                .isEqualTo(text);
        assertThat(served.json("/api/v1/search", "q", "data", "language", text)
                        .path("total")
                        .asInt())
                .isZero();
        assertThat(served.json("/api/v1/resolve", "q", text).size()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/page/../Service.class",
                "/page/..%2fService.class",
                "/page/%2e%2e/Service.class",
                "/page/..;/x.js",
                "/page//x.js",
                "/page/.hidden",
                "/page/",
                "/page",
                "/page/index.html/",
                "/page/x.class",
                "/../x.js",
                "/page/a%00.js"
            })
    void noPathLeadsOutOfThePage(String path, Served served) throws Exception {
        assertThat(raw(served, "GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"))
                .matches("(?s)HTTP/1.1 40[04] .*application/problem\\+json.*");
    }

    @Test
    void whatIsTooLongIsRefused(Served served) throws Exception {
        assertThat(served.problem(400, "/api/v1/search", "q", "lamp ".repeat(2_500))
                        .path("detail")
                        .asString())
                .contains("no more than 10000 characters");
        Served.problem(414, served.get("/api/v1/search", "q", "lamp ".repeat(20_000)));
        Served.problem(431, served.send(served.request("/api/v1/search?q=x").header("Cookie", "a".repeat(100_000))));
    }

    @Test
    void whatIsNoTextIsRefused(Served served) throws Exception {
        assertThat(raw(served, "GET /api/v1/search?q=%ff%fe HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 400 ");
        assertThat(raw(served, "GET /api/v1/search?q=%zz HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 400 ");
        assertThat(raw(served, "NONSENSE\r\n\r\n")).startsWith("HTTP/1.1 400 ").contains("application/problem+json");
    }

    private static String raw(Served served, String request) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", served.address().getPort())) {
            socket.setSoTimeout(20_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            InputStream in = socket.getInputStream();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void whoCallsThisMachineByAnotherNameIsRefused(Served served, Corpus corpus) throws Exception {
        assertThat(calling(served, "evil.example")).startsWith("HTTP/1.1 421 ");
        assertThat(calling(served, "127.0.0.1.evil.example")).startsWith("HTTP/1.1 421 ");
        assertThat(calling(served, "localhost:" + served.address().getPort())).startsWith("HTTP/1.1 200 ");
        assertThat(calling(served, "[::1]:80")).startsWith("HTTP/1.1 200 ");
        ServiceOptions options = ServiceOptions.DEFAULTS.at("127.0.0.1", 0).named(Set.of("Search.example"));
        try (Served named = Served.of(corpus, options)) {
            assertThat(calling(named, "search.example")).startsWith("HTTP/1.1 200 ");
            assertThat(calling(named, "evil.example")).startsWith("HTTP/1.1 421 ");
        }
    }

    private static String calling(Served served, String host) throws IOException {
        return raw(served, "GET /api/v1/query-help HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n");
    }

    @Test
    void pagesOfOtherSitesReadNothingUnlessTheyMay(Served served, Corpus corpus) throws Exception {
        String origin = "Access-Control-Allow-Origin";
        assertThat(served.send(served.request("/api/v1/query-help").header("Origin", "https://one.example"))
                        .headers()
                        .firstValue(origin))
                .isEmpty();
        ServiceOptions options = ServiceOptions.DEFAULTS.at("127.0.0.1", 0).allowing(Set.of("https://one.example"));
        try (Served open = Served.of(corpus, options)) {
            assertThat(open.send(open.request("/api/v1/query-help").header("Origin", "https://one.example"))
                            .headers()
                            .firstValue(origin))
                    .contains("https://one.example");
            assertThat(open.send(open.request("/api/v1/query-help").header("Origin", "https://two.example"))
                            .headers()
                            .firstValue(origin))
                    .isEmpty();
        }
    }

    @Test
    void whoSendsTooSlowlyIsLeft(Corpus corpus) throws Exception {
        ServiceOptions options = ServiceOptions.DEFAULTS.at("127.0.0.1", 0).patient(Duration.ofMillis(500));
        try (Served served = Served.of(corpus, options);
                Socket silent = new Socket("127.0.0.1", served.address().getPort());
                Socket slow = new Socket("127.0.0.1", served.address().getPort())) {
            slow.setSoTimeout(100);
            int sent = 0;
            while (sent < 1_000 && !isLeft(slow, "GET /".charAt(sent % 5))) {
                sent++;
            }
            assertThat(sent).isLessThan(200);
            silent.setSoTimeout(20_000);
            assertThat(silent.getInputStream().readAllBytes().length).isLessThan(1_000);
        }
    }

    /** Whether the other side is gone, a letter and a tenth of a second later. */
    private static boolean isLeft(Socket socket, char letter) {
        try {
            socket.getOutputStream().write(letter);
            return socket.getInputStream().read() < 0;
        } catch (SocketTimeoutException e) {
            return false;
        } catch (IOException e) {
            return true;
        }
    }
}
