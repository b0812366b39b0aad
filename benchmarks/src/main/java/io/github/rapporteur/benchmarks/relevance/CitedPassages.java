package io.github.rapporteur.benchmarks.relevance;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.rapporteur.Corpus;
import io.github.rapporteur.benchmarks.relevance.Unit.Address;
import io.github.rapporteur.benchmarks.relevance.Unit.Place;
import io.github.rapporteur.pipeline.ParsedFile;
import io.github.rapporteur.reference.Citation;
import io.github.rapporteur.symbol.Symbol;
import java.text.BreakIterator;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Pairs that the documents themselves give: the words of a passage that cites a paragraph, the citation cut out, must lead to
 * that paragraph. The citing passage itself does not count as an answer.
 */
final class CitedPassages {
    private static final int DEPTH = 10;
    /** Fewer words say nothing of what is cited. */
    private static final int FEWEST_WORDS = 5;

    private final Corpus corpus;
    private final Units units;

    CitedPassages(Corpus corpus, Units units) {
        this.corpus = corpus;
        this.units = units;
    }

    /**
     * A pair.
     *
     * @param query what the citing passage says
     * @param language of it, ISO 639-1
     * @param citing the passage, wherever it stands
     * @param answers any of the paragraphs cited
     */
    record Pair(String query, String language, Place citing, ImmutableSet<Place> answers) {}

    /** All pairs of the index, each citing passage once. */
    ImmutableList<Pair> pairs() {
        Map<Place, Pair> pairs = new LinkedHashMap<>();
        units.files().values().forEach(file -> file.citations().stream()
                .map(Citation::node)
                .distinct()
                .forEach(node -> pair(file, node).ifPresent(pair -> pairs.putIfAbsent(pair.citing(), pair))));
        return ImmutableList.copyOf(pairs.values());
    }

    private Optional<Pair> pair(ParsedFile file, int node) {
        Unit citing = Unit.of(file, node);
        List<Citation> citations =
                file.citations().stream().filter(one -> one.node() == node).toList();
        ImmutableSet<Place> answers = citations.stream()
                .flatMap(one -> cited(file, one).stream())
                .filter(place -> !place.equals(citing.place()))
                .collect(ImmutableSet.toImmutableSet());
        String query = without(citing.text(), citations);
        boolean says = words(query, citing.language()) >= FEWEST_WORDS;
        return answers.isEmpty() || !says
                ? Optional.empty()
                : Optional.of(new Pair(query, citing.language(), citing.place(), answers));
    }

    /** The entries of the index that are the paragraphs cited, as far as these are indexed. */
    private ImmutableList<Place> cited(ParsedFile file, Citation citation) {
        Optional<Symbol> target = citation.isInternal() ? file.symbol() : citation.target();
        return target.stream()
                .flatMap(symbol -> citation.places().stream().flatMap(place -> corpus.places(symbol, place).stream()))
                .map(found -> new Address(found.file().source(), found.node().id()))
                .filter(units.all()::containsKey)
                .map(address -> units.all().get(address).place())
                .collect(ImmutableList.toImmutableList());
    }

    private static int words(String text, String language) {
        BreakIterator breaks = BreakIterator.getWordInstance(Locale.of(language));
        breaks.setText(text);
        int words = 0;
        for (int from = 0, to = breaks.next(); to != BreakIterator.DONE; from = to, to = breaks.next()) {
            words += Character.isLetterOrDigit(text.codePointAt(from)) ? 1 : 0;
        }
        return words;
    }

    private static String without(String text, List<Citation> citations) {
        StringBuilder rest = new StringBuilder(text);
        citations.stream()
                .map(Citation::span)
                .distinct()
                .sorted(Comparator.reverseOrder())
                .filter(span -> span.end() <= rest.length())
                .forEach(span -> rest.replace(span.start(), span.end(), " "));
        return rest.toString();
    }

    /** One over the rank of the first answer among ten, 0 where there is none. */
    double reciprocalRank(Pair pair, Engine engine) {
        int rank = 0;
        for (Unit.Address address : engine.best(pair.query(), 2 * DEPTH)) {
            Place place = units.all().get(address).place();
            if (place.fingerprint().equals(pair.citing().fingerprint())) {
                continue;
            }
            if (++rank > DEPTH) {
                return 0;
            }
            if (pair.answers().contains(place)) {
                return 1.0 / rank;
            }
        }
        return 0;
    }
}
