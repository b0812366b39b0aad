package io.github.rapporteur.search;

import io.github.rapporteur.index.Analysis;
import io.github.rapporteur.index.Fields;
import io.github.rapporteur.index.SymbolTerms;
import io.github.rapporteur.symbol.Bodies;
import java.util.Locale;
import java.util.Optional;
import org.apache.lucene.document.IntField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TermRangeQuery;

/** Turns {@code field:value} into Lucene's queries. Not for use by several threads. */
final class FieldQueries {
    private final TextQueries text;

    FieldQueries(TextQueries text) {
        this.text = text;
    }

    /** Whether a field only narrows what is found, and has no say in the order of hits. */
    static boolean isFilter(QueryField field) {
        return switch (field) {
            case ADDRESSEE, TOPIC, HEADING, TITLE -> false;
            default -> true;
        };
    }

    /** What finds the passages and documents whose field holds a value. */
    Query query(QueryField field, Clause value) {
        String written = value.toString();
        return switch (field) {
            case SYMBOL -> value instanceof Clause.Mention mention ? MentionQueries.in(mention) : none();
            case CITES -> value instanceof Clause.Mention mention ? MentionQueries.citing(mention) : none();
            case BODY -> body(written);
            case LANGUAGE -> term(Fields.LANGUAGE, written.toLowerCase(Locale.ROOT));
            case KIND -> term(Fields.KIND, written.toLowerCase(Locale.ROOT));
            case IS -> term(Fields.IS, written.toLowerCase(Locale.ROOT));
            case YEAR -> years(FieldReader.Range.of(written));
            case STRENGTH -> strengths(FieldReader.Range.of(written));
            case ADDRESSEE -> words(Fields.ADDRESSEE, value);
            case TOPIC -> words(Fields.TOPIC, value);
            case HEADING -> words(Fields.HEADING, value);
            case TITLE -> words(Fields.TITLE, value);
        };
    }

    private static Query none() {
        return new MatchNoDocsQuery();
    }

    private static Query term(String field, String value) {
        return new ConstantScoreQuery(new TermQuery(new Term(field, value)));
    }

    /** A series of symbols, or the name of a body in any language. */
    private static Query body(String written) {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        for (String language : Analysis.languages()) {
            Bodies.builtIn()
                    .named(written, language)
                    .forEach(body -> any.add(term(Fields.BODY, body.series()), Occur.SHOULD));
        }
        any.add(term(Fields.UNDER, SymbolTerms.key(written)), Occur.SHOULD);
        any.add(term(Fields.BODY, written), Occur.SHOULD);
        return new ConstantScoreQuery(any.build());
    }

    private static Query years(FieldReader.Range range) {
        String from = Integer.toString(Math.clamp(range.from(), 1000, 9999));
        String to = Integer.toString(Math.clamp(range.to(), 1000, 9999));
        return new ConstantScoreQuery(TermRangeQuery.newStringRange(Fields.YEAR, from, to, true, true));
    }

    private static Query strengths(FieldReader.Range range) {
        return new ConstantScoreQuery(IntField.newRangeQuery(Fields.STRENGTH, range.from(), range.to()));
    }

    private Query words(String field, Clause value) {
        Optional<Query> query = switch (value) {
            case Clause.Word word -> text.word(field, word.text());
            case Clause.Phrase phrase -> text.phrase(field, phrase.text());
            case Clause.Prefix prefix -> text.prefix(field, prefix.text());
            default -> Optional.empty();
        };
        return query.orElseGet(FieldQueries::none);
    }
}
