package io.github.rapporteur.symbol;

import com.google.common.base.CharMatcher;
import com.google.common.base.Joiner;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Guesses what somebody meant who wrote what is no symbol: other separators, a missing organ, misprinted series. */
public final class NearestSymbols {
    private static final int MOST = 3;
    private static final int LONGEST = 80;
    private static final int MISPRINTS = 2;
    private static final CharMatcher DIGITS = CharMatcher.inRange('0', '9');
    private static final CharMatcher SEPARATORS = CharMatcher.anyOf("/\\_-:| ");

    /** Slips of the hand: what is looked for, and what was meant. */
    private static final ImmutableMap<Pattern, String> SLIPS = ImmutableMap.<Pattern, String>builder()
            .put(Pattern.compile("[\\\\|_:]"), "/")
            .put(Pattern.compile("(?<=[0-9])[,;](?=[0-9])"), "/")
            .put(Pattern.compile("[,;]"), ".")
            .put(Pattern.compile("\\.{2,}+"), ".")
            .put(Pattern.compile("\\.?/{1,9}\\.?"), "/")
            .put(Pattern.compile("/(?=\\()"), "")
            .put(Pattern.compile("(?<=\\.)[IL](?=[0-9])"), "1")
            .put(Pattern.compile("(?<=[0-9])O(?=[0-9]|/|$)"), "0")
            .put(Pattern.compile("(?<=[0-9])(?=(?:L|CRP|WP|INF|SR|PV|ADD|CORR|REV)\\.?[0-9])"), "/")
            .put(Pattern.compile("(?<=/(?:RES|DEC|PRST))(?=[0-9])"), "/")
            .put(
                    Pattern.compile(
                            "(?<=/(?:C|CN|AC|L|WG|WP|CRP|SR|PV|ADD|CORR|REV|SUB|CONF|INF|PC|EG|EA|HA))(?=[0-9])"),
                    ".")
            .buildOrThrow();

    /** Guesses with the number of changes they need. */
    private final Map<Symbol, Integer> guesses = new TreeMap<>();

    private NearestSymbols() {}

    /**
     * At most three symbols of known series that look like {@code written} and are not, all equally near; often none, and
     * none where what is written is a symbol beyond doubt.
     */
    public static ImmutableList<Symbol> to(String written) {
        String plain = Writing.bare(Writing.plain(written.length() > 2 * LONGEST ? "" : written));
        boolean hopeless = plain.length() > LONGEST || DIGITS.matchesNoneOf(plain);
        return hopeless || isExact(written)
                ? ImmutableList.of()
                : new NearestSymbols().find(written, plain.toUpperCase(Locale.ROOT));
    }

    private static boolean isExact(String written) {
        return Symbol.tryParse(written, Strictness.EXACT).isPresent();
    }

    private ImmutableList<Symbol> find(String written, String capitals) {
        List<String> parts = parts(capitals);
        guess(Joiner.on('/').join(parts), 0);
        for (Body body : Bodies.builtIn().all()) {
            List<String> series = Splitter.on('/').splitToList(body.series().toUpperCase(Locale.ROOT));
            supplyOrgan(series, parts);
            mendSeries(series, parts);
        }
        Symbol.tryParse(written).ifPresent(guesses::remove);
        int fewest = guesses.values().stream().mapToInt(Integer::intValue).min().orElse(0);
        return guesses.entrySet().stream()
                .filter(guess -> guess.getValue() == fewest)
                .map(Map.Entry::getKey)
                .limit(MOST)
                .collect(ImmutableList.toImmutableList());
    }

    /** The components once slips are mended; where there are no slashes, whatever else may have been meant for them. */
    private static List<String> parts(String capitals) {
        String separated = capitals.indexOf('/') >= 0
                ? capitals.replace(" ", "")
                : Joiner.on('/').join(Splitter.on(SEPARATORS).omitEmptyStrings().split(capitals));
        String mended = separated;
        for (Map.Entry<Pattern, String> slip : SLIPS.entrySet()) {
            mended = slip.getKey().matcher(mended).replaceAll(slip.getValue());
        }
        return Splitter.on('/').splitToList(mended);
    }

    private void guess(String symbol, int changes) {
        Symbol.tryParse(symbol).ifPresent(found -> guesses.merge(found, changes, Math::min));
    }

    /** {@code CN.15/2018/12} lacks the {@code E} in front. */
    private void supplyOrgan(List<String> series, List<String> parts) {
        if (series.size() == 2 && series.get(1).equals(parts.get(0))) {
            guess(series.get(0) + "/" + Joiner.on('/').join(parts), 1);
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
            guess(meant + "/" + Joiner.on('/').join(parts.subList(series.size(), parts.size())), changes);
        }
    }
}
