package io.github.rapporteur.search;

import com.google.common.collect.ImmutableList;
import io.github.rapporteur.index.Fields;
import io.github.rapporteur.index.SymbolTerms;
import io.github.rapporteur.search.QueryField.Takes;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.document.IntField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TermRangeQuery;
import org.apache.lucene.search.join.ToChildBlockJoinQuery;
import org.apache.lucene.util.BytesRef;

/** Turns {@code field:value} into Lucene's queries. Not for use by several threads. */
final class FieldQueries {
    /** Behind all digits and the hyphen: {@code 2019~} is behind every day of 2019. */
    private static final String BEHIND = "~";

    private final Snapshot snapshot;
    private final WordQueries words;
    private final CitedByQueries citedBy;
    private final SimilarQueries similar;

    FieldQueries(Snapshot snapshot, WordQueries words, CitedByQueries citedBy, SimilarQueries similar) {
        this.snapshot = snapshot;
        this.words = words;
        this.citedBy = citedBy;
        this.similar = similar;
    }

    /** Whether a field only narrows what is found, and has no say in the order of hits. */
    static boolean isFilter(QueryField field) {
        return field.takes() != Takes.WORDS && field != QueryField.CITEDBY && field != QueryField.SIMILAR;
    }

    /** What finds the passages and documents whose field holds a value. */
    Query query(QueryField field, Clause value) throws IOException {
        if (value instanceof Clause.Mention mention) {
            return switch (field) {
                case CITES -> MentionQueries.citing(mention);
                case CITEDBY -> citedBy.of(mention);
                case SIMILAR -> similar.of(mention);
                default -> MentionQueries.in(mention);
            };
        }
        String written = value.toString();
        return switch (field) {
            case SYMBOL, CITES, CITEDBY, SIMILAR -> none();
            case BODY -> body(written);
            case LANGUAGE -> term(Fields.LANGUAGE, written);
            case KIND -> term(Fields.KIND, written);
            case COUNTRY -> term(Fields.COUNTRY, written);
            case IS, ROLE -> term(Fields.IS, written);
            case SESSION ->
                anyOf(Fields.SESSION, SessionRange.of(TextRange.of(written)).terms());
            case YEAR -> years(NumberRange.of(written));
            case DATE -> dates(TextRange.of(written));
            case STRENGTH -> strengths(NumberRange.of(written));
            case ADDRESSEE -> holding(WordPlace.ADDRESSEE, value);
            case PROPOSER -> proposer(value);
            case TOPIC -> holding(WordPlace.TOPIC, value);
            case HEADING -> holding(WordPlace.HEADING, value);
            case TITLE -> title(value);
        };
    }

    private static Query none() {
        return new MatchNoDocsQuery();
    }

    private static Query term(String field, String value) {
        return new ConstantScoreQuery(new TermQuery(new Term(field, value)));
    }

    private static Query anyOf(String field, Collection<String> values) {
        return new ConstantScoreQuery(
                new TermInSetQuery(field, values.stream().map(BytesRef::new).toList()));
    }

    /** A series of symbols, or the name of a body in any language. */
    private static Query body(String written) {
        ImmutableList<String> series = ImmutableList.<String>builder()
                .addAll(BodyTerms.named(written))
                .add(written)
                .build();
        return new ConstantScoreQuery(new BooleanQuery.Builder()
                .add(anyOf(Fields.BODY, series), Occur.SHOULD)
                .add(term(Fields.UNDER, SymbolTerms.key(written)), Occur.SHOULD)
                .build());
    }

    private static Query years(NumberRange range) {
        String from = Integer.toString(Math.clamp(range.from(), 1000, 9999));
        String to = Integer.toString(Math.clamp(range.to(), 1000, 9999));
        return new ConstantScoreQuery(TermRangeQuery.newStringRange(Fields.YEAR, from, to, true, true));
    }

    private static Query dates(TextRange range) {
        return new ConstantScoreQuery(
                TermRangeQuery.newStringRange(Fields.DATE, range.from(), range.to() + BEHIND, true, true));
    }

    private static Query strengths(NumberRange range) {
        return new ConstantScoreQuery(IntField.newRangeQuery(Fields.STRENGTH, range.from(), range.to()));
    }

    /** Somebody as the text names them; a State by any of its names. */
    private Query proposer(Clause value) throws IOException {
        List<Query> ways = new ArrayList<>();
        words.in(WordPlace.PROPOSER, value).ifPresent(ways::add);
        Optional<String> state = switch (value) {
            case Clause.Word word -> StateNames.code(word.text());
            case Clause.Phrase phrase -> StateNames.code(phrase.text());
            default -> Optional.empty();
        };
        if (state.isPresent()) {
            for (String name : StateNames.of(state.get())) {
                words.in(WordPlace.PROPOSER, new Clause.Phrase(name)).ifPresent(ways::add);
            }
        }
        return TextQueries.best(ways).orElseGet(FieldQueries::none);
    }

    private Query holding(WordPlace place, Clause value) throws IOException {
        return words.in(place, value).orElseGet(FieldQueries::none);
    }

    /** Documents whose title holds something, and their passages: a title stands in the last entry of each block only. */
    private Query title(Clause value) throws IOException {
        Query titled = new BooleanQuery.Builder()
                .add(holding(WordPlace.PASSAGE, value), Occur.MUST)
                .add(Wholes.WHOLE, Occur.FILTER)
                .build();
        return TextQueries.best(ImmutableList.of(titled, new ToChildBlockJoinQuery(titled, snapshot.wholes())))
                .orElseGet(FieldQueries::none);
    }
}
