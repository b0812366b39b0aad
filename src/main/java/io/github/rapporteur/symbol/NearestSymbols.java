package io.github.rapporteur.symbol;

import com.google.common.base.CharMatcher;
import com.google.common.base.Joiner;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Guesses what somebody meant who wrote what is no symbol: other separators, a missing organ, misprinted series. */
public final class NearestSymbols {
    private static final int MOST = 3;
    private static final int LONGEST = 80;
    private static final int MISPRINTS = 2;
    private static final CharMatcher DIGITS = CharMatcher.inRange('0', '9');
    private static final CharMatcher SEPARATORS = CharMatcher.anyOf("/\\_-:| \u2013\u2014");

    private final String written;
    /** Guesses with the number of changes they need. */
    private final Map<Symbol, Integer> guesses = new TreeMap<>();

    private NearestSymbols(String written) {
        this.written = written;
    }

    /** At most three symbols of known series that look like {@code written} and are not, the nearest first; often none. */
    public static ImmutableList<Symbol> to(String written) {
        String line = written.strip();
        if (line.length() > LONGEST || DIGITS.matchesNoneOf(line)) {
            return ImmutableList.of();
        }
        return new NearestSymbols(line.toUpperCase(Locale.ROOT)).find();
    }

    private ImmutableList<Symbol> find() {
        List<String> parts = Splitter.on(SEPARATORS).omitEmptyStrings().splitToList(written);
        guess(parts, 1);
        for (Body body : Bodies.builtIn().all()) {
            List<String> series = Splitter.on('/').splitToList(body.series().toUpperCase(Locale.ROOT));
            supplyOrgan(series, parts);
            mendSeries(series, parts);
        }
        Symbol.tryParse(written).ifPresent(guesses::remove);
        return guesses.entrySet().stream()
                .sorted(Map.Entry.<Symbol, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST)
                .map(Map.Entry::getKey)
                .collect(ImmutableList.toImmutableList());
    }

    private void guess(List<String> parts, int changes) {
        Symbol.tryParse(Joiner.on('/').join(parts)).ifPresent(symbol -> guesses.merge(symbol, changes, Math::min));
    }

    /** {@code CN.15/2018/12} lacks the {@code E} in front. */
    private void supplyOrgan(List<String> series, List<String> parts) {
        if (series.size() == 2 && !parts.isEmpty() && series.get(1).equals(parts.get(0))) {
            guess(
                    ImmutableList.<String>builder()
                            .add(series.get(0))
                            .addAll(parts)
                            .build(),
                    1);
        }
    }

    /** {@code E/CNN.15/2018/12} has a letter too many. Another number is another body, no misprint. */
    private void mendSeries(List<String> series, List<String> parts) {
        if (parts.size() <= series.size()) {
            return;
        }
        String begun = Joiner.on('/').join(parts.subList(0, series.size()));
        String meant = Joiner.on('/').join(series);
        if (!DIGITS.retainFrom(begun).equals(DIGITS.retainFrom(meant))) {
            return;
        }
        int changes = Misprints.between(begun, meant, MISPRINTS);
        if (changes > 0 && changes <= MISPRINTS && changes < meant.length() / 2) {
            guess(
                    ImmutableList.<String>builder()
                            .addAll(series)
                            .addAll(parts.subList(series.size(), parts.size()))
                            .build(),
                    changes);
        }
    }
}
