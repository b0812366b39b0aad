package io.github.rapporteur.symbol;

/** How much must be known before something written counts as a symbol. Each value accepts a part of what the one before accepts. */
public enum Strictness {
    /** It is built like a symbol: capital letters first, parts between slashes, a number. */
    POSSIBLE,
    /** Its first part is an organ or body whose documents carry symbols. */
    KNOWN_SERIES,
    /** Its series is in the registry, every part is understood, and session, year and number can occur in it. */
    EXACT;

    /** Whether something that reached this level is good enough for {@code wanted}. */
    public boolean satisfies(Strictness wanted) {
        return compareTo(wanted) >= 0;
    }
}
