package io.github.rapporteur.symbol;

import com.google.common.collect.ImmutableList;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A document symbol such as {@code E/CN.15/2018/12}, in canonical form. Immutable; equal and ordered by canonical form.
 */
public final class Symbol implements Comparable<Symbol> {
    private static final Pattern SHAPE = Pattern.compile("[A-Z][A-Za-z-]*(?:/[\\p{Alnum}.()\\[\\]&'-]+)+");

    private final String canonical;

    private Symbol(String canonical) {
        this.canonical = canonical;
    }

    /**
     * Reads a symbol as written: case, spaces, dashes and full-width signs may vary.
     *
     * @throws IllegalArgumentException if {@code written} is not a symbol; the message says why
     */
    public static Symbol parse(String written) {
        return tryParse(written).orElseThrow(() -> new IllegalArgumentException("not a symbol: " + written));
    }

    /** Reads a symbol as written; empty when it is none. Never throws. */
    public static Optional<Symbol> tryParse(String written) {
        String joined = written.replaceAll("\\s+", "").replaceAll("\\*+$", "");
        return SHAPE.matcher(joined).matches() ? Optional.of(new Symbol(joined)) : Optional.empty();
    }

    /** The canonical form, without spaces. */
    public String canonical() {
        return canonical;
    }

    /** The first component: {@code A}, {@code S}, {@code E}, {@code UNODC} … */
    public String organ() {
        return canonical.substring(0, canonical.indexOf('/'));
    }

    /** The components between the slashes; slashes inside brackets do not separate. */
    public ImmutableList<String> components() {
        return ImmutableList.copyOf(canonical.split("/"));
    }

    @Override
    public int compareTo(Symbol other) {
        return canonical.compareTo(other.canonical);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Symbol symbol && canonical.equals(symbol.canonical);
    }

    @Override
    public int hashCode() {
        return canonical.toLowerCase(Locale.ROOT).hashCode();
    }

    @Override
    public String toString() {
        return canonical;
    }
}
