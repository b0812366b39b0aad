package io.github.rapporteur.reference;

import com.google.common.collect.ImmutableList;
import io.github.rapporteur.reference.Token.Numeral;
import io.github.rapporteur.reference.Token.Phrase;
import io.github.rapporteur.reference.Token.Stop;
import java.util.Optional;

/** Cuts a text into what matters to citations, in one pass. */
final class Tokens {
    private static final String IDEOGRAPHIC_STOPS = "\u3002\uff1f\uff01";

    private final Lexicon lexicon;
    private final NumberReader numbers;

    Tokens(Lexicon lexicon, Conferences conferences) {
        this.lexicon = lexicon;
        this.numbers = new NumberReader(lexicon, conferences);
    }

    /** The tokens in order; they do not overlap. */
    ImmutableList<Token> of(PlainText text) {
        ImmutableList.Builder<Token> tokens = ImmutableList.builder();
        int at = 0;
        int endless = 0;
        while (at < text.length()) {
            if (at >= endless && PlainText.isCapital(text.at(at))) {
                endless = SymbolReader.endOfRun(text, at);
                at = SymbolReader.isTooLong(endless - at) ? endless : at;
            }
            Optional<? extends Token> token = startsWord(text, at) ? read(text, at) : stop(text, at);
            if (token.isPresent()) {
                tokens.add(token.get());
                at = Math.max(token.get().end(), at + 1);
                if (token.get() instanceof Numeral numeral) {
                    at = further(text, numeral, tokens);
                }
            } else {
                at++;
            }
        }
        return tokens.build();
    }

    private static boolean startsWord(PlainText text, int at) {
        char sign = text.at(at);
        if (PlainText.isIdeograph(sign) || sign >= '\u3000' && Character.isLetter(sign) || sign == '\u300a') {
            return true;
        }
        if (PlainText.isDigit(sign)) {
            return !PlainText.isDigit(text.at(at - 1));
        }
        return (PlainText.isWordPart(sign) || sign == '\u2116') && !PlainText.isWordPart(text.at(at - 1));
    }

    private Optional<? extends Token> read(PlainText text, int at) {
        char sign = text.at(at);
        if (PlainText.isDigit(sign)) {
            return numbers.read(text, at);
        }
        if (sign < 0x80) {
            Optional<? extends Token> latin = SymbolReader.read(text, at);
            latin = latin.isPresent() ? latin : SymbolReader.modification(text, at);
            if (latin.isPresent()) {
                return latin;
            }
        }
        if (sign == 'S' || sign == 'E' || sign == 'O' || sign == '\u062f') {
            Optional<Numeral> special = numbers.read(text, at);
            if (special.isPresent()) {
                return special;
            }
        }
        if (PlainText.isArabic(sign) && text.at(at + 1) == '\u062f') {
            Optional<Numeral> glued = numbers.read(text, at + 1);
            if (glued.isPresent()) {
                return glued;
            }
        }
        return lexicon.at(text, at).map(found -> new Phrase(found.start(), found.end(), found.word()));
    }

    private static Optional<Stop> stop(PlainText text, int at) {
        char sign = text.at(at);
        if (IDEOGRAPHIC_STOPS.indexOf(sign) >= 0) {
            return Optional.of(new Stop(at, at + 1));
        }
        boolean ends = (sign == '.' || sign == '?' || sign == '!' || sign == '\u061f') && text.at(at + 1) == ' ';
        return ends && startsSentence(text.at(at + 2)) && !isInitial(text, at)
                ? Optional.of(new Stop(at, at + 1))
                : Optional.empty();
    }

    private static boolean startsSentence(char sign) {
        return !Character.isLowerCase(sign) && !PlainText.isDigit(sign) && sign != '(';
    }

    /** {@code A.} and other single letters. */
    private static boolean isInitial(PlainText text, int at) {
        return Character.isUpperCase(text.at(at - 1)) && !PlainText.isWordPart(text.at(at - 2));
    }

    /** {@code A and B}, {@code A, B and C}, {@code A to D}: a numeral for each further letter. */
    private int further(PlainText text, Numeral first, ImmutableList.Builder<Token> tokens) {
        Numeral last = first;
        while (!last.number().letter().isEmpty()) {
            int at = separator(text, last.end());
            Optional<Numeral> next = at < 0 ? Optional.empty() : numbers.further(text, first, at);
            if (next.isEmpty()) {
                return last.end();
            }
            boolean range = isRange(text, last.end());
            char from = last.number().letter().charAt(0);
            char to = next.get().number().letter().charAt(0);
            for (char letter = (char) (from + 1); range && letter < to; letter++) {
                tokens.add(new Numeral(at, next.get().end(), first.number().withLetter(String.valueOf(letter))));
            }
            tokens.add(next.get());
            last = next.get();
        }
        return last.end();
    }

    private boolean isRange(PlainText text, int at) {
        int word = text.skipBlank(at);
        return text.at(word) == '-'
                || lexicon.at(text, word)
                        .filter(found -> found.word().role() == Word.Role.TO)
                        .isPresent();
    }

    /** Behind a comma, {@code and}, {@code to} or dash; -1 for anything else. */
    private int separator(PlainText text, int at) {
        int word = text.skipBlank(at);
        char sign = text.at(word);
        if (sign == ',' || sign == '-' || sign == '\u3001') {
            return text.skipBlank(word + 1);
        }
        return lexicon.at(text, word)
                .filter(found ->
                        found.word().role() == Word.Role.AND || found.word().role() == Word.Role.TO)
                .map(found -> text.skipBlank(found.end()))
                .orElse(-1);
    }
}
