package io.github.rapporteur.recommendation;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import io.github.rapporteur.language.FoldedText;
import io.github.rapporteur.language.PhraseTable;
import io.github.rapporteur.language.WordList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/** The words of a language by which lists, sections and sentences of recommendations are known. Immutable. */
final class Lexicon {

    /** What words of the lexicon tell. */
    enum Kind {
        HEADING,
        NOTHEADING,
        NOTADVICE,
        WISH,
        RELATIVE,
        LIST,
        NOTLIST,
        BY,
        ADVISER,
        ADVISE,
        ACT,
        ORDER,
        PARTICLE,
        SPEAKER,
        SAYING,
        VIEW,
        NEED,
        JOINT,
        REPEAT,
        NECESSITY,
        DEADLINE
    }

    private final ImmutableMap<Kind, PhraseTable<Kind>> tables;

    private Lexicon(ImmutableMap<Kind, PhraseTable<Kind>> tables) {
        this.tables = tables;
    }

    static Lexicon of(String language) {
        ImmutableListMultimap.Builder<Kind, String> words = ImmutableListMultimap.builder();
        for (List<String> row : WordList.rows(Lexicon.class, "lexicon.tsv", 3)) {
            if (row.get(0).equals(language)) {
                words.putAll(
                        Kind.valueOf(row.get(1).toUpperCase(Locale.ROOT)),
                        Splitter.on('|').split(row.get(2)));
            }
        }
        ImmutableListMultimap<Kind, String> all = words.build();
        ImmutableMap.Builder<Kind, PhraseTable<Kind>> tables = ImmutableMap.builder();
        for (Kind kind : Kind.values()) {
            PhraseTable.Builder<Kind> table = new PhraseTable.Builder<>();
            all.get(kind).forEach(word -> table.put(word, kind));
            tables.put(kind, table.build());
        }
        return new Lexicon(tables.buildOrThrow());
    }

    private PhraseTable<Kind> table(Kind kind) {
        return Objects.requireNonNull(tables.get(kind), "every kind has a table");
    }

    /** Whether a text has words of a kind. */
    boolean has(Kind kind, String text) {
        return !table(kind).find(FoldedText.fold(text)).isEmpty();
    }

    /** All words of a kind in a folded text, in order. */
    ImmutableList<PhraseTable.Match<Kind>> find(Kind kind, String folded) {
        return table(kind).find(folded);
    }

    /** Words of a kind that start at a place of a folded text. */
    Optional<PhraseTable.Match<Kind>> at(Kind kind, String folded, int from) {
        return table(kind).at(folded, from);
    }
}
