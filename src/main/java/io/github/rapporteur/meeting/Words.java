package io.github.rapporteur.meeting;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import io.github.rapporteur.language.FoldedText;
import io.github.rapporteur.language.Languages;
import io.github.rapporteur.language.PhraseTable;
import io.github.rapporteur.language.WordList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/** The words of a language by which meetings are told of. Immutable. */
final class Words {
    private static final ImmutableMap<String, Words> ALL = Maps.toMap(Languages.OFFICIAL, Words::new);

    /** What words tell; {@code words.tsv} explains them. */
    enum Kind {
        NOUN,
        MODIFIER,
        OF_YEAR,
        HOLDS,
        HELD,
        HELD_ONCE,
        TITLE,
        REPORT,
        OF_BODY,
        STOP,
        ARTICLE,
        OPENED,
        ATTENDED,
        STATEMENT,
        SPEAKER,
        BEHALF,
        PANEL,
        ELECTED,
        OFFICERS,
        AGENDA,
        ADOPTED,
        NEXT,
        DOCUMENTS,
        HEADING_DOCUMENTS,
        SITTING,
        PLACE,
        NOT_PLACE,
        AND,
        HONORIFIC,
        PARTICLE,
        ITEM,
        MEMBER_STATE,
        OBSERVER_STATE,
        ORGANIZATION,
        INSTITUTION,
        ONE,
        DATE,
        TIME,
        ITEM_COLUMN,
        TITLE_COLUMN,
        SYMBOL_COLUMN,
        PART_OF_DAY,
        CONTINUED,
        BODY_WORD,
        AS
    }

    private final String language;
    private final ImmutableMap<Kind, PhraseTable<Kind>> tables;
    private final PhraseTable<String> roles;
    private final PhraseTable<Integer> numbers;

    private Words(String language) {
        this.language = language;
        this.tables = tables(language);
        PhraseTable.Builder<String> offices = new PhraseTable.Builder<>();
        rows("roles.tsv").forEach(row -> each(row.get(2)).forEach(form -> offices.put(form, row.get(1))));
        this.roles = offices.build();
        PhraseTable.Builder<Integer> counts = new PhraseTable.Builder<>();
        rows("numbers.tsv").forEach(row -> each(row.get(2)).forEach(w -> counts.put(w, Integer.valueOf(row.get(1)))));
        this.numbers = counts.build();
    }

    /** The words of a language; empty where there are none. */
    static Optional<Words> of(String language) {
        return Optional.ofNullable(ALL.get(language));
    }

    private static ImmutableMap<Kind, PhraseTable<Kind>> tables(String language) {
        ImmutableListMultimap.Builder<Kind, String> words = ImmutableListMultimap.builder();
        for (List<String> row : WordList.rows(Words.class, "words.tsv", 3)) {
            if (row.get(0).equals(language)) {
                words.putAll(Kind.valueOf(row.get(1).toUpperCase(Locale.ROOT).replace('-', '_')), each(row.get(2)));
            }
        }
        ImmutableListMultimap<Kind, String> all = words.build();
        ImmutableMap.Builder<Kind, PhraseTable<Kind>> tables = ImmutableMap.builder();
        for (Kind kind : Kind.values()) {
            PhraseTable.Builder<Kind> table = new PhraseTable.Builder<>();
            all.get(kind).forEach(word -> table.put(word, kind));
            tables.put(kind, table.build());
        }
        return tables.buildOrThrow();
    }

    /** A hyphen alone stands for no word. */
    private static List<String> each(String cell) {
        return cell.equals("-") ? List.of() : Splitter.on('|').splitToList(cell);
    }

    private ImmutableList<List<String>> rows(String file) {
        return WordList.rows(Words.class, file, 3).stream()
                .filter(row -> row.get(0).equals(language))
                .collect(ImmutableList.toImmutableList());
    }

    /** ISO 639-1. */
    String language() {
        return language;
    }

    /** Whether the language sets no spaces between words. */
    boolean isChinese() {
        return language.equals("zh");
    }

    /** Whether a text has words of a kind. */
    boolean has(Kind kind, String text) {
        return !find(kind, FoldedText.fold(text)).isEmpty();
    }

    /** All words of a kind in a folded text, in order. */
    ImmutableList<PhraseTable.Match<Kind>> find(Kind kind, String folded) {
        return table(kind).find(folded);
    }

    /** All words of a kind between two places of a folded text, in order. */
    ImmutableList<PhraseTable.Match<Kind>> find(Kind kind, String folded, int from, int to) {
        return table(kind).find(folded, from, to);
    }

    /** Words of a kind that start at a place of a folded text. */
    Optional<PhraseTable.Match<Kind>> at(Kind kind, String folded, int from) {
        return table(kind).at(folded, from);
    }

    /** Whether a text is nothing but words of a kind. */
    boolean is(Kind kind, String text) {
        String folded = FoldedText.fold(text);
        return at(kind, folded, 0)
                .filter(match -> match.end() == folded.length())
                .isPresent();
    }

    /** The offices that a folded text names, in order. */
    ImmutableList<PhraseTable.Match<String>> roles(String folded) {
        return roles.find(folded);
    }

    /** The value of a number in words. */
    Optional<Integer> number(String word) {
        String folded = FoldedText.fold(word);
        return numbers.at(folded, 0)
                .filter(match -> match.end() == folded.length())
                .map(PhraseTable.Match::value);
    }

    private PhraseTable<Kind> table(Kind kind) {
        return Objects.requireNonNull(tables.get(kind), "every kind has a table");
    }
}
