package io.github.rapporteur.symbol;

import com.google.common.base.CharMatcher;
import java.util.Optional;

/** Whether a symbol of a known organ can exist as far as the registry knows. */
final class Plausibility {
    private static final CharMatcher SLASH = CharMatcher.is('/');
    private static final CharMatcher DIGITS = CharMatcher.inRange('0', '9');

    private Plausibility() {}

    /** Whether every part is understood, the very series is registered, and session and year fit its body. */
    static boolean isExact(Symbol symbol, SymbolParts parts) {
        Optional<Body> body = Bodies.builtIn().of(symbol);
        return body.isPresent()
                && parts.understood()
                && SLASH.countIn(body.get().series()) == parts.seriesPath().size() - 1
                && isDated(parts)
                && sessionFits(body.get(), parts)
                && yearFits(body.get(), parts);
    }

    /** Resolutions carry a session or year, whatever else they carry. */
    private static boolean isDated(SymbolParts parts) {
        return !parts.nature().equals(Optional.of("RES"))
                || parts.session().isPresent()
                || parts.year().isPresent();
    }

    private static boolean sessionFits(Body body, SymbolParts parts) {
        String session = parts.session().orElse("");
        boolean regular = !session.isEmpty() && session.length() < 4 && DIGITS.matchesAllOf(session);
        return !regular || body.sessions().isEmpty() || body.sessions().get().contains(Integer.parseInt(session));
    }

    /** Documents of a body are issued up to two years before it first and after it last meets. */
    private static boolean yearFits(Body body, SymbolParts parts) {
        if (parts.year().isEmpty()) {
            return true;
        }
        int year = parts.year().getAsInt();
        return year >= body.firstYear().orElse(0) - 2 && year <= body.lastYear().orElse(Integer.MAX_VALUE - 2) + 2;
    }
}
