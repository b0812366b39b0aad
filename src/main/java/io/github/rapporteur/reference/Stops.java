package io.github.rapporteur.reference;

import com.google.common.collect.ImmutableSet;
import java.util.Locale;

/** The signs that end sentences. */
final class Stops {
    private static final char IDEOGRAPHIC = '\u3002';
    private static final char ARABIC_QUESTION = '\u061f';

    /** The words that a lexicon has with a dot behind them; such a dot may end no sentence. */
    private final ImmutableSet<String> dotted;

    private final int longest;

    Stops(Lexicon lexicon) {
        ImmutableSet.Builder<String> words = ImmutableSet.builder();
        for (String form : lexicon.forms().keySet()) {
            PlainText text = PlainText.of(form);
            for (int dot = form.indexOf('.'); dot >= 0; dot = form.indexOf('.', dot + 1)) {
                words.add(form.substring(wordBefore(text, dot, dot), dot));
            }
        }
        this.dotted = words.build();
        this.longest = dotted.stream().mapToInt(String::length).max().orElse(0);
    }

    /** Whether a sentence ends with the sign at an offset, if that sign is no part of a word. */
    static boolean isStop(PlainText text, int at) {
        char sign = text.at(at);
        if (sign == IDEOGRAPHIC) {
            return true;
        }
        boolean ends = (sign == '.' || sign == '?' || sign == '!' || sign == ARABIC_QUESTION) && text.at(at + 1) == ' ';
        return ends && startsSentence(text.at(at + 2)) && !isInitial(text, at);
    }

    private static boolean startsSentence(char sign) {
        return !Character.isLowerCase(sign) && !PlainText.isDigit(sign) && sign != '(';
    }

    /** {@code A.} and other single letters. */
    private static boolean isInitial(PlainText text, int at) {
        return Character.isUpperCase(text.at(at - 1)) && !PlainText.isWordPart(text.at(at - 2));
    }

    /** The nearest offset in front of another at which a sentence starts for sure, or {@code floor} where none lies between. */
    int startOfSentence(PlainText text, int at, int floor) {
        for (int i = at - 1; i >= floor; i--) {
            if (isStop(text, i) && !isDotted(text, i)) {
                return i + 1;
            }
        }
        return floor;
    }

    private boolean isDotted(PlainText text, int dot) {
        int start = wordBefore(text, dot, longest + 1);
        return dot - start <= longest && dotted.contains(text.slice(start, dot).toLowerCase(Locale.ROOT));
    }

    private static int wordBefore(PlainText text, int end, int most) {
        int start = end;
        while (end - start < most && PlainText.isWordPart(text.at(start - 1))) {
            start--;
        }
        return start;
    }
}
