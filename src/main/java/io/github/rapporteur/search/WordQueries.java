package io.github.rapporteur.search;

import java.io.IOException;
import java.util.Collection;
import java.util.Optional;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.Query;

/** Looks up in one place whatever a query may say of words. Not for use by several threads. */
final class WordQueries {
    private final TextQueries text;
    private final InexactWords inexact;
    private final NearQueries near;

    WordQueries(TextQueries text, Words words, Inflections inflections, IndexReader reader, Collection<String> notes) {
        InexactTerms terms = new InexactTerms(words);
        this.text = text;
        this.inexact = new InexactWords(text, terms);
        this.near = new NearQueries(words, inflections, terms, new KnownTerms(reader, notes));
    }

    /** Whether a clause says which words are looked for, and nothing else. */
    static boolean isOf(Clause clause) {
        return switch (clause) {
            case Clause.Word word -> true;
            case Clause.Phrase phrase -> true;
            case Clause.Prefix prefix -> true;
            case Clause.Wildcard wildcard -> true;
            case Clause.Fuzzy fuzzy -> true;
            case Clause.Near both -> true;
            default -> false;
        };
    }

    /** What finds the words in a field; empty where there is nothing to look up. */
    Optional<Query> in(WordPlace place, Clause clause) throws IOException {
        return switch (clause) {
            case Clause.Word word -> text.word(place, word.text());
            case Clause.Phrase phrase -> text.phrase(place, phrase.text());
            case Clause.Prefix prefix -> text.prefix(place, prefix.text());
            case Clause.Wildcard wildcard -> inexact.shaped(place, wildcard.text());
            case Clause.Fuzzy fuzzy -> inexact.alike(place, fuzzy.text(), fuzzy.edits());
            case Clause.Near both -> near.in(place, both);
            default -> Optional.empty();
        };
    }
}
