package io.github.rapporteur.language;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;

/** Tells the full stops that end sentences from those of abbreviations, initials and labels. Immutable. */
final class FullStops {
    private final ImmutableSet<String> never;
    private final ImmutableSet<String> numbered;
    private final ImmutableSet<String> often;
    private final ImmutableSet<String> seldom;
    private final ImmutableSet<String> units;
    private final ImmutableSet<String> labelled;
    private final WordsBehind behind;

    FullStops(String language) {
        ImmutableList<List<String>> rows = WordList.rows("abbreviations.tsv", 3);
        never = words(rows, "never", language);
        numbered = words(rows, "numbered", language);
        often = words(rows, "often", language);
        seldom = words(rows, "seldom", language);
        units = words(rows, "unit", language);
        labelled = words(rows, "labelled", language);
        behind = new WordsBehind(language);
    }

    private static ImmutableSet<String> words(ImmutableList<List<String>> rows, String kind, String language) {
        return rows.stream()
                .filter(row -> row.get(1).equals(kind))
                .filter(row -> row.get(0).equals("*") || row.get(0).equals(language))
                .flatMap(row -> Splitter.on(' ').splitToStream(row.get(2)))
                .map(Preceding::listed)
                .collect(ImmutableSet.toImmutableSet());
    }

    WordsBehind behind() {
        return behind;
    }

    /** Whether a plain word stands before a full stop, and no abbreviation or part of a symbol. */
    boolean isWord(Preceding preceding) {
        return preceding.isPlain() && !isListed(preceding.word());
    }

    /** Whether the full stop behind a word ends the sentence. */
    boolean endSentence(Preceding preceding, Following following) {
        String word = preceding.word();
        if (word.isEmpty()) {
            return true;
        }
        if (isLabel(preceding) || isSalesNumber(preceding, following)) {
            return false;
        }
        String chain = preceding.chain();
        if (isListed(chain)) {
            return listedEnds(chain, preceding, following);
        }
        if (isListed(word)) {
            return listedEnds(word, preceding, following);
        }
        boolean spaced = word.length() == 1 && Character.isLetter(word.charAt(0)) && following.isInitial();
        return preceding.isInitial() ? initialEnds(preceding, following) : !spaced;
    }

    private boolean isListed(String word) {
        return never.contains(word)
                || numbered.contains(word)
                || often.contains(word)
                || seldom.contains(word)
                || units.contains(word);
    }

    private boolean listedEnds(String word, Preceding preceding, Following following) {
        if (never.contains(word)) {
            return false;
        }
        if (numbered.contains(word)) {
            return !isNumberLike(following);
        }
        if (seldom.contains(word) || behind.isTime(preceding)) {
            return behind.starts(following) && seldom.contains(word);
        }
        return behind.mayStart(following) && (often.contains(word) || preceding.isBehindNumber());
    }

    private boolean isNumberLike(Following following) {
        return switch (following.kind()) {
            case NUMBER, BRACKET -> true;
            case LETTER ->
                following.isRoman()
                        || following.beginsSymbol()
                        || (following.word().length() == 1 && !behind.starts(following));
            default -> false;
        };
    }

    private boolean initialEnds(Preceding preceding, Following following) {
        if (following.kind() == Following.Kind.NUMBER) {
            return false;
        }
        boolean label = labelled.contains(preceding.before()) || preceding.isBehindDigit();
        if (preceding.cased() && label) {
            return !isNameInitial(following);
        }
        return (preceding.cased() || label) && behind.starts(following);
    }

    private static boolean isNameInitial(Following following) {
        return following.isInitial() && "IVX".indexOf(following.word()) < 0;
    }

    /** The number or letter of a paragraph at its start or behind a colon, also with its noun: {@code Article 5.} */
    private boolean isLabel(Preceding preceding) {
        return preceding.isNumberOrLetter() && (preceding.opensText() || labelled.contains(preceding.openingNoun()));
    }

    /** {@code Sales No. E.96.IV.13} with a space in the middle. */
    private static boolean isSalesNumber(Preceding preceding, Following following) {
        String word = preceding.word();
        return following.isRoman()
                && following.behind() == '.'
                && Character.isLetter(word.charAt(0))
                && word.indexOf('.') > 0
                && Character.isDigit(word.charAt(word.length() - 1));
    }
}
