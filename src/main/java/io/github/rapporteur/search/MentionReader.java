package io.github.rapporteur.search;

import com.google.common.collect.ImmutableList;
import io.github.rapporteur.document.Locator;
import io.github.rapporteur.index.SymbolTerms;
import io.github.rapporteur.symbol.Symbol;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Recognizes a symbol, with the place behind it, in the middle of a query. */
final class MentionReader {
    private static final int LONGEST = 200;
    private static final Pattern RUN = Pattern.compile("[^\\s\"“”„«»،，;；]++");
    private static final Pattern QUALIFIER =
            Pattern.compile("\\s{0,3}+\\((?:[^()\\s]{1,12}+ ?){1,3}\\)(?:/[^\\s\",;]++)?+");
    private static final Pattern SERIES = Pattern.compile("[A-Z]{1,8}+(?:/[A-Za-z0-9.-]++)*+");

    private MentionReader() {}

    /**
     * What was recognized.
     *
     * @param end where the query goes on
     */
    record Found(Clause.Mention mention, int end) {}

    /** The symbol that begins at {@code from}. */
    static Optional<Found> at(String query, int from) {
        Matcher run = RUN.matcher(query).region(from, Math.min(query.length(), from + LONGEST));
        if (!run.lookingAt() || run.group().indexOf('/') <= 0) {
            return Optional.empty();
        }
        int end = withoutPunctuation(query, from, run.end());
        Optional<Found> longest = Optional.empty();
        Optional<String> key = key(query.substring(from, end));
        while (key.isPresent()) {
            longest = Optional.of(found(query, from, end, key.get()));
            Matcher qualifier = QUALIFIER.matcher(query).region(end, Math.min(query.length(), end + LONGEST));
            if (!qualifier.lookingAt()) {
                break;
            }
            end = withoutPunctuation(query, from, qualifier.end());
            key = Symbol.tryParse(query.substring(from, end)).map(SymbolTerms::key);
        }
        return longest;
    }

    private static Found found(String query, int from, int end, String key) {
        PlaceReader places = new PlaceReader(query, end);
        ImmutableList<Locator> read = places.read();
        int behind = read.isEmpty() ? end : places.end();
        return new Found(new Clause.Mention(query.substring(from, behind), key, read), behind);
    }

    /** The whole of {@code written} as a symbol, or as the beginning of symbols: {@code E/CN.15/*}. */
    static Optional<String> key(String written) {
        boolean beginning = written.endsWith("/*");
        String bare = beginning ? written.substring(0, written.length() - 2) : written;
        boolean numbered = bare.chars().anyMatch(c -> '0' <= c && c <= '9');
        if (!numbered && !beginning) {
            return Optional.empty();
        }
        Optional<String> symbol = Symbol.tryParse(bare).map(SymbolTerms::key);
        return symbol.isPresent() || !SERIES.matcher(bare).matches() ? symbol : Optional.of(SymbolTerms.key(bare));
    }

    private static int withoutPunctuation(String query, int from, int end) {
        int at = end;
        while (at > from && isPunctuation(query, from, at)) {
            at--;
        }
        return at;
    }

    private static boolean isPunctuation(String query, int from, int end) {
        char last = query.charAt(end - 1);
        return last == ')'
                ? query.substring(from, end).chars().filter(c -> c == ')').count()
                        > query.substring(from, end)
                                .chars()
                                .filter(c -> c == '(')
                                .count()
                : ",.;:?!。".indexOf(last) >= 0;
    }
}
