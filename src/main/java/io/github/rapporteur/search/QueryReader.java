package io.github.rapporteur.search;

import com.google.common.collect.ImmutableList;
import io.github.rapporteur.reference.References;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Understands queries, see {@link QueryOperator} and {@link QueryField}. Never refuses one: what cannot be read is left out
 * or searched as words, and a note says so. Safe for use by several threads.
 */
final class QueryReader {
    static final int LONGEST = 20_000;
    private static final int MOST_NOTES = 20;

    private final FieldReader fields;
    private final Unspaced unspaced;

    QueryReader(Supplier<References> references, Words words) {
        this.fields = new FieldReader(references);
        this.unspaced = new Unspaced(words);
    }

    /**
     * A query as it was understood.
     *
     * @param clause empty where nothing is asked
     * @param notes on what was doubtful, for people
     */
    record Read(Optional<Clause> clause, ImmutableList<String> notes) {}

    /** Understands a query. */
    Read read(String query) {
        List<String> notes = new ArrayList<>();
        String text = query;
        if (text.length() > LONGEST) {
            text = text.substring(0, LONGEST);
            notes.add("the query is long: only its first " + LONGEST + " characters were read");
        }
        Optional<Clause> citation = wholeCitation(text);
        if (citation.isPresent()) {
            return read(citation, notes);
        }
        ImmutableList<Token> tokens = new QueryLexer(text, fields, notes).tokens();
        Optional<Clause> clause = new QueryParser(tokens, fields, notes).all();
        return read(clause.map(read -> unspaced.cut(read, notes)), notes);
    }

    private Optional<Clause> wholeCitation(String text) {
        String stripped = text.strip();
        boolean printed = MentionReader.at(stripped, 0)
                .filter(found -> found.end() == stripped.length())
                .isPresent();
        return printed ? Optional.empty() : fields.citation(text);
    }

    private static Read read(Optional<Clause> clause, List<String> notes) {
        clause.ifPresent(root -> mentions(root, notes));
        return new Read(clause, notes.stream().distinct().limit(MOST_NOTES).collect(ImmutableList.toImmutableList()));
    }

    private static void mentions(Clause clause, List<String> notes) {
        switch (clause) {
            case Clause.Mention mention -> notes.add(note(mention));
            case Clause.All all -> all.parts().forEach(part -> mentions(part, notes));
            case Clause.Any any -> any.parts().forEach(part -> mentions(part, notes));
            case Clause.Not not -> mentions(not.part(), notes);
            case Clause.Near near -> {
                mentions(near.first(), notes);
                mentions(near.second(), notes);
            }
            default -> {}
        }
    }

    private static String note(Clause.Mention mention) {
        String read = mention.toString();
        String written = mention.written();
        String as = mention.places().isEmpty() ? "a document symbol" : "a place in a document";
        return read.equals(written)
                ? "read " + Shown.of(written) + " as " + as
                : "read " + Shown.of(written) + " as " + read + ", " + as;
    }
}
