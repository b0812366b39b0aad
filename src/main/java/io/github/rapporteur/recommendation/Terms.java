package io.github.rapporteur.recommendation;

import java.util.Optional;
import java.util.function.Function;

/**
 * The terms on which something is asked, as printed.
 *
 * @param condition {@code where appropriate}, {@code subject to domestic law}
 * @param purpose {@code in order to keep evidence safe}
 * @param deadline {@code by 2035}
 */
record Terms(Optional<String> condition, Optional<String> purpose, Optional<String> deadline) {
    static final Terms NONE = new Terms(Optional.empty(), Optional.empty(), Optional.empty());

    /** These, and where one is lacking the other's. */
    Terms or(Terms other) {
        return new Terms(
                either(other, Terms::condition), either(other, Terms::purpose), either(other, Terms::deadline));
    }

    private Optional<String> either(Terms other, Function<Terms, Optional<String>> term) {
        return term.apply(this).or(() -> term.apply(other));
    }
}
