package io.github.rapporteur.web;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeoutException;
import org.eclipse.jetty.io.Connection;
import org.eclipse.jetty.util.NanoTime;

/**
 * Ends connections on which a request comes too slowly: a byte now and then, so that they never stand still. Those that
 * stand still are ended by the idle time of the server. Safe for use by several threads.
 */
final class SlowHeads implements Connection.Listener, Runnable {
    private final Duration longest;
    private final Map<Connection, Mark> marks = new ConcurrentHashMap<>();

    SlowHeads(Duration longest) {
        this.longest = longest;
    }

    /**
     * How a connection stood when its last request was whole.
     *
     * @param since when it was seen so, in nanoseconds
     */
    private record Mark(long requests, long bytes, long since) {
        static Mark of(Connection connection) {
            return new Mark(connection.getMessagesIn(), connection.getBytesIn(), NanoTime.now());
        }
    }

    @Override
    public void onOpened(Connection connection) {
        marks.put(connection, new Mark(0, 0, NanoTime.now()));
    }

    @Override
    public void onClosed(Connection connection) {
        marks.remove(connection);
    }

    /** Looks at all connections; to be called every few seconds. */
    @Override
    public void run() {
        marks.keySet().forEach(this::look);
    }

    private void look(Connection connection) {
        Mark mark = marks.get(connection);
        if (mark == null) {
            return;
        }
        boolean answering = connection.getMessagesIn() != connection.getMessagesOut();
        boolean asking = connection.getMessagesIn() == mark.requests() && connection.getBytesIn() != mark.bytes();
        if (answering || !asking) {
            marks.computeIfPresent(connection, (key, old) -> Mark.of(connection));
        } else if (NanoTime.millisSince(mark.since()) > longest.toMillis()) {
            connection.getEndPoint().close(new TimeoutException("the request came too slowly"));
        }
    }
}
