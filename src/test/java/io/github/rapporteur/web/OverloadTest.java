package io.github.rapporteur.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.rapporteur.Corpus;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** More requests than can be answered. */
@ExtendWith(Samples.class)
class OverloadTest {
    private static final int REQUESTS = 200;

    @Test
    void manyAtOnceAreAnsweredOrSentAway(Corpus corpus) throws Exception {
        ServiceOptions options = ServiceOptions.DEFAULTS.at("127.0.0.1", 0).limited(Duration.ofSeconds(20), 2, 20);
        try (Served served = Served.of(corpus, options)) {
            List<HttpResponse<String>> answers = together(served, "/api/v1/search?q=electronic+evidence&group=true");

            assertThat(answers).extracting(HttpResponse::statusCode).containsOnly(200, 503);
            for (HttpResponse<String> answer : answers) {
                if (answer.statusCode() == 503) {
                    assertThat(Served.problem(503, answer).path("detail").asString())
                            .contains("ask again");
                    assertThat(answer.headers().firstValue("Retry-After")).contains("1");
                }
            }
            assertThat(served.get("/api/v1/search?q=evidence").statusCode()).isEqualTo(200);
        }
    }

    private static List<HttpResponse<String>> together(Served served, String path) {
        List<CompletableFuture<HttpResponse<String>>> asked = IntStream.range(0, REQUESTS)
                .mapToObj(i -> served.client().sendAsync(served.request(path).build(), BodyHandlers.ofString()))
                .toList();
        return asked.stream().map(CompletableFuture::join).toList();
    }

    @Test
    void onlySoManyPassTheTurnstile() throws Exception {
        Turnstile turnstile = new Turnstile(1, 0);
        CountDownLatch inside = new CountDownLatch(1);
        CountDownLatch done = new CountDownLatch(1);
        Thread first = new Thread(() -> turnstile.pass(() -> {
            inside.countDown();
            return awaited(done);
        }));
        first.start();
        inside.await();
        try {
            assertThatThrownBy(() -> turnstile.pass(() -> "never")).hasMessageContaining("too much to do");
        } finally {
            done.countDown();
            first.join();
        }
        assertThat(turnstile.<String>pass(() -> "again")).isEqualTo("again");
    }

    private static boolean awaited(CountDownLatch latch) {
        try {
            latch.await();
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    @Test
    void whatTakesTooLongIsEndedAndTheThreadServesOn() {
        try (RequestClock clock = new RequestClock(Duration.ofMillis(1))) {
            assertThatThrownBy(() -> clock.within(() -> {
                        while (true) {
                            RequestClock.check();
                            Thread.onSpinWait();
                        }
                    }))
                    .hasMessageContaining("ask for less");
            assertThat(Thread.currentThread().isInterrupted()).isFalse();
            assertThat(clock.<String>within(() -> "in time")).isEqualTo("in time");
        }
    }
}
