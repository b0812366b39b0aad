package io.github.rapporteur.extract;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.Duration;

/**
 * How much of a file is read.
 *
 * @param fileBytes a larger file is {@link Status#TOO_LARGE} and not opened
 * @param characters of text; what comes behind is left out and the result {@link Status#PARTIAL}
 * @param time for one file; a file that takes longer is {@link Status#TIMED_OUT}
 */
public record Limits(long fileBytes, int characters, Duration time) {

    /** Far beyond what the United Nations print: 128 MB, 20 million characters; a minute. */
    public static final Limits DEFAULTS = new Limits(128L << 20, 20_000_000, Duration.ofSeconds(60));

    /** @throws IllegalArgumentException if a limit is not above zero */
    public Limits {
        checkArgument(fileBytes > 0, "fileBytes must be above zero, not %s", fileBytes);
        checkArgument(characters > 0, "characters must be above zero, not %s", characters);
        checkArgument(time.isPositive(), "time must be above zero, not %s", time);
    }

    /** The same limits with another size of files, in bytes. */
    public Limits withFileBytes(long bytes) {
        return new Limits(bytes, characters, time);
    }

    /** The same limits with another number of characters. */
    public Limits withCharacters(int count) {
        return new Limits(fileBytes, count, time);
    }

    /** The same limits with another time for one file. */
    public Limits withTime(Duration newTime) {
        return new Limits(fileBytes, characters, newTime);
    }
}
