package io.github.rapporteur.recommendation;

import com.google.common.base.CharMatcher;
import java.util.Optional;
import java.util.function.Function;

/**
 * The terms on which something is asked, as printed.
 *
 * @param condition {@code where appropriate}, {@code subject to domestic law}
 * @param purpose {@code in order to keep evidence safe}
 * @param deadline {@code by 2035}
 */
record Terms(Optional<String> condition, Optional<String> purpose, Optional<String> deadline) {
    private static final CharMatcher COMMAS = CharMatcher.anyOf(",،，");
    private static final CharMatcher MARKS = COMMAS.or(CharMatcher.anyOf(".;:。；：؛"));

    static final Terms NONE = new Terms(Optional.empty(), Optional.empty(), Optional.empty());

    /** What is asked for without its purpose, and without a condition between commas. */
    String takenOut(String action) {
        String text = purpose.map(words -> action.indexOf(words))
                .filter(at -> at > 0)
                .map(at -> action.substring(0, at))
                .orElse(action);
        return condition
                .filter(words -> text.contains(words))
                .map(words -> withoutAside(text, words))
                .orElse(text);
    }

    private static String withoutAside(String text, String words) {
        int at = text.indexOf(words);
        String before = text.substring(0, at).stripTrailing();
        String after = text.substring(at + words.length()).stripLeading();
        boolean opens = before.isEmpty() || COMMAS.matches(before.charAt(before.length() - 1));
        boolean closes = after.isEmpty() || MARKS.matches(after.charAt(0));
        if (!opens || !closes) {
            return text;
        }
        String rest = COMMAS.trimLeadingFrom(after).strip();
        return (COMMAS.trimTrailingFrom(before) + " " + rest).strip();
    }

    /** These, and where one is lacking the other's. */
    Terms or(Terms other) {
        return new Terms(
                either(other, Terms::condition), either(other, Terms::purpose), either(other, Terms::deadline));
    }

    private Optional<String> either(Terms other, Function<Terms, Optional<String>> term) {
        return term.apply(this).or(() -> term.apply(other));
    }
}
