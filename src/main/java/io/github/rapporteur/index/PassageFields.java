package io.github.rapporteur.index;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.rapporteur.document.Locator;
import io.github.rapporteur.recommendation.Recommendation;
import io.github.rapporteur.reference.Citation;
import io.github.rapporteur.reference.Resolution;
import io.github.rapporteur.symbol.Symbol;
import io.github.rapporteur.topic.Name;
import java.util.Collection;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** Adds to the entry of a passage where it stands, what it recommends and what it cites. */
final class PassageFields {
    private final Entry entry;

    PassageFields(Entry entry) {
        this.entry = entry;
    }

    /** @param symbols of the document, as terms */
    void place(ImmutableSet<String> symbols, Locator locator) {
        for (String key : symbols) {
            entry.term(Fields.PLACE, SymbolTerms.place(key, locator));
            ImmutableList<String> within = SymbolTerms.within(key, locator);
            within.subList(1, within.size()).forEach(place -> entry.term(Fields.WITHIN, place));
        }
    }

    void recommendations(Collection<Recommendation> found) {
        if (found.isEmpty()) {
            return;
        }
        found.stream().map(one -> one.kind().label()).distinct().forEach(kind -> entry.term(Fields.IS, kind));
        for (Recommendation one : found) {
            one.addressees()
                    .forEach(name -> entry.around(Fields.ADDRESSEE, name).counted(Fields.ADDRESSEES, name));
            one.proposers().forEach(name -> entry.around(Fields.PROPOSER, name));
            one.topics()
                    .forEach(topic -> entry.around(Fields.TOPIC, topic.tag()).counted(Fields.TOPICS, topic.tag()));
            if (one.kind() == Recommendation.Kind.RECOMMENDATION) {
                one.strength().ifPresent(force -> entry.counted(Fields.STRENGTHS, Integer.toString(force)));
            }
        }
        countries(found).forEach(code -> entry.term(Fields.COUNTRY, code).counted(Fields.COUNTRY, code));
        OptionalInt strength =
                found.stream().flatMapToInt(one -> one.strength().stream()).max();
        strength.ifPresent(most -> entry.range(Fields.STRENGTH, most));
    }

    private static ImmutableSet<String> countries(Collection<Recommendation> found) {
        Stream<String> named = found.stream()
                .flatMap(one -> one.names().stream())
                .filter(name -> name.kind() == Name.Kind.COUNTRY)
                .map(Name::id);
        return Stream.concat(found.stream().flatMap(one -> one.countries().stream()), named)
                .collect(ImmutableSet.toImmutableSet());
    }

    void citations(Collection<Citation> found) {
        for (Citation citation : found) {
            switch (citation.resolution()) {
                case Resolution.Resolved resolved -> {
                    if (!citation.isInternal()) {
                        cites(resolved.target(), citation.places());
                    }
                }
                case Resolution.Ambiguous ambiguous ->
                    ambiguous.candidates().forEach(maybe -> entry.term(Fields.MAY_CITE, SymbolTerms.key(maybe)));
                case Resolution.Unresolved unresolved -> {}
            }
        }
    }

    private void cites(Symbol target, ImmutableList<Locator> places) {
        String symbol = target.canonical();
        entry.counted(Fields.CITED, symbol);
        places.forEach(locator -> entry.counted(Fields.CITED_PLACES, SymbolTerms.place(symbol, locator)));
        for (String key : SymbolTerms.keys(target)) {
            entry.term(Fields.CITES, key);
            places.stream()
                    .flatMap(locator -> SymbolTerms.within(key, locator).stream())
                    .distinct()
                    .forEach(place -> entry.term(Fields.CITES_PLACE, place));
        }
    }
}
