package io.github.rapporteur.search;

import com.google.common.collect.ImmutableList;
import io.github.rapporteur.index.Fields;
import java.util.List;
import java.util.stream.Stream;

/** Cuts what a query says without blanks, as Chinese does, into words where it is longer than a name. */
final class Unspaced {
    /** The names of most offices and treaties have fewer signs. */
    private static final int LONGEST_NAME = 14;

    private static final String CHINESE = Fields.chinese(Fields.TEXT);

    private final Words words;

    Unspaced(Words words) {
        this.words = words;
    }

    /** @param notes where it is said that not all was read */
    Clause cut(Clause clause, List<String> notes) {
        return switch (clause) {
            case Clause.Word word -> isLong(word.text()) ? new Clause.All(words(word.text(), notes)) : word;
            case Clause.All all -> new Clause.All(parts(all, notes), all.insisted());
            case Clause.Any any ->
                new Clause.Any(
                        any.parts().stream().map(part -> cut(part, notes)).collect(ImmutableList.toImmutableList()));
            case Clause.Not not -> new Clause.Not(cut(not.part(), notes));
            default -> clause;
        };
    }

    /** Words of a text stand beside those that were written apart. */
    private ImmutableList<Clause> parts(Clause.All all, List<String> notes) {
        return all.parts().stream()
                .flatMap(part -> part instanceof Clause.Word word && isLong(word.text())
                        ? words(word.text(), notes).stream()
                        : Stream.of(cut(part, notes)))
                .collect(ImmutableList.toImmutableList());
    }

    private static boolean isLong(String text) {
        return text.length() > LONGEST_NAME && Script.of(text) == Script.HAN;
    }

    private ImmutableList<Clause> words(String text, List<String> notes) {
        ImmutableList<Words.Term> terms = words.terms(CHINESE, text);
        if (terms.size() > QueryLexer.MOST_TOKENS) {
            notes.add(QueryLexer.tooLong());
        }
        return terms.stream()
                .limit(QueryLexer.MOST_TOKENS)
                .map(term -> new Clause.Word(text.substring(term.start(), term.end())))
                .collect(ImmutableList.toImmutableList());
    }
}
