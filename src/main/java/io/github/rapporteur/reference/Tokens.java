package io.github.rapporteur.reference;

import com.google.common.collect.ImmutableList;
import io.github.rapporteur.reference.Token.Numeral;
import io.github.rapporteur.reference.Token.Stop;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Cuts a text into what matters to citations, in one pass. */
final class Tokens {
    /** What begins the number of a special session or of one in roman numerals: S-, ES-, OS/, د, X, Х. */
    private static final String BEGINS_NUMBER = "SEO\u062fIVX\u0425\u0406";

    private final Lexicon lexicon;
    private final NumberReader numbers;
    private final SymbolReader symbols = new SymbolReader();
    private final Triggers triggers;
    private final Stops stops;

    Tokens(Lexicon lexicon, Conferences conferences) {
        this.lexicon = lexicon;
        this.triggers = new Triggers(lexicon);
        this.stops = new Stops(lexicon);
        this.numbers = new NumberReader(lexicon, conferences);
    }

    /** The tokens in order; they do not overlap. */
    ImmutableList<Token> of(PlainText text) {
        ImmutableList.Builder<Token> tokens = ImmutableList.builder();
        read(text, 0, text.length(), tokens);
        return tokens.build();
    }

    /** Those of the sentences that may cite: where every mention is that all the tokens have. */
    ImmutableList<Token> ofCitingSentences(PlainText text) {
        int trigger = triggers.next(text, 0);
        if (trigger < 0) {
            return ImmutableList.of();
        }
        ImmutableList.Builder<Token> tokens = ImmutableList.builder();
        int end = 0;
        while (trigger >= 0) {
            end = read(text, stops.startOfSentence(text, trigger, end), trigger, tokens);
            trigger = triggers.next(text, end);
        }
        return tokens.build();
    }

    /** Whether a text may cite. */
    boolean mayCite(PlainText text) {
        return triggers.next(text, 0) >= 0;
    }

    /** Reads from an offset to the end of the sentence in which another lies, and tells where that is. */
    private int read(PlainText text, int from, int sought, ImmutableList.Builder<Token> tokens) {
        int at = from;
        int endless = from;
        while (at < text.length()) {
            char sign = text.at(at);
            if (at >= endless && PlainText.isCapital(sign)) {
                endless = SymbolReader.endOfRun(text, at);
                at = SymbolReader.isTooLong(endless - at) ? endless : at;
            }
            if (!startsWord(text, at)) {
                if (!Stops.isStop(text, at)) {
                    at = next(text, at);
                    continue;
                }
                tokens.add(new Stop(at, ++at));
                if (at > sought) {
                    return at;
                }
                continue;
            }
            Token token = read(text, at);
            if (token == null) {
                at = next(text, at);
                continue;
            }
            tokens.add(token);
            at = Math.max(token.end(), at + 1);
            if (token instanceof Numeral numeral) {
                at = further(text, numeral, tokens);
            }
        }
        return at;
    }

    /** Behind the rest of a word, where no token can start. */
    private static int next(PlainText text, int at) {
        int next = at + 1;
        if (PlainText.isWordPart(text.at(at))) {
            char sign = text.at(next);
            while (PlainText.isWordPart(sign) && sign < '\u3000' && !PlainText.isDigit(sign)) {
                sign = text.at(++next);
            }
        }
        return next;
    }

    private static boolean startsWord(PlainText text, int at) {
        char sign = text.at(at);
        if (sign >= '\u3000' && (PlainText.isIdeograph(sign) || Character.isLetter(sign) || sign == '\u300a')) {
            return true;
        }
        if (PlainText.isDigit(sign)) {
            return !PlainText.isDigit(text.at(at - 1));
        }
        return (PlainText.isWordPart(sign) || sign == '\u2116') && !PlainText.isWordPart(text.at(at - 1));
    }

    private @Nullable Token read(PlainText text, int at) {
        char sign = text.at(at);
        if (PlainText.isDigit(sign)) {
            return numbers.read(text, at);
        }
        if (PlainText.isCapital(sign)) {
            Token latin = symbols.read(text, at);
            latin = latin == null ? SymbolReader.modification(text, at) : latin;
            if (latin != null) {
                return latin;
            }
        }
        if (BEGINS_NUMBER.indexOf(sign) >= 0) {
            Numeral special = numbers.read(text, at);
            if (special != null) {
                return special;
            }
        }
        if (PlainText.isArabic(sign) && text.at(at + 1) == '\u062f') {
            Numeral glued = numbers.read(text, at + 1);
            if (glued != null) {
                return glued;
            }
        }
        return lexicon.find(text, at);
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
