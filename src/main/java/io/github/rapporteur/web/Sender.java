package io.github.rapporteur.web;

import com.google.common.base.Strings;
import com.google.common.collect.ImmutableMap;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.zip.GZIPOutputStream;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.thread.Scheduler;

/** Sends replies with what goes with all. No thread waits for who reads slowly. Safe for use by several threads. */
final class Sender {
    /** What is smaller fits into one packet anyway. */
    private static final int WORTH_COMPRESSING = 1400;
    /** How long an answer may take to be read, besides the time for its length. */
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    /** In bytes a millisecond: ten kilobytes a second. */
    private static final int SLOWEST = 10;

    /** No more bytes than this wait in memory to be read, all requests together. */
    private static final long MOST_UNREAD =
            Math.max(16 << 20, Runtime.getRuntime().maxMemory() / 8);

    /** What a browser is told of every answer: nothing of it runs, is framed, or loads from elsewhere. */
    private static final ImmutableMap<String, String> ALWAYS = ImmutableMap.of(
            "Content-Security-Policy",
            "default-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'; object-src 'none'",
            "X-Content-Type-Options",
            "nosniff",
            "X-Frame-Options",
            "DENY",
            "Referrer-Policy",
            "no-referrer",
            "Cross-Origin-Opener-Policy",
            "same-origin",
            "Cache-Control",
            "no-cache");

    private final CrossOrigin origins;
    private final AtomicLong unread = new AtomicLong();

    Sender(CrossOrigin origins) {
        this.origins = origins;
    }

    /** @throws ProblemException 503 if too much that was sent before was not yet read */
    void requireRoom() {
        if (unread.get() > MOST_UNREAD) {
            throw ProblemException.busy();
        }
    }

    /** Sends a reply; tells {@code done} when it is read. */
    void send(Request request, Response response, Reply reply, Callback done) {
        HttpFields.Mutable headers = response.getHeaders();
        ALWAYS.forEach(headers::put);
        origins.mark(request.getHeaders(), headers);
        reply.headers().forEach(headers::put);
        if (isKnown(request, reply)) {
            response.setStatus(304);
            response.write(true, ByteBuffer.allocate(0), done);
            return;
        }
        response.setStatus(reply.status());
        if (reply.body().length == 0) {
            response.write(true, ByteBuffer.allocate(0), done);
            return;
        }
        headers.put(HttpHeader.CONTENT_TYPE, reply.type());
        write(request, response, body(request, reply, headers), done);
    }

    private void write(Request request, Response response, byte[] body, Callback done) {
        response.getHeaders().put(HttpHeader.CONTENT_LENGTH, body.length);
        unread.addAndGet(body.length);
        Scheduler.Task end = request.getComponents()
                .getScheduler()
                .schedule(
                        () -> request.getConnectionMetaData()
                                .getConnection()
                                .getEndPoint()
                                .close(new TimeoutException("the answer was read too slowly")),
                        PATIENCE.toMillis() + body.length / SLOWEST,
                        TimeUnit.MILLISECONDS);
        response.write(true, ByteBuffer.wrap(body), Callback.from(done, () -> {
            end.cancel();
            unread.addAndGet(-body.length);
        }));
    }

    private static byte[] body(Request request, Reply reply, HttpFields.Mutable headers) {
        if (reply.body().length < WORTH_COMPRESSING || reply.type().startsWith("image/png")) {
            return reply.body();
        }
        headers.add(HttpHeader.VARY, "Accept-Encoding");
        if (request.getHeaders().getQualityCSV(HttpHeader.ACCEPT_ENCODING).stream()
                .noneMatch("gzip"::equalsIgnoreCase)) {
            return reply.body();
        }
        headers.put(HttpHeader.CONTENT_ENCODING, "gzip");
        return compressed(reply.body());
    }

    private static byte[] compressed(byte[] body) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(body.length / 4);
        try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
            out.write(body);
        } catch (IOException e) {
            throw new UncheckedIOException("compressing in memory failed", e);
        }
        return bytes.toByteArray();
    }

    /** Whether who asks has it already. */
    private static boolean isKnown(Request request, Reply reply) {
        String tag = Strings.nullToEmpty(reply.headers().get("ETag"));
        return !tag.isEmpty()
                && request.getHeaders().getValuesList(HttpHeader.IF_NONE_MATCH).contains(tag);
    }
}
