package io.github.rapporteur.fetch;

import io.github.rapporteur.symbol.Symbol;
import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/**
 * What came of one document in one language.
 *
 * @param language ISO 639-1
 * @param address where it was asked for, or would have been
 * @param file where it lies; empty where it does not
 * @param reason why it does not lie there, one line for people
 */
public record Fetched(
        Symbol symbol, String language, Outcome outcome, URI address, Optional<Copy> file, Optional<String> reason) {

    /**
     * A file as it was downloaded.
     *
     * @param bytes its length
     * @param sha256 of its content, in hexadecimal digits
     * @param date when it had come
     */
    public record Copy(Path path, long bytes, String sha256, Instant date) {}

    static Fetched there(Wanted wanted, Outcome outcome, Copy file) {
        return new Fetched(
                wanted.symbol(), wanted.language(), outcome, wanted.address(), Optional.of(file), Optional.empty());
    }

    static Fetched not(Wanted wanted, Outcome outcome, String reason) {
        return new Fetched(
                wanted.symbol(), wanted.language(), outcome, wanted.address(), Optional.empty(), Optional.of(reason));
    }
}
