package io.github.rapporteur.search;

import com.google.common.collect.ImmutableList;
import io.github.rapporteur.index.Fields;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;

/**
 * Turns a query as it was understood into Lucene's. Words are looked for in the passage and in what stands around it, see
 * {@link Standing}. Not for use by several threads.
 */
final class QueryTranslator {
    /** Lucene refuses queries that look up more than 1,024 terms; the rest is for what narrows the answer. */
    private static final int MOST_LOOKED_UP = 900;
    /** Words that stand side by side in the query and in the passage. */
    private static final float SIDE_BY_SIDE = 0.14f;

    private final TextQueries text;
    private final WordQueries wordQueries;
    private final FieldQueries fields;
    private final FunctionWords functionWords;
    private final Words words;
    private final ImmutableList<String> languages;
    private final Shortened shortened;
    /** Whether all words must be there, or only some. */
    private final boolean strict;

    private final Collection<String> notes;

    /**
     * @param languages those to look up stems in
     * @param notes where it is said what was not looked up, and what was besides
     */
    QueryTranslator(
            Snapshot searcher,
            Words words,
            ImmutableList<String> languages,
            FunctionWords functionWords,
            boolean strict,
            Collection<String> notes) {
        Inflections inflections = new Inflections(searcher, words, languages);
        this.text = new TextQueries(words, inflections);
        this.wordQueries = new WordQueries(text, words, inflections, searcher.getIndexReader(), notes);
        this.fields = new FieldQueries(
                searcher, wordQueries, new CitedByQueries(searcher, notes), new SimilarQueries(searcher, notes));
        this.words = words;
        this.languages = languages;
        this.shortened = new Shortened(searcher.getIndexReader(), words);
        this.functionWords = functionWords;
        this.strict = strict;
        this.notes = notes;
    }

    /** The query that finds and ranks passages. */
    Query translate(Clause clause) throws IOException {
        if (clause instanceof Clause.Mention mention) {
            return MentionQueries.alone(mention, text);
        }
        Query found = bounded(clause).orElseGet(MatchNoDocsQuery::new);
        return new WeighedQuery(found);
    }

    /** Of a query that asks for very much, as much as a search bears. */
    private Optional<Query> bounded(Clause clause) throws IOException {
        Clause asked = clause;
        Optional<Query> query = query(asked);
        for (int count = count(query); count > MOST_LOOKED_UP; count = count(query)) {
            Clause less = shortened.of(asked, (double) MOST_LOOKED_UP / count);
            if (less.equals(asked)) {
                notes.add("the query asks for too much at once: nothing was searched");
                return Optional.empty();
            }
            asked = less;
            query = query(asked);
        }
        if (!asked.equals(clause)) {
            notes.add("the query asks for too much at once: only the rarest of its words were searched, "
                    + Shown.of(asked.toString()));
        }
        return query;
    }

    private static int count(Optional<Query> query) {
        return query.map(ClauseCount::of).orElse(0);
    }

    private Optional<Query> query(Clause clause) throws IOException {
        return switch (clause) {
            case Clause.Mention mention -> Optional.of(MentionQueries.among(mention, text));
            case Clause.Field field -> Optional.of(fields.query(field.field(), field.value()));
            case Clause.All all -> all(all.parts());
            case Clause.Any any -> any(any.parts());
            case Clause.Not not -> query(not.part()).map(QueryTranslator::allBut);
            case Clause.Everything everything -> Optional.of(new ConstantScoreQuery(new MatchAllDocsQuery()));
            default -> alone(clause);
        };
    }

    /** What is all that is asked for: an item is no answer only because its lead-in is one. */
    private Optional<Query> alone(Clause clause) throws IOException {
        return standing(Piece.of(clause, languages, words), WordPlace.HEADING);
    }

    private Optional<Query> standing(Clause clause, WordPlace above) throws IOException {
        return WordQueries.isOf(clause) ? Standing.of(above, place -> wordQueries.in(place, clause)) : Optional.empty();
    }

    /** Words in any of their wordings. */
    private Optional<Query> standing(Piece piece, WordPlace above) throws IOException {
        List<Query> ways = new ArrayList<>();
        together(piece.parts(), above).ifPresent(ways::add);
        tell(piece);
        for (String wording : piece.wordings()) {
            Standing.of(above, place -> text.word(place, wording)).ifPresent(ways::add);
        }
        return TextQueries.best(ways);
    }

    private void tell(Piece piece) {
        ImmutableList<String> others = piece.otherNames();
        if (!others.isEmpty()) {
            notes.add("%s: also looked for as %s".formatted(piece, String.join(", ", others)));
        }
    }

    private Optional<Query> together(ImmutableList<Clause> parts, WordPlace above) throws IOException {
        if (parts.size() == 1) {
            return standing(parts.get(0), above);
        }
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        for (Clause part : parts) {
            if (!isFunctionWord(part)) {
                standing(part, WordPlace.AROUND).ifPresent(word -> all.add(word, Occur.MUST));
            }
        }
        return Optional.of(all.build());
    }

    /** Words that carry no topic play no part beside others. */
    private Optional<Query> all(ImmutableList<Clause> parts) throws IOException {
        boolean carries = parts.stream().anyMatch(part -> !isFunctionWord(part) && !(part instanceof Clause.Not));
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        for (Piece piece : Piece.all(parts, languages, words)) {
            Clause first = piece.parts().get(0);
            if (carries && piece.parts().size() == 1 && isFunctionWord(first)) {
                continue;
            }
            Optional<Query> standing = standing(piece, WordPlace.AROUND);
            Optional<Query> query = standing.isPresent() ? standing : query(first);
            query.ifPresent(found -> all.add(found, occur(first)));
        }
        sideBySide(parts).forEach(pair -> all.add(pair, Occur.SHOULD));
        BooleanQuery built = all.build();
        return built.clauses().isEmpty() ? Optional.empty() : Optional.of(built);
    }

    private List<Query> sideBySide(ImmutableList<Clause> parts) throws IOException {
        List<Query> pairs = new ArrayList<>();
        for (int i = 1; i < parts.size(); i++) {
            if (parts.get(i - 1) instanceof Clause.Word first && parts.get(i) instanceof Clause.Word second) {
                text.phrase(WordPlace.PASSAGE, first.text() + " " + second.text())
                        .ifPresent(pair -> pairs.add(new BoostQuery(pair, SIDE_BY_SIDE)));
            }
        }
        return pairs;
    }

    private Occur occur(Clause part) {
        return switch (part) {
            case Clause.Field field -> FieldQueries.isFilter(field.field()) ? Occur.FILTER : Occur.MUST;
            case Clause.Not not -> Occur.FILTER;
            default -> strict ? Occur.MUST : Occur.SHOULD;
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

    private Optional<Query> any(ImmutableList<Clause> parts) throws IOException {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        for (Clause part : parts) {
            query(part).ifPresent(query -> any.add(query, Occur.SHOULD));
        }
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
