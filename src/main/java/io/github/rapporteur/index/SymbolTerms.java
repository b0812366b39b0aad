package io.github.rapporteur.index;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.rapporteur.document.Locator;
import io.github.rapporteur.symbol.Bodies;
import io.github.rapporteur.symbol.Body;
import io.github.rapporteur.symbol.Strictness;
import io.github.rapporteur.symbol.Symbol;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Symbols and places as terms of the index. A symbol is one term, in capitals, never cut at its slashes; what it stands
 * under are further terms.
 */
public final class SymbolTerms {
    /** No real locator is longer; what is, is not taken apart, for time's sake. */
    private static final int LONGEST_LOCATOR = 200;

    private SymbolTerms() {}

    /** The symbol as one term. */
    public static String key(Symbol symbol) {
        return symbol.canonical().toUpperCase(Locale.ROOT);
    }

    /** What somebody wrote of a symbol, perhaps only its beginning, as a term. */
    public static String key(String written) {
        return written.replaceAll("\\s+", "").replaceAll("/+$", "").toUpperCase(Locale.ROOT);
    }

    /** The symbol as a term whose numbers stand in the order of numbers: each has the count of its digits before it. */
    static String order(Symbol symbol) {
        String key = key(symbol);
        StringBuilder order = new StringBuilder(key.length() + 4);
        for (int at = 0; at < key.length(); ) {
            int end = at;
            while (end < key.length() && '0' <= key.charAt(end) && key.charAt(end) <= '9') {
                end++;
            }
            if (end > at) {
                order.append(Math.min(9, end - at)).append(key, at, end);
                at = end;
            } else {
                order.append(key.charAt(at++));
            }
        }
        return order.toString();
    }

    /** The terms a document is found by: its symbol, and of a joint symbol each half as well. */
    public static ImmutableSet<String> keys(Symbol symbol) {
        return Stream.concat(Stream.of(symbol), symbol.halves().stream())
                .map(SymbolTerms::key)
                .collect(ImmutableSet.toImmutableSet());
    }

    /** Everything a symbol stands under, itself last: {@code E}, {@code E/CN.15}, {@code E/CN.15/2018} … */
    public static ImmutableSet<String> under(Symbol symbol) {
        ImmutableSet.Builder<String> under = ImmutableSet.builder();
        for (Symbol half : symbol.halves()) {
            StringBuilder path = new StringBuilder();
            for (String component : half.components()) {
                path.append(path.isEmpty() ? "" : "/").append(component);
                under.add(key(path.toString()));
            }
        }
        return under.add(key(symbol)).build();
    }

    /** The symbol without Add., Corr., Rev. and the like, as a term. */
    public static String family(Symbol symbol) {
        return key(symbol.base());
    }

    /** The series of the body whose document it is: {@code E/CN.15} of {@code E/CN.15/2018/12}. */
    public static String body(Symbol symbol) {
        return Bodies.builtIn()
                .of(symbol)
                .map(Body::series)
                .orElseGet(() -> symbol.subsidiaries().isEmpty()
                        ? symbol.organ()
                        : symbol.organ() + "/" + String.join("/", symbol.subsidiaries()));
    }

    /**
     * Reads a symbol back that was stored in canonical form, of whatever series.
     *
     * @throws IllegalArgumentException if it is none
     */
    public static Symbol stored(String canonical) {
        return Symbol.tryParse(canonical, Strictness.POSSIBLE)
                .orElseThrow(() -> new IllegalArgumentException("stored as a symbol: " + canonical));
    }

    /**
     * A place in a document as one term.
     *
     * @param key the symbol as a term
     */
    public static String place(String key, Locator locator) {
        return key + "#" + locator.value();
    }

    /** A place and everything it is a part of, itself first: {@code 9(n)(iv)}, {@code 9(n)}, {@code 9}. */
    public static ImmutableList<String> within(String key, Locator locator) {
        ImmutableList.Builder<String> within = ImmutableList.builder();
        if (locator.value().length() > LONGEST_LOCATOR) {
            return ImmutableList.of(place(key, locator));
        }
        for (Optional<Locator> at = Optional.of(locator); at.isPresent(); at = enclosing(at.get())) {
            within.add(place(key, at.get()));
        }
        return within.build();
    }

    private static Optional<Locator> enclosing(Locator locator) {
        String value = locator.value();
        int bracket = value.endsWith(")") ? value.lastIndexOf('(') : -1;
        int cut = bracket >= 0 ? bracket : Math.max(value.lastIndexOf('/'), value.lastIndexOf('.'));
        return cut > 0 ? Optional.of(new Locator(value.substring(0, cut))) : Optional.empty();
    }
}
