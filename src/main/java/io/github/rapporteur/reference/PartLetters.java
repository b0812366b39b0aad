package io.github.rapporteur.reference;

import io.github.rapporteur.reference.Token.Phrase;

/** Reads the letters of a resolution's parts: {@code 53/243 A}, {@code 3411 A to D (XXX)}, {@code 217 ألف}. */
final class PartLetters {
    private static final int MOST_LETTERS = 26;

    private final Lexicon lexicon;

    PartLetters(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The part letter at an offset as a Latin capital; empty for none. */
    String at(PlainText text, int at) {
        char latin = Numerals.latin(text.at(at));
        if (latin != '\0') {
            boolean alone = !PlainText.isWordPart(text.at(at + 1)) && "/-'.".indexOf(text.at(at + 1)) < 0;
            boolean last = text.at(at + 1) == '.' && !PlainText.isWordPart(text.at(at + 2));
            boolean range = text.at(at + 1) == '-'
                    && Numerals.latin(text.at(at + 2)) != '\0'
                    && !PlainText.isWordPart(text.at(at + 3));
            return alone || last || range ? String.valueOf(latin) : "";
        }
        return lexicon.at(text, at)
                .filter(found -> PlainText.isArabic(text.at(at)) && found.word().role() == Word.Role.LETTER)
                .map(found -> found.word().value())
                .orElse("");
    }

    /** Behind the letter at an offset. */
    int end(PlainText text, int at) {
        return PlainText.isArabic(text.at(at))
                ? lexicon.at(text, at).map(Phrase::end).orElse(at + 1)
                : at + 1;
    }

    /** Behind {@code and B} or {@code to D} of {@code 3411 A to D (XXX)}; the offset itself where none follow. */
    int behindMore(PlainText text, int end) {
        int behind = end;
        for (int i = 0; i < MOST_LETTERS; i++) {
            int word = text.skipBlank(behind);
            boolean comma = text.at(word) == ',' || text.at(word) == '-';
            int next = comma
                    ? text.skipBlank(word + 1)
                    : lexicon.at(text, word)
                            .filter(found -> found.is(Word.Role.AND) || found.is(Word.Role.TO))
                            .map(found -> text.skipBlank(found.end()))
                            .orElse(word);
            if (next == word || at(text, next).isEmpty()) {
                return behind;
            }
            behind = end(text, next);
        }
        return behind;
    }
}
