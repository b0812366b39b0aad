package io.github.rapporteur.web;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSet;
import java.time.Duration;
import java.util.Set;

/**
 * Where a service listens, and what it bears. Immutable.
 *
 * @param host the address to listen at: {@code 127.0.0.1} serves this machine alone, {@code 0.0.0.0} every network it is in
 * @param port 0 takes any that is free, see {@link Service#address}
 * @param names by which requests may call a service that listens on this machine alone, besides {@code localhost} and its
 *     addresses; see {@link HostCheck}
 * @param allowedOrigins the pages of other sites that may read answers, such as {@code https://example.org}; {@code *} is all
 * @param timeLimit how long one request may be worked on
 * @param concurrent how many requests are worked on at once
 * @param waiting how many more may wait for their turn
 * @param patience how long nothing may come from who asks, or be taken by them, and how long the head of a request may take
 */
public record ServiceOptions(
        String host,
        int port,
        ImmutableSet<String> names,
        ImmutableSet<String> allowedOrigins,
        Duration timeLimit,
        int concurrent,
        int waiting,
        Duration patience) {
    /** The address when nobody says. */
    public static final String USUAL_HOST = "127.0.0.1";
    /** The port when nobody says. */
    public static final int USUAL_PORT = 7431;

    private static final int GREATEST_PORT = 65_535;

    /** This machine alone, the usual port, ten seconds a request, twice as many requests at once as there are processors. */
    public static final ServiceOptions DEFAULTS = new ServiceOptions(
            USUAL_HOST,
            USUAL_PORT,
            ImmutableSet.of(),
            ImmutableSet.of(),
            Duration.ofSeconds(10),
            2 * Math.max(2, Runtime.getRuntime().availableProcessors()),
            64,
            Duration.ofSeconds(15));

    /** @throws IllegalArgumentException if the port is none, or a limit not positive */
    public ServiceOptions {
        checkArgument(0 <= port && port <= GREATEST_PORT, "port must be between 0 and %s: %s", GREATEST_PORT, port);
        checkArgument(timeLimit.isPositive(), "timeLimit must be positive");
        checkArgument(concurrent > 0 && waiting >= 0, "concurrent must be positive, waiting not negative");
        checkArgument(patience.isPositive(), "patience must be positive");
    }

    /** The same at another address. */
    public ServiceOptions at(String otherHost, int otherPort) {
        return new ServiceOptions(
                otherHost, otherPort, names, allowedOrigins, timeLimit, concurrent, waiting, patience);
    }

    /** The same, called also by these names. */
    public ServiceOptions named(Set<String> others) {
        return new ServiceOptions(
                host, port, ImmutableSet.copyOf(others), allowedOrigins, timeLimit, concurrent, waiting, patience);
    }

    /** The same, to be read by pages of these sites. */
    public ServiceOptions allowing(Set<String> origins) {
        return new ServiceOptions(
                host, port, names, ImmutableSet.copyOf(origins), timeLimit, concurrent, waiting, patience);
    }

    /** The same with other limits. */
    public ServiceOptions limited(Duration time, int atOnce, int queued) {
        return new ServiceOptions(host, port, names, allowedOrigins, time, atOnce, queued, patience);
    }

    /** The same with more or less patience. */
    public ServiceOptions patient(Duration time) {
        return new ServiceOptions(host, port, names, allowedOrigins, timeLimit, concurrent, waiting, time);
    }
}
