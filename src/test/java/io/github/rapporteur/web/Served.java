package io.github.rapporteur.web;

import io.github.rapporteur.Corpus;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** A service on a free port, and a client that asks it. */
record Served(Service service, HttpClient client) implements AutoCloseable {
    private static final ObjectMapper JSON = new ObjectMapper();

    static Served of(Service service) {
        return new Served(
                service,
                HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(20)).build());
    }

    static Served of(Corpus corpus, ServiceOptions options) {
        return of(Service.start(options, corpus, Throwable::printStackTrace));
    }

    /** A request that can still be changed. */
    HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(service.address().resolve(path)).timeout(Duration.ofSeconds(60));
    }

    HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.build(), BodyHandlers.ofString());
    }

    /** @param words names and values of parameters, in turn */
    HttpResponse<String> get(String path, String... words) throws IOException, InterruptedException {
        return send(request(address(path, words)));
    }

    static String address(String path, String... words) {
        StringBuilder address = new StringBuilder(path);
        for (int at = 0; at < words.length; at += 2) {
            address.append(at == 0 ? '?' : '&').append(words[at]).append('=').append(encoded(words[at + 1]));
        }
        return address.toString();
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    /** The answer in JSON, which must be there. */
    JsonNode json(String path, String... words) throws IOException, InterruptedException {
        HttpResponse<String> answer = get(path, words);
        if (answer.statusCode() != 200 || !type(answer).equals("application/json")) {
            throw new AssertionError(answer.statusCode() + " " + type(answer) + ": " + answer.body());
        }
        return JSON.readTree(answer.body());
    }

    /** The problem, which must have this status. */
    JsonNode problem(int status, String path, String... words) throws IOException, InterruptedException {
        return problem(status, get(path, words));
    }

    static JsonNode problem(int status, HttpResponse<String> answer) {
        if (answer.statusCode() != status || !type(answer).equals("application/problem+json")) {
            throw new AssertionError(answer.statusCode() + " " + type(answer) + ": " + answer.body());
        }
        return JSON.readTree(answer.body());
    }

    static String type(HttpResponse<?> answer) {
        return answer.headers().firstValue("Content-Type").orElse("");
    }

    static List<String> texts(JsonNode array, String field) {
        return array.valueStream().map(one -> one.path(field).asString()).toList();
    }

    static List<String> texts(JsonNode array) {
        return array.valueStream().map(JsonNode::asString).toList();
    }

    URI address() {
        return service.address();
    }

    @Override
    public void close() {
        service.close();
        client.close();
    }
}
