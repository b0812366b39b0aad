package io.github.rapporteur.web;

import io.github.rapporteur.Corpus;
import io.github.rapporteur.index.IndexUnavailableException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.util.function.Consumer;

/**
 * A corpus to be searched over HTTP.
 *
 * <pre>{@code
 * try (Corpus corpus = Corpus.open(Path.of("my-index"));
 *         Service service = Service.start(ServiceOptions.DEFAULTS.at("127.0.0.1", 0), corpus)) {
 *     System.out.println(service.address());
 *     service.join();
 * }
 * }</pre>
 *
 * <p>Safe for use by several threads. Several services may run in one process, on ports of their own, also on one corpus.
 */
public final class Service implements AutoCloseable {
    private final HttpServer server;
    private final CorpusSource corpus;
    private final URI address;
    private final boolean local;

    private Service(HttpServer server, CorpusSource corpus, InetAddress at) {
        this.local = at.isLoopbackAddress();
        this.server = server;
        this.corpus = corpus;
        this.address = address(at, server.port());
    }

    /**
     * Starts to listen; on return requests are answered. What is added to the corpus is found as soon as it is committed.
     *
     * @param corpus stays the caller's to close, after the service
     * @throws ServiceFailedException if the address is unknown, the port is taken or may not be used
     */
    public static Service start(ServiceOptions options, Corpus corpus) {
        return start(options, corpus, failure -> {});
    }

    /**
     * The same, and tells what goes wrong.
     *
     * @param failures is told what made requests fail that should not have; called by several threads
     */
    public static Service start(ServiceOptions options, Corpus corpus, Consumer<? super Throwable> failures) {
        return start(options, CorpusSource.of(corpus), failures);
    }

    /**
     * Starts to listen; on return requests are answered. What is added to the index is found as soon as it is committed, and
     * an index that was made anew is read instead of the old one.
     *
     * @param folder of the index
     * @param failures is told what made requests fail that should not have; called by several threads
     * @throws IndexUnavailableException if there is no index, or it cannot be read
     * @throws ServiceFailedException if the address is unknown, the port is taken or may not be used
     */
    public static Service start(ServiceOptions options, Path folder, Consumer<? super Throwable> failures) {
        return start(options, FollowedIndex.open(folder), failures);
    }

    private static Service start(ServiceOptions options, CorpusSource corpus, Consumer<? super Throwable> failures) {
        try {
            InetAddress at = resolve(options.host());
            HttpServer server = HttpServer.start(options, at, corpus, failures);
            return new Service(server, corpus, at);
        } catch (RuntimeException e) {
            corpus.close();
            throw e;
        }
    }

    private static InetAddress resolve(String host) {
        try {
            return InetAddress.getByName(host);
        } catch (UnknownHostException e) {
            throw new ServiceFailedException(
                    "there is no address '" + host + "'; 127.0.0.1 serves this machine alone", e);
        }
    }

    private static URI address(InetAddress at, int port) {
        String host = at.isAnyLocalAddress() ? "127.0.0.1" : at.getHostAddress();
        return URI.create("http://" + (host.indexOf(':') < 0 ? host : "[" + host + "]") + ":" + port + "/");
    }

    /** Where it is to be called, with the port it really has: {@code http://127.0.0.1:7431/}. */
    public URI address() {
        return address;
    }

    /** Whether only this machine reaches it. */
    public boolean isLocal() {
        return local;
    }

    /** Waits until the service is closed. */
    public void join() throws InterruptedException {
        server.join();
    }

    /** Takes no more requests, and returns when those under way are answered or out of time. Closing again does nothing. */
    @Override
    public void close() {
        server.close();
        corpus.close();
    }
}
