package io.github.rapporteur.search;

import com.google.common.collect.ImmutableList;
import io.github.rapporteur.index.Fields;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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

/**
 * Turns a query as it was understood into Lucene's. Words are looked for in the passage, and in what stands around it as
 * long as one of them stands in the passage itself or in a heading above it, see {@link Standing}. Not for use by several
 * threads.
 */
final class QueryTranslator {
    private static final float RECOMMENDATIONS_FIRST = 1.5f;
    /** A heading with nothing below it says little. */
    private static final float BARE_HEADING = 0.4f;
    /** Words that stand side by side in the query and in the passage. */
    private static final float SIDE_BY_SIDE = 0.5f;

    private final TextQueries text;
    private final FieldQueries fields;
    private final FunctionWords functionWords;
    private final Words words;
    /** Whether all words must be there, or only some. */
    private final boolean strict;

    QueryTranslator(TextQueries text, Words words, FunctionWords functionWords, boolean strict) {
        this.text = text;
        this.fields = new FieldQueries(text);
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
            case Clause.Word word -> standing(word).map(Standing::alone);
            case Clause.Phrase phrase -> standing(phrase).map(Standing::alone);
            case Clause.Prefix prefix -> standing(prefix).map(Standing::alone);
            case Clause.Mention mention -> Optional.of(MentionQueries.among(mention, text));
            case Clause.Field field -> Optional.of(fields.query(field.field(), field.value()));
            case Clause.All all -> all(all.parts());
            case Clause.Any any -> any(any.parts());
            case Clause.Not not -> query(not.part()).map(QueryTranslator::allBut);
            case Clause.Everything everything -> Optional.of(new ConstantScoreQuery(new MatchAllDocsQuery()));
        };
    }

    private Optional<Standing> standing(Clause clause) {
        return switch (clause) {
            case Clause.Word word -> Standing.of(field -> text.word(field, word.text()));
            case Clause.Phrase phrase -> Standing.of(field -> text.phrase(field, phrase.text()));
            case Clause.Prefix prefix -> Standing.of(field -> text.prefix(field, prefix.text()));
            default -> Optional.empty();
        };
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
            case Clause.Field field -> FieldQueries.isFilter(field.field()) ? Occur.FILTER : Occur.MUST;
            case Clause.Not not -> Occur.FILTER;
            default -> strict && !(carries && isFunctionWord(part)) ? Occur.MUST : Occur.SHOULD;
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
}
