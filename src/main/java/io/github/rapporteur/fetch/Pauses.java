package io.github.rapporteur.fetch;

import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** How long to wait. */
final class Pauses {
    private static final Duration FIRST = Duration.ofSeconds(2);
    private static final Duration LONGEST = Duration.ofMinutes(2);

    private Pauses() {}

    /** Waits. */
    interface Waiting {
        void wait(Duration time) throws InterruptedException;
    }

    /**
     * Before a document is asked for again: twice as long each time, and at least as long as the site says.
     *
     * @param failures so far, from 1
     */
    static Duration behind(int failures, Duration pause, Optional<Duration> told) {
        Duration doubled = (pause.compareTo(FIRST) > 0 ? pause : FIRST).multipliedBy(1L << Math.min(10, failures - 1));
        Duration usual = doubled.compareTo(LONGEST) > 0 ? LONGEST : doubled;
        return told.filter(time -> time.compareTo(usual) > 0).orElse(usual);
    }

    /** Whether the site asks for more patience than a run has. */
    static boolean isTooLong(Duration told) {
        return told.compareTo(LONGEST) > 0;
    }

    /** Reads {@code Retry-After} (RFC 9110, 10.2.3): seconds or a date; empty where it is neither. */
    static Optional<Duration> retryAfter(String header, Instant now) {
        try {
            return Optional.of(Duration.ofSeconds(Math.max(0, Integer.parseInt(header.strip()))));
        } catch (NumberFormatException notSeconds) {
            return date(header.strip()).map(date -> Duration.between(now, date)).filter(time -> !time.isNegative());
        }
    }

    private static Optional<Instant> date(String header) {
        try {
            return Optional.of(ZonedDateTime.parse(header, DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toInstant());
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
