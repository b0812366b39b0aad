package io.github.rapporteur.search;

import com.google.common.collect.ImmutableList;
import io.github.rapporteur.document.Locator;
import io.github.rapporteur.document.NodeType;
import io.github.rapporteur.index.Fields;
import io.github.rapporteur.index.SymbolTerms;
import io.github.rapporteur.search.SearchResult.FacetCount;
import io.github.rapporteur.symbol.Bodies;
import io.github.rapporteur.symbol.Body;
import io.github.rapporteur.symbol.Symbol;
import io.github.rapporteur.topic.Topics;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.facet.LabelAndValue;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;

/** What people call the values of facets. For one search. */
final class FacetNames {
    /** By strength, 0 to 6. */
    private static final ImmutableList<String> FORCE =
            ImmutableList.of("notes", "may", "invites", "should", "requests", "urges", "decides");

    private final Snapshot snapshot;

    FacetNames(Snapshot snapshot) {
        this.snapshot = snapshot;
    }

    FacetCount named(Facet facet, LabelAndValue counted) throws IOException {
        String value = counted.label;
        long count = counted.value.longValue();
        return switch (facet) {
            case BODY ->
                new FacetCount(value, count, Bodies.builtIn().inSeries(value).map(Body::name));
            case COUNTRY -> new FacetCount(value, count, country(value));
            case LANGUAGE ->
                new FacetCount(value, count, Optional.of(Locale.of(value).getDisplayLanguage(Locale.ENGLISH)));
            case STRENGTH -> new FacetCount(value, count, Optional.of(FORCE.get(Integer.parseInt(value))));
            case CITED -> new FacetCount(value, count, title(SymbolTerms.stored(value)));
            case CITED_PLACE -> place(value, count);
            case TOPIC -> new FacetCount(value, count, Topics.name(value));
            case SESSION, YEAR, KIND, ADDRESSEE -> new FacetCount(value, count, Optional.empty());
        };
    }

    private static Optional<String> country(String code) {
        return code.length() == 2
                ? Optional.of(Locale.of("", code).getDisplayCountry(Locale.ENGLISH))
                : Optional.empty();
    }

    private FacetCount place(String value, long count) throws IOException {
        int hash = value.indexOf('#');
        Symbol symbol = SymbolTerms.stored(value.substring(0, hash));
        Locator place = new Locator(value.substring(hash + 1));
        NodeType type = Character.isDigit(place.value().charAt(0)) ? NodeType.PARAGRAPH : NodeType.HEADING;
        return new FacetCount(symbol.printed() + ", " + place.citation(type), count, title(symbol));
    }

    /** Of an indexed document; in English where it has it in English. */
    private Optional<String> title(Symbol symbol) throws IOException {
        TermQuery english = new TermQuery(new Term(Fields.TWIN, SymbolTerms.key(symbol) + " en"));
        BooleanQuery document = new BooleanQuery.Builder()
                .add(new TermQuery(new Term(Fields.SYMBOL, SymbolTerms.key(symbol))), Occur.FILTER)
                .add(Wholes.WHOLE, Occur.FILTER)
                .add(english, Occur.SHOULD)
                .build();
        for (ScoreDoc found : snapshot.search(document, 1).scoreDocs) {
            return Optional.ofNullable(snapshot.storedFields()
                    .document(found.doc, Set.of(Fields.TEXT))
                    .get(Fields.TEXT));
        }
        return Optional.empty();
    }
}
