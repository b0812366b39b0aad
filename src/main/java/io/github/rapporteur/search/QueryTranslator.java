package io.github.rapporteur.search;

import com.google.common.collect.ImmutableList;
import io.github.rapporteur.index.Analysis;
import io.github.rapporteur.index.Fields;
import io.github.rapporteur.index.SymbolTerms;
import io.github.rapporteur.symbol.Bodies;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.lucene.document.IntField;
import org.apache.lucene.index.Term;
import org.apache.lucene.queries.function.FunctionScoreQuery;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TermRangeQuery;

/**
 * Turns a query as it was understood into Lucene's. Words are looked for in the passage, and in what stands around it as
 * long as one of them stands in the passage itself or in a heading above it. Not for use by several threads.
 */
final class QueryTranslator {
    private static final float HEADING = 0.6f;
    private static final float CONTEXT = 0.5f;
    private static final float TOPIC = 0.5f;
    private static final float TITLE = 0.3f;
    private static final float RECOMMENDATIONS_FIRST = 1.5f;
    /** A heading with nothing below it says little. */
    private static final float BARE_HEADING = 0.4f;
    /** Words that stand side by side in the query and in the passage. */
    private static final float SIDE_BY_SIDE = 0.5f;

    private final TextQueries text;
    private final FunctionWords functionWords;
    private final Words words;
    /** Whether all words must be there, or only some. */
    private final boolean strict;

    QueryTranslator(TextQueries text, Words words, FunctionWords functionWords, boolean strict) {
        this.text = text;
        this.words = words;
        this.functionWords = functionWords;
        this.strict = strict;
    }

    /** The query that finds and ranks passages. */
    Query translate(Clause clause) {
        if (clause instanceof Clause.Mention mention) {
            return MentionQueries.alone(mention, text);
        }
        Query found = query(clause).orElseGet(MatchNoDocsQuery::new);
        Query ranked = FunctionScoreQuery.boostByQuery(found, is("recommendation"), RECOMMENDATIONS_FIRST);
        return FunctionScoreQuery.boostByQuery(
                FunctionScoreQuery.boostByQuery(ranked, is("heading"), BARE_HEADING), is("annex"), BARE_HEADING);
    }

    private static Query is(String kind) {
        return new TermQuery(new Term(Fields.IS, kind));
    }

    private Optional<Query> query(Clause clause) {
        return switch (clause) {
            case Clause.Word word -> Standing.own(standing(word));
            case Clause.Phrase phrase -> Standing.own(standing(phrase));
            case Clause.Prefix prefix -> Standing.own(standing(prefix));
            case Clause.Mention mention -> Optional.of(MentionQueries.among(mention, text));
            case Clause.Field field -> Optional.of(field(field.field(), field.value()));
            case Clause.All all -> all(all.parts());
            case Clause.Any any -> any(any.parts());
            case Clause.Not not -> query(not.part()).map(QueryTranslator::allBut);
            case Clause.Everything everything -> Optional.of(new ConstantScoreQuery(new MatchAllDocsQuery()));
        };
    }

    /**
     * Where words may stand.
     *
     * @param anywhere in the passage or around it
     * @param own in the passage or a heading above it
     */
    private record Standing(Query anywhere, Query own) {
        static Optional<Query> own(Optional<Standing> standing) {
            return standing.map(words -> new BooleanQuery.Builder()
                    .add(words.anywhere, Occur.MUST)
                    .add(words.own, Occur.FILTER)
                    .build());
        }
    }

    private Optional<Standing> standing(Clause clause) {
        return switch (clause) {
            case Clause.Word word -> standing(field -> text.word(field, word.text()));
            case Clause.Phrase phrase -> standing(field -> text.phrase(field, phrase.text()));
            case Clause.Prefix prefix -> standing(field -> text.prefix(field, prefix.text()));
            default -> Optional.empty();
        };
    }

    private interface ByField {
        Optional<Query> in(String field);
    }

