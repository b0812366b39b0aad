package io.github.rapporteur.recommendation;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.rapporteur.language.FoldedText;
import io.github.rapporteur.language.Opening;
import io.github.rapporteur.language.PhraseTable;
import io.github.rapporteur.language.WordList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;

/**
 * Tells how strongly a verb asks that serves for several of English: {@code призывает} calls upon States and encourages the
 * Secretary-General. Immutable.
 */
final class SharedVerbs {
    private static final String STATES = "states";

    private enum Sign {
        TO,
        BEFORE,
        WITHIN
    }

    /** A sign beside a verb, and the force it has then instead of the one it has alone. */
    private record Meaning(String verb, int alone, int force, Sign sign, ImmutableSet<String> words) {

        boolean fits(String text, int strength) {
            return strength == alone && hasWord(text, verb);
        }

        boolean isIn(String text) {
            return words.stream().anyMatch(word -> hasWord(text, word));
        }

        boolean areAll(ImmutableList<Actor> actors) {
            return !actors.isEmpty()
                    && actors.stream().allMatch(actor -> words.contains(actor.isState() ? STATES : actor.id()));
        }
    }

    private final ImmutableList<Meaning> meanings;
    private final Grammar grammar;

    private SharedVerbs(ImmutableList<Meaning> meanings, Grammar grammar) {
        this.meanings = meanings;
        this.grammar = grammar;
    }

    static SharedVerbs of(String language) {
        ImmutableList<Meaning> meanings = WordList.rows(SharedVerbs.class, "shared-verbs.tsv", 6).stream()
                .filter(row -> row.get(0).equals(language))
                .map(SharedVerbs::meaning)
                .collect(ImmutableList.toImmutableList());
        return new SharedVerbs(meanings, Grammar.of(language));
    }

    private static Meaning meaning(List<String> row) {
        Sign sign = Sign.valueOf(row.get(4).toUpperCase(Locale.ROOT));
        ImmutableSet<String> words = Splitter.on('|')
                .splitToStream(row.get(5))
                .map(word -> sign == Sign.TO ? word : FoldedText.fold(word))
                .collect(ImmutableSet.toImmutableSet());
        return new Meaning(
                FoldedText.fold(row.get(1)), Integer.parseInt(row.get(2)), Integer.parseInt(row.get(3)), sign, words);
    }

    /**
     * The force of an opening verb.
     *
     * @param end where it ends in the folded text
     * @param actors whom it is addressed to
     * @param asked the text that belongs to it, without a second verb
     */
    int strength(Sentence sentence, Opening opening, int end, ImmutableList<Actor> actors, String asked) {
        String verb = FoldedText.fold(opening.span().in(sentence.raw()));
        return meanings.stream()
                .filter(meaning -> meaning.fits(verb, opening.strength()))
                .filter(meaning -> switch (meaning.sign()) {
                    case TO -> meaning.areAll(actors);
                    case BEFORE -> meaning.isIn(beforeAction(sentence.text(), end));
                    case WITHIN -> meaning.isIn(FoldedText.fold(asked));
                })
                .findFirst()
                .map(Meaning::force)
                .orElseGet(opening::strength);
    }

    private String beforeAction(String text, int end) {
        Matcher action = grammar.end().matcher(text);
        return action.find(Math.min(end, text.length())) ? text.substring(end, action.start()) : "";
    }

    private static boolean hasWord(String text, String word) {
        for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
            if (PhraseTable.startsWord(text, at) && PhraseTable.endsWord(text, at + word.length())) {
                return true;
            }
        }
        return false;
    }
}
