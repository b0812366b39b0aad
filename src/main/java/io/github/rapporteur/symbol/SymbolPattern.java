package io.github.rapporteur.symbol;

import java.util.Optional;

/**
 * How the symbol of a resolution or decision is built from the number under which it is cited.
 *
 * @param text with {@code {number}} and one of {@code {session}} (Arabic numerals, S-, ES-), {@code {roman}}
 *     (Roman numerals) and {@code {year}}
 */
public record SymbolPattern(String text) {

    /** Whether the number says what the pattern needs. */
    public boolean fits(ResolutionNumber number) {
        if (text.contains("{roman}")) {
            return number.isRoman();
        }
        return text.contains("{session}") == (number.session().isPresent() && !number.isRoman())
                && text.contains("{year}") == number.year().isPresent();
    }

    /** The symbol; empty when the number does not fit. */
    public Optional<Symbol> symbol(ResolutionNumber number) {
        if (!fits(number)) {
            return Optional.empty();
        }
        String session = number.session().orElse("");
        String filled = text.replace("{session}", session)
                .replace("{roman}", session)
                .replace(
                        "{year}",
                        number.year().isPresent()
                                ? Integer.toString(number.year().getAsInt())
                                : "")
                .replace("{number}", number.number());
        return Symbol.tryParse(
                filled + number.letters().map(letters -> "[" + letters + "]").orElse(""));
    }
}
