package io.github.rapporteur.web;

import io.github.rapporteur.Corpus;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.NetworkConnectionLimit;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

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
    /** In bytes: room for a long query, each letter of it as up to nine bytes. */
    private static final int LONGEST_HEAD = 32 * 1024;
    /** How long nothing may come from who asks, or be taken by them. */
    private static final Duration PATIENCE = Duration.ofSeconds(15);
    /** What comes beyond waits at the door. */
    private static final int MOST_CONNECTIONS = 4_000;

    private static final int BACKLOG = 1_000;
    private static final int SPARE_THREADS = 16;
    /** How much longer than requests may take the end of the service waits for them. */
    private static final Duration AFTERTIME = Duration.ofSeconds(2);

    private final Server server;
    private final URI address;

    private Service(Server server, URI address) {
        this.server = server;
        this.address = address;
    }

    /**
     * Starts to listen; on return requests are answered.
     *
     * @param corpus stays the caller's to close, after the service
     * @throws ServiceFailedException if the address is unknown, the port is taken or may not be used
     */
    public static Service start(ServiceOptions options, Corpus corpus) {
        InetAddress at = resolve(options.host());
        Server server = new Server(new QueuedThreadPool(options.concurrent() + options.waiting() + SPARE_THREADS));
        ServerConnector connector = connector(server, at, options.port());
        server.addConnector(connector);
        server.addBean(new NetworkConnectionLimit(MOST_CONNECTIONS, server));
        Sender sender = new Sender(new CrossOrigin(options.allowedOrigins()));
        server.setErrorHandler(new ProblemPages(sender));
        server.setHandler(
                new GracefulHandler(new FrontDesk(options, corpus, new HostCheck(at, options.names()), sender)));
        server.setStopTimeout(options.timeLimit().plus(AFTERTIME).toMillis());
        try {
            server.start();
        } catch (Exception e) {
            stop(server);
            throw ServiceFailedException.of(options, e);
        }
        return new Service(server, address(at, connector.getLocalPort()));
    }

    private static ServerConnector connector(Server server, InetAddress at, int port) {
        HttpConfiguration http = new HttpConfiguration();
        http.setSendServerVersion(false);
        http.setRequestHeaderSize(LONGEST_HEAD);
        ServerConnector connector = new ServerConnector(server, new HttpConnectionFactory(http));
        connector.setHost(at.getHostAddress());
        connector.setPort(port);
        connector.setIdleTimeout(PATIENCE.toMillis());
        connector.setAcceptQueueSize(BACKLOG);
        return connector;
    }

    private static InetAddress resolve(String host) {
        try {
            return InetAddress.getByName(host);
        } catch (UnknownHostException e) {
            throw new ServiceFailedException(
                    "there is no address '" + host + "' on this machine; 127.0.0.1 serves it alone", e);
        }
    }

    private static URI address(InetAddress at, int port) {
        String host = at.isAnyLocalAddress() ? "127.0.0.1" : at.getHostAddress();
        return URI.create("http://" + (host.indexOf(':') < 0 ? host : "[" + host + "]") + ":" + port + "/");
    }

    private static void stop(Server server) {
        try {
            server.stop();
        } catch (Exception e) {
            throw new IllegalStateException("the service could not be ended: " + e.getMessage(), e);
        }
    }

    /** Where it is to be called, with the port it really has: {@code http://127.0.0.1:7431/}. */
    public URI address() {
        return address;
    }

    /** Waits until the service is closed. */
    public void join() throws InterruptedException {
        server.join();
    }

    /** Takes no more requests, and returns when those under way are answered or out of time. Closing again does nothing. */
    @Override
    public void close() {
        stop(server);
    }
}
