package io.github.rapporteur.recommendation;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import io.github.rapporteur.language.PhraseTable;
import io.github.rapporteur.language.WordList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;

/** Cuts what is asked for down to verb and object. */
final class Actions {
    private static final int SHORT_ENOUGH = 100;
    private static final int TOO_SHORT = 18;
    /** Before it a comma joins adjectives: {@code a short, clear list}. */
    private static final int TOO_SHORT_FOR_COMMA = 30;

    private static final CharMatcher COMMAS = CharMatcher.anyOf(",،");
    private static final CharMatcher MARKS = CharMatcher.anyOf(".;:,。；：，؛، ");

    private final ImmutableList<String> ends;
    private final Grammar grammar;
    private final Lexicon lexicon;

    private Actions(ImmutableList<String> ends, Grammar grammar, Lexicon lexicon) {
        this.ends = ends;
        this.grammar = grammar;
        this.lexicon = lexicon;
    }

    static Actions of(String language, Lexicon lexicon) {
        ImmutableList.Builder<String> ends = ImmutableList.builder();
        for (List<String> row : WordList.rows(Actions.class, "action-ends.tsv", 2)) {
            if (row.get(0).equals("*") || row.get(0).equals(language)) {
                ends.addAll(Splitter.on('|').split(row.get(1)));
            }
        }
        return new Actions(ends.build(), Grammar.of(language), lexicon);
    }

    /** The action whose verb starts at a folded offset. */
    Optional<String> from(Sentence sentence, int verb, Terms terms) {
        int start = lexicon.at(Lexicon.Kind.PARTICLE, sentence.text(), verb)
                .map(PhraseTable.Match::end)
                .or(() -> grammar.phraseAt("elided", sentence.text(), verb))
                .map(end -> Grammar.skipSpace(sentence.text(), end))
                .orElse(verb);
        if (start >= sentence.text().length()) {
            return Optional.empty();
        }
        String action =
                cut(terms.takenOut(sentence.printed(start, sentence.text().length()))
                        .strip());
        return action.isEmpty() ? Optional.empty() : Optional.of(action);
    }

    /**
     * The action behind a verb and whom it is addressed to.
     *
     * @param addressed the folded offset behind whom it is addressed to, or behind the verb
     */
    Optional<String> behind(Sentence sentence, int verbEnd, int addressed, Terms terms) {
        Matcher end = grammar.end().matcher(sentence.text());
        boolean found = end.find(Math.min(verbEnd, sentence.text().length()))
                && !end.group().equals(";");
        if (found && addressed > verbEnd && describes(sentence.text(), end, addressed)) {
            found = end.find() && !end.group().equals(";");
        }
        int start = Grammar.skipSpace(sentence.text(), found ? Math.max(end.start(), addressed) : addressed);
        return found || grammar.isOpenEnded() || !startsWithAdjunct(sentence.text(), start)
                ? from(sentence, start, terms)
                : Optional.empty();
    }

    /** {@code States that have not done so to join}: what comes first only describes whom it is addressed to. */
    private boolean describes(String text, Matcher end, int addressed) {
        return end.start() >= addressed
                && lexicon.at(Lexicon.Kind.RELATIVE, text, Grammar.skipSpace(text, end.start()))
                        .isPresent();
    }

    /** {@code in consultation with …:} is not yet what is asked for. */
    private boolean startsWithAdjunct(String text, int start) {
        int from = start < text.length() && text.charAt(start) == ',' ? Grammar.skipSpace(text, start + 1) : start;
        return grammar.phraseAt("adjunct", text, from).isPresent();
    }

    private String cut(String rest) {
        int end = Math.min(rest.length(), SHORT_ENOUGH);
        for (String mark : ends) {
            int at = rest.indexOf(
                    mark, mark.length() == 1 && COMMAS.matches(mark.charAt(0)) ? TOO_SHORT_FOR_COMMA : TOO_SHORT);
            if (at >= 0 && at < end) {
                end = at;
            }
        }
        if (end == SHORT_ENOUGH && end < rest.length() && rest.lastIndexOf(' ', end) > TOO_SHORT) {
            end = rest.lastIndexOf(' ', end);
        }
        return MARKS.trimFrom(rest.substring(0, end));
    }
}