    private static Optional<Standing> standing(ByField query) {
        List<Query> own = new ArrayList<>();
        query.in(Fields.TEXT).ifPresent(own::add);
        query.in(Fields.HEADING).ifPresent(heading -> own.add(new BoostQuery(heading, HEADING)));
        List<Query> ways = new ArrayList<>(own);
        query.in(Fields.CONTEXT).ifPresent(around -> ways.add(new BoostQuery(around, CONTEXT)));
        query.in(Fields.TOPIC).ifPresent(topic -> ways.add(new BoostQuery(topic, TOPIC)));
        query.in(Fields.TITLE).ifPresent(title -> ways.add(new BoostQuery(title, TITLE)));
        return TextQueries.best(ways)
                .flatMap(anywhere -> TextQueries.best(own).map(inside -> new Standing(anywhere, inside)));
    }

    /** Of words that stand together one at least must stand in the passage; the others may stand around it. */
    private Optional<Query> all(ImmutableList<Clause> parts) {
        boolean carries = parts.stream().anyMatch(part -> !isFunctionWord(part) && !(part instanceof Clause.Not));
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        BooleanQuery.Builder own = new BooleanQuery.Builder();
        for (Clause part : parts) {
            Optional<Standing> standing = standing(part);
            if (standing.isPresent()) {
                Occur how = occur(part, carries);
                all.add(standing.get().anywhere(), how);
                if (!(carries && isFunctionWord(part))) {
                    own.add(standing.get().own(), Occur.SHOULD);
                }
            } else {
                query(part).ifPresent(query -> all.add(query, occur(part, carries)));
            }
        }
        sideBySide(parts).forEach(pair -> all.add(pair, Occur.SHOULD));
        BooleanQuery inside = own.build();
        if (!inside.clauses().isEmpty()) {
            all.add(inside, Occur.FILTER);
        }
        BooleanQuery built = all.build();
        return built.clauses().isEmpty() ? Optional.empty() : Optional.of(built);
    }

    private List<Query> sideBySide(ImmutableList<Clause> parts) {
        List<Query> pairs = new ArrayList<>();
        for (int i = 1; i < parts.size(); i++) {
            if (parts.get(i - 1) instanceof Clause.Word first && parts.get(i) instanceof Clause.Word second) {
                text.phrase(Fields.TEXT, first.text() + " " + second.text())
                        .ifPresent(pair -> pairs.add(new BoostQuery(pair, SIDE_BY_SIDE)));
            }
        }
        return pairs;
    }

    private Occur occur(Clause part, boolean carries) {
        return switch (part) {
            case Clause.Field field -> isFilter(field.field()) ? Occur.FILTER : Occur.MUST;
            case Clause.Not not -> Occur.FILTER;
            default -> strict && !(carries && isFunctionWord(part)) ? Occur.MUST : Occur.SHOULD;
        };
    }

    private static boolean isFilter(QueryField field) {
        return switch (field) {
            case ADDRESSEE, TOPIC, HEADING, TITLE -> false;
            default -> true;
        };
    }

    private boolean isFunctionWord(Clause part) {
        if (!(part instanceof Clause.Word word)) {
            return false;
        }
        ImmutableList<Words.Term> terms = words.terms(Fields.TEXT, word.text());
        return terms.isEmpty()
                || (terms.size() == 1 && functionWords.contains(terms.get(0).term()));
    }

    private Optional<Query> any(ImmutableList<Clause> parts) {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        parts.forEach(part -> query(part).ifPresent(query -> any.add(query, Occur.SHOULD)));
        BooleanQuery built = any.build();
        return built.clauses().isEmpty() ? Optional.empty() : Optional.of(built);
    }

    private static Query allBut(Query denied) {
        return new BooleanQuery.Builder()
                .add(new ConstantScoreQuery(new MatchAllDocsQuery()), Occur.MUST)
                .add(denied, Occur.MUST_NOT)
                .build();
    }

    private Query field(QueryField field, Clause value) {
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
        return query.orElseGet(QueryTranslator::none);
    }
}
