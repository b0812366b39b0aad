package io.github.rapporteur.language;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;

/**
 * Tells the full stops that end sentences from those of abbreviations, initials and labels. Immutable.
 */
final class FullStops {
    private static final String OPENING = "([“\"«‘'’（「『【";
    private static final int LONGEST_LABEL = 10;

    private final ImmutableSet<String> never;
    private final ImmutableSet<String> numbered;
    private final ImmutableSet<String> often;
    private final ImmutableSet<String> seldom;
    private final ImmutableSet<String> units;
    private final ImmutableSet<String> labelled;
    private final WordsBehind behind;

    FullStops(String language) {
        never = words("never", language);
        numbered = words("numbered", language);
        often = words("often", language);
        seldom = words("seldom", language);
        units = words("unit", language);
        labelled = words("labelled", language);
        behind = new WordsBehind(language);
    }

    private static ImmutableSet<String> words(String kind, String language) {
        return WordList.rows("abbreviations.tsv", 3).stream()
                .filter(row -> row.get(1).equals(kind))
                .filter(row -> row.get(0).equals("*") || row.get(0).equals(language))
                .flatMap(row -> Splitter.on(' ').splitToStream(row.get(2)))
                .map(FoldedText::fold)
                .collect(ImmutableSet.toImmutableSet());
    }

    WordsBehind behind() {
        return behind;
    }

    /** Whether the full stop at {@code stop} ends the sentence that began at {@code start}. */
    boolean endSentence(String text, int start, int stop, Following following) {
        int from = wordStart(text, start, stop);
        String raw = text.substring(from, stop);
        String word = FoldedText.fold(raw);
        if (word.isEmpty()) {
            return true;
        }
        if (isLabel(text, start, from, word) || isSalesNumber(word, following)) {
            return false;
        }
        if (isInitial(raw) && raw.length() == 1 && !units.contains(word)) {
            return initialEnds(text, start, from, following);
        }
        String chain = chained(text, start, from, word);
        if (!chain.equals(word) && isListed(chain)) {
            return listedEnds(text, start, from, chain, following);
        }
        if (isListed(word)) {
            return listedEnds(text, start, from, word, following);
        }
        return !isInitial(raw) || initialEnds(text, start, from, following);
    }

    /** Whether the word before a full stop is one of the abbreviations. */
    boolean isAbbreviation(String text, int start, int stop) {
        return isListed(FoldedText.fold(text.substring(wordStart(text, start, stop), stop)));
    }

    private boolean isListed(String word) {
        return never.contains(word)
                || numbered.contains(word)
                || often.contains(word)
                || seldom.contains(word)
                || units.contains(word);
    }

    private boolean listedEnds(String text, int start, int from, String word, Following following) {
        if (never.contains(word)) {
            return false;
        }
        if (numbered.contains(word)) {
            return !isNumberLike(following);
        }
        if (units.contains(word)) {
            return isBehindNumber(text, start, from)
                    && !behind.isTime(text.substring(start, from))
                    && behind.mayStart(following);
        }
        return often.contains(word) ? behind.mayStart(following) : behind.starts(following);
    }

    private boolean isNumberLike(Following following) {
        return switch (following.kind()) {
            case NUMBER, BRACKET -> true;
            case LETTER -> following.isRoman() || (following.word().length() == 1 && !behind.starts(following));
            default -> false;
        };
    }

    private boolean initialEnds(String text, int start, int from, Following following) {
        if (!Character.isUpperCase(text.charAt(from)) || following.kind() == Following.Kind.NUMBER) {
            return false;
        }
        String before = wordBefore(text, start, from);
        return labelled.contains(before) || endsInDigit(before) ? !isNameInitial(following) : behind.starts(following);
    }

    private static boolean isNameInitial(Following following) {
        return following.isInitial() && "IVX".indexOf(following.word()) < 0;
    }

    private static boolean endsInDigit(String word) {
        return !word.isEmpty() && Character.isDigit(word.charAt(word.length() - 1));
    }

    private static boolean isBehindNumber(String text, int start, int from) {
        String before = wordBefore(text, start, from);
        return endsInDigit(before) || (!before.isEmpty() && isRoman(before));
    }

    /** Where the word before a full stop starts; brackets, quotation marks and ideographs are not part of it. */
    private static int wordStart(String text, int from, int end) {
        int start = end;
        while (start > from && !isEdge(text.charAt(start - 1))) {
            start--;
        }
        return start;
    }

    private static boolean isEdge(char c) {
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || Character.isIdeographic(c)
                || OPENING.indexOf(c) >= 0
                || "、，。：；".indexOf(c) >= 0;
    }

    /** The word before another, folded, without a full stop behind it. */
    private static String wordBefore(String text, int start, int from) {
        int end = from;
        while (end > start && Following.isFree(text, end - 1) && !Character.isIdeographic(text.charAt(end - 1))) {
            end--;
        }
        String word = FoldedText.fold(text.substring(wordStart(text, start, end), end));
        return word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
    }

    /** {@code p. m} and {@code т. д} written together. */
    private static String chained(String text, int start, int from, String word) {
        if (word.length() > 2 || from < start + 3 || text.charAt(from - 2) != '.') {
            return word;
        }
        int before = wordStart(text, start, from - 1);
        return from - 1 - before > 6 ? word : FoldedText.fold(text.substring(before, from - 1)) + word;
    }

    /** The number or letter of a paragraph at its start or behind a colon, also with its noun: {@code Article 5.} */
    private boolean isLabel(String text, int start, int from, String word) {
        if (word.length() > LONGEST_LABEL || !isNumberOrLetter(word)) {
            return false;
        }
        if (from == start) {
            return true;
        }
        int before = from - 1;
        while (before > start && Character.isSpaceChar(text.charAt(before))) {
            before--;
        }
        char last = text.charAt(before);
        return last == ':'
                || last == '：'
                || (isFirstWord(text, start, before)
                        && labelled.contains(FoldedText.fold(text.substring(start, before + 1))));
    }

    private static boolean isFirstWord(String text, int start, int last) {
        return last - start < 16
                && Character.isUpperCase(text.charAt(start))
                && text.substring(start, last + 1).chars().allMatch(Character::isLetter);
    }

    private static boolean isNumberOrLetter(String word) {
        return Splitter.on('.').splitToStream(word.replace('-', '.')).allMatch(FullStops::isNumberOrLetterPart);
    }

    private static boolean isNumberOrLetterPart(String part) {
        boolean plain = part.chars().allMatch(Character::isLetterOrDigit);
        return plain
                && part.length() <= 4
                && !part.isEmpty()
                && (part.length() == 1 || isRoman(part) || part.chars().anyMatch(Character::isDigit));
    }

    /** {@code Sales No. E.96.IV.13} with a space in the middle. */
    private static boolean isSalesNumber(String word, Following following) {
        return word.indexOf('.') > 0
                && endsInDigit(word)
                && Character.isLetter(word.charAt(0))
                && following.isRoman()
                && following.dotted();
    }

    private static boolean isRoman(String word) {
        return word.chars().allMatch(c -> "ivxlc".indexOf(c) >= 0);
    }

    /**
     * One capital letter, or several with full stops between them: a name shortened. Where letters have no case, one
     * letter, or two of which the first is Arabic "and".
     */
    private static boolean isInitial(String word) {
        int length = word.length();
        char last = word.charAt(length - 1);
        if (!Character.isLetter(last) || Character.isLowerCase(last) || Character.isIdeographic(last)) {
            return false;
        }
        return length == 1 || ".-".indexOf(word.charAt(length - 2)) >= 0 || (length == 2 && word.charAt(0) == 'و');
    }
}
