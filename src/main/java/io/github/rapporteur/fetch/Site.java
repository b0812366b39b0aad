package io.github.rapporteur.fetch;

import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodySubscribers;
import java.net.http.HttpTimeoutException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** The site, asked for one document at a time. */
final class Site implements AutoCloseable {
    private static final int OK = 200;
    private static final int FORBIDDEN = 403;
    private static final ImmutableSet<Integer> ABSENT = ImmutableSet.of(404, 410);
    /** Answers of a site that is busy or broken for a while. */
    private static final ImmutableSet<Integer> PASSING = ImmutableSet.of(408, 425, 429, 500, 502, 503, 504);

    private final FetchOptions options;
    private final InstantSource clock;
    private final HttpClient client;

    Site(FetchOptions options, InstantSource clock) {
        this.options = options;
        this.clock = clock;
        this.client = HttpClient.newBuilder()
                .followRedirects(Redirect.NORMAL)
                .connectTimeout(options.timeLimit())
                .build();
    }

    /** How a request ended. */
    sealed interface Answer {
        /** The body is in the file. */
        record Body() implements Answer {}

        /** The site does not have it. */
        record None(String reason) implements Answer {}

        /**
         * The site, or the way to it, failed.
         *
         * @param again whether it is worth asking again
         * @param after how long the site wants to be left alone, where it says so
         */
        record Failure(String reason, boolean again, Optional<Duration> after) implements Answer {}
    }

    /**
     * Asks for a document and writes what comes into a file; after anything but {@link Answer.Body} that is worth nothing.
     *
     * @throws IOException if the file cannot be opened
     */
    Answer ask(Wanted wanted, Path file) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(wanted.address())
                .header("User-Agent", options.userAgent())
                .timeout(options.timeLimit())
                .build();
        try (OutputStream body = Files.newOutputStream(file)) {
            CompletableFuture<HttpResponse<Long>> answer = client.sendAsync(
                    request,
                    head -> head.statusCode() == OK
                            ? new Download(body, options.largest())
                            : BodySubscribers.replacing(0L));
            try {
                return answer(answer.get(options.timeLimit().toMillis(), TimeUnit.MILLISECONDS));
            } catch (TimeoutException e) {
                return late();
            } catch (ExecutionException e) {
                return failure(e.getCause() == null ? e : e.getCause());
            } finally {
                answer.cancel(true);
            }
        }
    }

    private Answer answer(HttpResponse<?> head) {
        int status = head.statusCode();
        if (status == OK) {
            return new Answer.Body();
        }
        if (ABSENT.contains(status)) {
            return new Answer.None("the site has no such document (" + status + ")");
        }
        String hint = status == FORBIDDEN ? ": it may want to know who asks, see --user-agent" : "";
        Optional<Duration> after =
                head.headers().firstValue("Retry-After").flatMap(told -> Pauses.retryAfter(told, clock.instant()));
        return new Answer.Failure("the site answered " + status + hint, PASSING.contains(status), after);
    }

    private Answer late() {
        String seconds = BigDecimal.valueOf(options.timeLimit().toMillis(), 3)
                .stripTrailingZeros()
                .toPlainString();
        return new Answer.Failure("no whole answer within " + seconds + " s", true, Optional.empty());
    }

    private Answer failure(Throwable cause) {
        if (cause instanceof HttpTimeoutException) {
            return late();
        }
        String name = cause.getClass().getSimpleName();
        String reason = cause.getMessage() == null
                ? name
                : name.equals("IOException") || cause instanceof Download.Final
                        ? cause.getMessage()
                        : name + ": " + cause.getMessage();
        return new Answer.Failure(reason, !(cause instanceof Download.Final), Optional.empty());
    }

    /** Ends its connections. */
    @Override
    public void close() {
        client.shutdownNow();
    }
}
