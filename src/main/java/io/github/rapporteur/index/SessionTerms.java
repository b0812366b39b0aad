package io.github.rapporteur.index;

import io.github.rapporteur.symbol.Roman;
import io.github.rapporteur.symbol.Symbol;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/** Sessions as terms of the index: always in Arabic numerals, so that {@code III} and {@code 3} are the same. */
public final class SessionTerms {

    private SessionTerms() {}

    /** A session as somebody wrote it: {@code 75}, {@code III}, {@code s-30}, {@code S-VI}. */
    public static String key(String written) {
        String plain = written.strip().toUpperCase(Locale.ROOT);
        int series = plain.lastIndexOf('-') + 1;
        OptionalInt roman = Roman.value(plain.substring(series));
        return roman.isPresent() ? plain.substring(0, series) + roman.getAsInt() : plain;
    }

    /** The session of a document: as its symbol says, else as its head does. */
    static Optional<String> of(Optional<Symbol> symbol, Optional<String> head) {
        return symbol.flatMap(Symbol::session).or(() -> head).map(SessionTerms::key);
    }
}
