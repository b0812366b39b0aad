package io.github.rapporteur.recommendation;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import io.github.rapporteur.language.WordList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;

/** Cuts what is asked for down to verb and object. */
final class Actions {
    private static final int SHORT_ENOUGH = 100;
    private static final int TOO_SHORT = 18;

    private final ImmutableList<String> ends;
    private final Grammar grammar;

    private Actions(ImmutableList<String> ends, Grammar grammar) {
        this.ends = ends;
        this.grammar = grammar;
    }

    static Actions of(String language) {
        ImmutableList.Builder<String> ends = ImmutableList.builder();
        for (List<String> row : WordList.rows(Actions.class, "action-ends.tsv", 2)) {
            if (row.get(0).equals("*") || row.get(0).equals(language)) {
                ends.addAll(Splitter.on('|').split(row.get(1)));
            }
        }
        return new Actions(ends.build(), Grammar.of(language));
    }

    /** The action whose verb starts at a folded offset. */
    Optional<String> from(Sentence sentence, int verb) {
        if (verb >= sentence.text().length()) {
            return Optional.empty();
        }
        String rest = sentence.printed(verb, sentence.text().length()).strip();
        String action = cut(rest);
        return action.isEmpty() ? Optional.empty() : Optional.of(action);
    }

    /** The action behind a verb and whom it is addressed to. */
    Optional<String> behindObject(Sentence sentence, int verbEnd) {
        Matcher end = grammar.end().matcher(sentence.text());
        boolean found = end.find(Math.min(verbEnd, sentence.text().length()));
        int from = found ? end.start() : verbEnd;
        return from(sentence, from).map(Actions::withoutParticle);
    }

    private static String withoutParticle(String action) {
        return action.replaceFirst("^(?:to|that|de|d['’]|à|que|qu['’]|a que|чтобы|, чтобы|أن|إلى أن) ?", "");
    }

    private String cut(String rest) {
        int end = Math.min(rest.length(), SHORT_ENOUGH);
        for (String mark : ends) {
            int at = rest.indexOf(mark, mark.length() == 1 && ".;:".contains(mark) ? 0 : TOO_SHORT);
            if (at >= 0 && at < end) {
                end = at;
            }
        }
        if (end == SHORT_ENOUGH && end < rest.length() && rest.lastIndexOf(' ', end) > TOO_SHORT) {
            end = rest.lastIndexOf(' ', end);
        }
        return rest.substring(0, end).strip();
    }
}
