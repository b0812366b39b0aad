package io.github.rapporteur.fetch;

import com.google.common.base.Preconditions;
import java.net.URI;
import java.time.Duration;

/**
 * How documents are fetched. Immutable.
 *
 * @param site the address that those of documents begin with
 * @param userAgent who asks, in the site's logs
 * @param pause between two requests
 * @param timeLimit for one answer, from the request to its last byte
 * @param attempts how often a document is asked for where the site fails
 * @param largest the longest file that is taken, in bytes
 */
public record FetchOptions(
        FileForm form, URI site, String userAgent, Duration pause, Duration timeLimit, int attempts, long largest) {
    /** PDF from the Official Document System, two seconds between requests. */
    public static final FetchOptions DEFAULTS = new FetchOptions(
            FileForm.PDF,
            URI.create("https://documents.un.org"),
            "rapporteur (one request at a time)",
            Duration.ofSeconds(2),
            Duration.ofMinutes(2),
            4,
            200L << 20);

    /** Refuses what cannot work. */
    public FetchOptions {
        Preconditions.checkArgument(attempts > 0, "attempts: %s", attempts);
        Preconditions.checkArgument(largest > 0, "largest: %s", largest);
        Preconditions.checkArgument(!pause.isNegative(), "pause: %s", pause);
        Preconditions.checkArgument(
                site.getHost() != null && ("https".equals(site.getScheme()) || "http".equals(site.getScheme())),
                "no address of a site: %s",
                site);
        Preconditions.checkArgument(
                userAgent.chars().allMatch(c -> c >= ' ' && c < 0x7F),
                "a user agent is printable ASCII: %s",
                userAgent);
    }

    /** The same in another form. */
    public FetchOptions form(FileForm other) {
        return new FetchOptions(other, site, userAgent, pause, timeLimit, attempts, largest);
    }

    /** The same from another site, which answers as the Official Document System does. */
    public FetchOptions site(URI other) {
        return new FetchOptions(form, other, userAgent, pause, timeLimit, attempts, largest);
    }

    /** The same under another name. */
    public FetchOptions userAgent(String other) {
        return new FetchOptions(form, site, other, pause, timeLimit, attempts, largest);
    }

    /** The same with another pause between requests. */
    public FetchOptions pause(Duration other) {
        return new FetchOptions(form, site, userAgent, other, timeLimit, attempts, largest);
    }

    /** The same with another time for one answer. */
    public FetchOptions timeLimit(Duration other) {
        return new FetchOptions(form, site, userAgent, pause, other, attempts, largest);
    }

    /** The same with another number of attempts. */
    public FetchOptions attempts(int other) {
        return new FetchOptions(form, site, userAgent, pause, timeLimit, other, largest);
    }

    /** The same with another longest file. */
    public FetchOptions largest(long other) {
        return new FetchOptions(form, site, userAgent, pause, timeLimit, attempts, other);
    }
}
