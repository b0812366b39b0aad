package io.github.rapporteur.reference;

import com.google.common.collect.ImmutableList;
import io.github.rapporteur.document.Locator;
import io.github.rapporteur.symbol.Symbol;
import java.util.Optional;

/**
 * What a citation means that somebody wrote or typed.
 *
 * @param text the characters that were read as the citation
 * @param kind what it speaks of
 * @param pinpoints canonical, one a part: {@code para. 23}, {@code annex II}
 * @param resolution what it means
 * @param others what else has such a number, so that other words around it could have meant it
 * @param conventional whether the target is a name this project gives to what has no symbol of its own
 */
public record Reference(
        String text,
        ReferenceKind kind,
        ImmutableList<String> pinpoints,
        Resolution resolution,
        ImmutableList<Symbol> others,
        boolean conventional) {

    /** The places in the cited document that it points to, as locators there; see {@link Citation#places()}. */
    public ImmutableList<Locator> places() {
        return Places.of(pinpoints);
    }

    /** The target where it is certain. */
    public Optional<Symbol> target() {
        return resolution instanceof Resolution.Resolved resolved ? Optional.of(resolved.target()) : Optional.empty();
    }
}
