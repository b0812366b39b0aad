package io.github.rapporteur.resolution;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import io.github.rapporteur.symbol.Bodies;
import io.github.rapporteur.symbol.Body;
import io.github.rapporteur.symbol.SymbolReading;
import java.util.Locale;
import java.util.Optional;

/** Says what is wrong with what somebody wrote that is neither symbol nor citation, and what to write instead. */
final class Refusal {
    private static final int LONGEST_SHOWN = 60;

    private static final String FORMS =
            "write a symbol, such as A/65/4, or a citation, such as 'Security Council resolution 1373 (2001)'";

    private Refusal() {}

    /**
     * One line.
     *
     * @param needsAdvice whether nothing is known that may have been meant
     */
    static String of(String written, SymbolReading reading, boolean needsAdvice) {
        String shown = Ascii.truncate(CharMatcher.whitespace().trimAndCollapseFrom(written, ' '), LONGEST_SHOWN, "…");
        if (shown.isEmpty()) {
            return "nothing is written; " + FORMS;
        }
        Optional<Body> series = Bodies.builtIn().inSeries(shown.toUpperCase(Locale.ROOT));
        if (series.isPresent()) {
            return series(series.get());
        }
        boolean advised = needsAdvice && !(reading instanceof SymbolReading.Foreign);
        return "'" + shown + "' is neither a symbol nor a citation: " + reading.reason()
                + (advised ? "; " + FORMS : "");
    }

    private static String series(Body body) {
        String example = body.examples().stream()
                .findFirst()
                .map(symbol -> "; write the whole symbol, such as " + symbol)
                .orElse("");
        return body.series() + " is the series of the " + body.name() + ", not a document" + example;
    }
}
