package io.github.rapporteur.language;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads ordinal numbers in six languages at once, in words or digits: {@code twenty-fifth}, {@code soixante-quinzième},
 * {@code четвертое}, {@code 第七十五}, {@code الخامسة والسبعون}, {@code 75th}. Immutable.
 */
public final class OrdinalNumbers {
    private static final PhraseTable<Integer> WORDS = table();
    private static final Pattern DIGITS = Pattern.compile(
            "(\\d{1,3})(?: ?(?:st|nd|rd|th|er|ere|re|e|eme|a|o|я|ая|й|ой|м|е|го|\\.?[º°ª]))?(?![\\p{L}\\d])");
    private static final Pattern HAN = Pattern.compile("第 ?(\\d{1,3}|[" + HanNumber.CHARACTERS + "]{1,6}) ?");

    /**
     * A number that was read.
     *
     * @param end behind it in the text
     * @param value 1 for the first
     */
    public record Ordinal(int end, int value) {}

    private OrdinalNumbers() {}

    private static PhraseTable<Integer> table() {
        PhraseTable.Builder<Integer> numbers = new PhraseTable.Builder<>();
        WordList.rows("ordinals.tsv", 3).forEach(row -> numbers.put(row.get(2), Integer.valueOf(row.get(1))));
        return numbers.build();
    }

    /**
     * The number that begins at a place.
     *
     * @param text folded, with spaces for hyphens
     */
    public static Optional<Ordinal> at(String text, int at) {
        char first = at < text.length() ? text.charAt(at) : ' ';
        if (first != '第' && !Character.isDigit(first)) {
            return words(text, at);
        }
        Pattern written = first == '第' ? HAN : DIGITS;
        Matcher matcher = written.matcher(text).region(at, text.length()).useTransparentBounds(true);
        return matcher.lookingAt()
                ? Optional.of(new Ordinal(matcher.end(), HanNumber.value(matcher.group(1))))
                : Optional.empty();
    }

    /** The sum of the number words that follow one another: seventy and fifth. */
    private static Optional<Ordinal> words(String text, int at) {
        int value = 0;
        int end = at;
        Optional<PhraseTable.Match<Integer>> word = WORDS.at(text, at);
        while (word.isPresent()) {
            value += word.get().value();
            end = word.get().end();
            word = WORDS.at(text, skipSpace(text, end));
        }
        return value == 0 ? Optional.empty() : Optional.of(new Ordinal(end, value));
    }

    static int skipSpace(String text, int at) {
        int next = at;
        while (next < text.length() && text.charAt(next) == ' ') {
            next++;
        }
        return next;
    }
}
