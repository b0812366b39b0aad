package io.github.rapporteur.fetch;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A site on this machine that answers as told, and remembers what it was asked. */
public final class PlayedSite implements AutoCloseable {
    /** What a document's first bytes may be. */
    public static final byte[] PDF = "%PDF-1.4 invented".getBytes(StandardCharsets.US_ASCII);

    private static final int NONE = 404;

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Map<String, Deque<Reply>> replies = Collections.synchronizedMap(new HashMap<>());
    private final List<String> asked = Collections.synchronizedList(new ArrayList<>());
    private final List<String> agents = Collections.synchronizedList(new ArrayList<>());

    /** Starts it on a free port. */
    public PlayedSite() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/api/symbol/access", this::answer);
        server.createContext("/elsewhere", exchange -> send(exchange, PDF));
        server.start();
    }

    /** One answer. */
    public interface Reply {
        /** Gives it. */
        void to(HttpExchange exchange) throws IOException;
    }

    URI address() {
        return URI.create("http://" + server.getAddress().getHostString() + ":"
                + server.getAddress().getPort());
    }

    /** As an option of the command has it. */
    public String url() {
        return address().toString();
    }

    /** What is asked for by symbol, language and form gets these answers, the last one again and again. */
    public PlayedSite on(String question, Reply... answers) {
        replies.put(question, new ArrayDeque<>(List.of(answers)));
        return this;
    }

    /** A document. */
    public static Reply body(byte[] content) {
        return exchange -> send(exchange, content);
    }

    static Reply status(int status, String... header) {
        return exchange -> {
            if (header.length == 2) {
                exchange.getResponseHeaders().set(header[0], header[1]);
            }
            exchange.sendResponseHeaders(status, -1);
            exchange.close();
        };
    }

    /** Says that more comes than does. */
    static Reply cut() {
        return exchange -> {
            exchange.sendResponseHeaders(200, 100_000);
            exchange.getResponseBody().write(PDF);
            exchange.getResponseBody().flush();
            exchange.close();
        };
    }

    /** Begins and never ends. */
    static Reply stuck() {
        return exchange -> {
            exchange.sendResponseHeaders(200, 100_000);
            exchange.getResponseBody().write(PDF);
            exchange.getResponseBody().flush();
        };
    }

    private static void send(HttpExchange exchange, byte[] content) throws IOException {
        exchange.sendResponseHeaders(200, content.length);
        try (OutputStream body = exchange.getResponseBody()) {
            body.write(content);
        }
    }

    private void answer(HttpExchange exchange) throws IOException {
        String query = exchange.getRequestURI().getRawQuery();
        Map<String, String> parameters = new HashMap<>();
        for (String pair : query.split("&")) {
            String[] parts = pair.split("=", 2);
            parameters.put(parts[0], URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
        }
        String question = parameters.get("s") + " " + parameters.get("l") + " " + parameters.get("t");
        asked.add(question);
        agents.add(String.valueOf(exchange.getRequestHeaders().getFirst("User-Agent")));
        Deque<Reply> answers = replies.getOrDefault(question, new ArrayDeque<>(List.of(status(NONE))));
        Reply reply = answers.size() > 1 ? answers.removeFirst() : answers.getFirst();
        reply.to(exchange);
    }

    /** What was asked for so far: {@code A/RES/70/1 en pdf}. */
    public List<String> asked() {
        return List.copyOf(asked);
    }

    List<String> agents() {
        return List.copyOf(agents);
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
