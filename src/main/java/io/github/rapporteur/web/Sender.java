package io.github.rapporteur.web;

import com.google.common.base.Strings;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.rapporteur.Corpus;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.zip.GZIPOutputStream;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.thread.Scheduler;

/** Sends replies with what goes with all. Safe for use by several threads. */
final class Sender {
    /** What is smaller fits into one packet anyway. */
    private static final int WORTH_COMPRESSING = 1400;

    /** What is compressed by itself. */
    private static final ImmutableSet<String> PACKED = ImmutableSet.of("application/zip", "image/png", "font/woff2");

    private static final int PIECE = 32 * 1024;
    /** How long an answer may take to be read, besides the time for its length. */
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    /** How long whoever is sent away waits to be told so. */
    private static final Duration PAUSE = Duration.ofMillis(500);
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

    /** Sends what is whole, with no thread waiting for who reads slowly; tells {@code done} when it is read. */
    void send(Request request, Response response, Reply reply, Callback done) {
        byte[] bytes = reply.body() instanceof Reply.Whole whole ? whole.bytes() : new byte[0];
        HttpFields.Mutable headers = head(request, response, reply);
        if (isKnown(request, reply)) {
            response.setStatus(304);
            response.write(true, ByteBuffer.allocate(0), done);
        } else if (bytes.length == 0) {
            response.write(true, ByteBuffer.allocate(0), done);
        } else {
            headers.put(HttpHeader.CONTENT_TYPE, reply.type());
            boolean pack = bytes.length >= WORTH_COMPRESSING && isPacked(request, reply, headers);
            write(request, response, pack ? packed(bytes) : bytes, done);
        }
    }

    /**
     * The same a little later, with no thread waiting: who is sent away and asks again at once takes the time of those who
     * are answered.
     */
    void sendLater(Request request, Response response, Reply reply, Callback done) {
        request.getComponents()
                .getScheduler()
                .schedule(() -> send(request, response, reply, done), PAUSE.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void write(Request request, Response response, byte[] body, Callback done) {
        response.getHeaders().put(HttpHeader.CONTENT_LENGTH, body.length);
        unread.addAndGet(body.length);
        Scheduler.Task end = request.getComponents()
                .getScheduler()
                .schedule(() -> leave(request), PATIENCE.toMillis() + body.length / SLOWEST, TimeUnit.MILLISECONDS);
        response.write(true, ByteBuffer.wrap(body), Callback.from(done, () -> {
            end.cancel();
            unread.addAndGet(-body.length);
        }));
    }

    private static void leave(Request request) {
        request.getConnectionMetaData()
                .getConnection()
                .getEndPoint()
                .close(new TimeoutException("the answer was read too slowly"));
    }

    /**
     * Sends while it is written, on this thread.
     *
     * @throws IOException if nobody reads it any more
     */
    void stream(Request request, Response response, Reply reply, Reply.Writing writing, Corpus corpus)
            throws IOException {
        HttpFields.Mutable headers = head(request, response, reply);
        headers.put(HttpHeader.CONTENT_TYPE, reply.type());
        boolean pack = isPacked(request, reply, headers);
        OutputStream sink = Content.Sink.asOutputStream(response);
        try (OutputStream out = new BufferedOutputStream(pack ? new GZIPOutputStream(sink, PIECE) : sink, PIECE)) {
            writing.write(corpus, out);
        }
    }

    private HttpFields.Mutable head(Request request, Response response, Reply reply) {
        HttpFields.Mutable headers = response.getHeaders();
        ALWAYS.forEach(headers::put);
        origins.mark(request.getHeaders(), headers);
        reply.headers().forEach(headers::put);
        response.setStatus(reply.status());
        return headers;
    }

    /** Whether the body is to be compressed; the headers say so, then. */
    private static boolean isPacked(Request request, Reply reply, HttpFields.Mutable headers) {
        if (PACKED.contains(reply.type())) {
            return false;
        }
        headers.add(HttpHeader.VARY, "Accept-Encoding");
        boolean wanted = request.getHeaders().getQualityCSV(HttpHeader.ACCEPT_ENCODING).stream()
                .anyMatch("gzip"::equalsIgnoreCase);
        if (wanted) {
            headers.put(HttpHeader.CONTENT_ENCODING, "gzip");
        }
        return wanted;
    }

    private static byte[] packed(byte[] body) {
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
