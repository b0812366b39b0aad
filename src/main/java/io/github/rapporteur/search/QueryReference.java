package io.github.rapporteur.search;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import java.util.Arrays;

/** What can be written in a query, row by row, from the tables that queries are read by. */
public final class QueryReference {

    private QueryReference() {}

    /**
     * One thing that can be written.
     *
     * @param form how it looks
     * @param meaning what it finds
     * @param example a query that holds it
     */
    public record Row(String form, String meaning, String example) {}

    /** How words are written and joined. */
    public static ImmutableList<Row> operators() {
        return Arrays.stream(QueryOperator.values())
                .map(operator -> new Row(operator.form(), operator.meaning(), operator.example()))
                .collect(ImmutableList.toImmutableList());
    }

    /** What may stand before a colon. */
    public static ImmutableList<Row> fields() {
        return Arrays.stream(QueryField.values())
                .map(field -> new Row(field.label() + ":", meaning(field), field.example()))
                .collect(ImmutableList.toImmutableList());
    }

    private static String meaning(QueryField field) {
        String known = Joiner.on(", ").join(FieldValues.known(field));
        return known.isEmpty() ? field.meaning() : field.meaning() + ": " + known;
    }

    /** What holds for all queries, a sentence each. */
    public static ImmutableList<String> rules() {
        return ImmutableList.of(
                "No query is refused. What cannot be read is left out or searched as words, and a note says so.",
                "Words are found in any of their forms in six languages, phrases just as they are; capitals and accents play"
                        + " no part.",
                "All words must be in the passage, its headings or the lead-in it stands under; a word or phrase that is all"
                        + " that is asked for, in the passage or its headings. Where nothing has all of them, what has some"
                        + " is shown, and a note says so.",
                "near binds closest, then NOT, then AND and words that stand together, then OR.",
                "A symbol is recognized in any of its usual notations, in lower case, in full-width letters, or as an"
                        + " address of docs.un.org; a note says what it was read as.",
                "Of a word or a symbol that no document holds, the nearest ones of the index are suggested.",
                String.format(
                        "Of a query the first %,d characters are read, of these the first %,d words; brackets may stand %d"
                                + " deep, words of near/ up to %d apart.",
                        QueryReader.LONGEST, QueryLexer.MOST_TOKENS, QueryParser.DEEPEST, QueryParser.FARTHEST));
    }
}
