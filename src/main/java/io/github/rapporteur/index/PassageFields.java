package io.github.rapporteur.index;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Lists;
import io.github.rapporteur.document.Document;
import io.github.rapporteur.document.Locator;
import io.github.rapporteur.document.Node;
import io.github.rapporteur.document.NodeType;
import io.github.rapporteur.recommendation.Recommendation;
import io.github.rapporteur.reference.Citation;
import io.github.rapporteur.reference.Resolution;
import io.github.rapporteur.symbol.Symbol;
import io.github.rapporteur.topic.Name;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** Adds to the entry of a passage what surrounds it, what it recommends and what it cites. */
final class PassageFields {
    /** How much of a lead-in goes with an item, in UTF-16 units, and how many lead-ins, innermost first. */
    private static final int LEAD_IN = 200;

    private static final int LEAD_INS = 3;

    private final Entry entry;

    PassageFields(Entry entry) {
        this.entry = entry;
    }

    /** The headings above, and the lead-ins of the paragraph that an item belongs to. */
    void surroundings(Document document, Node node, List<String> headings) {
        headings.forEach(heading -> entry.around(Fields.AROUND, heading));
        if (node.type() == NodeType.ITEM) {
            Lists.reverse(document.ancestors(node)).stream()
                    .filter(Node::isPassage)
                    .limit(LEAD_INS)
                    .forEach(above -> entry.around(Fields.AROUND, Analysis.LEAD_IN, end(above.text())));
        }
    }

    private static String end(String text) {
        int from = text.length() - LEAD_IN;
        int space = from <= 0 ? -1 : text.indexOf(' ', from);
        return from <= 0 ? text : text.substring(space < 0 ? from : space + 1);
    }

    void place(Optional<Symbol> symbol, Locator locator) {
        symbol.stream().flatMap(own -> SymbolTerms.keys(own).stream()).forEach(key -> {
            entry.term(Fields.PLACE, SymbolTerms.place(key, locator));
            SymbolTerms.within(key, locator).stream().skip(1).forEach(place -> entry.term(Fields.WITHIN, place));
        });
    }

    void recommendations(Collection<Recommendation> found) {
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
