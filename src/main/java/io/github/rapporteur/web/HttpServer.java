package io.github.rapporteur.web;

import com.google.common.util.concurrent.ThreadFactoryBuilder;
import java.net.InetAddress;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.NetworkConnectionLimit;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/** The server with its limits: one connector, one handler. */
final class HttpServer implements AutoCloseable {
    /** In bytes: room for a long query, each letter of it as up to nine bytes. */
    private static final int LONGEST_HEAD = 32 * 1024;
    /** How often slow connections are looked for while patience lasts. */
    private static final int LOOKS = 5;
    /** What comes beyond waits at the door. */
    private static final int MOST_CONNECTIONS = 4_000;

    private static final int BACKLOG = 1_000;
    private static final int SPARE_THREADS = 16;
    /** How much longer than requests may take the end of the service waits for them. */
    private static final Duration AFTERTIME = Duration.ofSeconds(2);

    private final Server server;
    private final ServerConnector connector;
    private final ScheduledExecutorService looks = Executors.newSingleThreadScheduledExecutor(new ThreadFactoryBuilder()
            .setDaemon(true)
            .setNameFormat("slow heads")
            .build());

    private HttpServer(Server server, ServerConnector connector) {
        this.server = server;
        this.connector = connector;
    }

    /** @throws ServiceFailedException if the port is taken or may not be used */
    static HttpServer start(
            ServiceOptions options, InetAddress at, CorpusSource corpus, Consumer<? super Throwable> failures) {
        Server jetty = new Server(new QueuedThreadPool(options.concurrent() + options.waiting() + SPARE_THREADS));
        Sender sender = new Sender(new CrossOrigin(options.allowedOrigins()));
        jetty.setErrorHandler(new ProblemPages(sender));
        jetty.setHandler(new GracefulHandler(
                new FrontDesk(options, corpus, new Gate(new HostCheck(at, options.names())), sender, failures)));
        jetty.setStopTimeout(options.timeLimit().plus(AFTERTIME).toMillis());
        jetty.addBean(new NetworkConnectionLimit(MOST_CONNECTIONS, jetty));
        HttpServer server = new HttpServer(jetty, connector(jetty, at, options));
        server.start(options);
        return server;
    }

    private static ServerConnector connector(Server server, InetAddress at, ServiceOptions options) {
        HttpConfiguration http = new HttpConfiguration();
        http.setSendServerVersion(false);
        http.setRequestHeaderSize(LONGEST_HEAD);
        ServerConnector connector = new ServerConnector(server, new HttpConnectionFactory(http));
        connector.setHost(at.getHostAddress());
        connector.setPort(options.port());
        connector.setIdleTimeout(options.patience().toMillis());
        connector.setAcceptQueueSize(BACKLOG);
        server.addConnector(connector);
        return connector;
    }

    private void start(ServiceOptions options) {
        SlowHeads slow = new SlowHeads(options.patience());
        connector.addBean(slow);
        long between = options.patience().toMillis() / LOOKS + 1;
        looks.scheduleWithFixedDelay(slow, between, between, TimeUnit.MILLISECONDS);
        try {
            server.start();
        } catch (Exception e) {
            close();
            throw ServiceFailedException.of(options, e);
        }
    }

    /** The port that is really listened at. */
    int port() {
        return connector.getLocalPort();
    }

    void join() throws InterruptedException {
        server.join();
    }

    @Override
    public void close() {
        looks.shutdownNow();
        boolean interrupted = Thread.interrupted();
        try {
            server.stop();
        } catch (Exception e) {
            throw new IllegalStateException("the service could not be ended: " + e.getMessage(), e);
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
