package io.github.rapporteur.reference;

import com.google.common.collect.ImmutableList;
import io.github.rapporteur.reference.Word.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds {@code Treaty Series, vol. 1771, No. 30822}, and {@code ibid., vol. 2515, No. 44910} in the same series. */
final class TreatySeries {
    private static final int MOST_NUMBERS = 20;
    private static final ImmutableList<String> AND = ImmutableList.of("and ", "et ", "y ", "\u0438 ", "\u0648");

    private final Passage passage;
    private final PlainText text;
    private final Lexicon lexicon;

    TreatySeries(Passage passage, Lexicon lexicon) {
        this.passage = passage;
        this.text = passage.text();
        this.lexicon = lexicon;
    }

    /** The treaty whose mention begins with a token. */
    Optional<Aside> at(int index) {
        if (!passage.plays(index, Role.SERIES) && !passage.plays(index, Role.IBID)) {
            return Optional.empty();
        }
        Token token = passage.token(index);
        List<String> numbers = new ArrayList<>();
        int end = numbers(Role.VOLUME, "vol. ", token.end(), numbers);
        if (numbers.isEmpty()) {
            return Optional.empty();
        }
        end = numbers(Role.NUMBER, "No. ", end, numbers);
        boolean titled = text.at(token.start() - 1) == '\u300a';
        return Optional.of(new Aside(
                titled ? token.start() - 1 : token.start(),
                end,
                ReferenceKind.TREATY,
                ImmutableList.copyOf(numbers),
                "treaties have no symbol: this is a place in the United Nations Treaty Series"));
    }

    /** Behind the numbers that follow a word for volume or number; the given offset where none do. */
    private int numbers(Role role, String unit, int from, List<String> numbers) {
        int at = skip(from);
        if (text.at(at) == '\u7b2c') {
            return chinese(role, unit, at + 1, from, numbers);
        }
        Optional<Token.Phrase> word = lexicon.at(text, at).filter(found -> found.is(role));
        if (word.isEmpty()) {
            return from;
        }
        int end = list(unit, text.skipBlank(word.get().end()), numbers);
        return end < 0 ? from : end;
    }

    /** Signs between the series and its volume: commas, and the brackets that Chinese puts around titles. */
    private int skip(int from) {
        int at = from;
        while (" ,.:;\u300b\u300d".indexOf(text.at(at)) >= 0) {
            at++;
        }
        return at;
    }

    private int chinese(Role role, String unit, int at, int from, List<String> numbers) {
        List<String> read = new ArrayList<>();
        int end = list(unit, at, read);
        char sign = role == Role.VOLUME ? '\u5377' : '\u53f7';
        if (end < 0 || text.at(end) != sign) {
            return from;
        }
        numbers.addAll(read);
        return end + 1;
    }

    /** {@code 1, 2 and 3}, {@code 9-11}; -1 for none. */
    private int list(String unit, int from, List<String> numbers) {
        int at = from;
        int end = -1;
        for (int i = 0; i < MOST_NUMBERS; i++) {
            int digits = at;
            while (PlainText.isDigit(text.at(digits)) || digits > at && text.at(digits) == '-') {
                digits++;
            }
            if (digits == at) {
                return end;
            }
            end = text.at(digits - 1) == '-' ? digits - 1 : digits;
            numbers.add(unit + text.slice(at, end));
            at = behindSeparator(end);
        }
        return end;
    }

    private int behindSeparator(int end) {
        boolean comma = text.at(end) == ',' || text.at(end) == '\u3001';
        int at = text.skipBlank(comma ? end + 1 : end);
        for (String and : AND) {
            if (text.has(and, at)) {
                return text.skipBlank(at + and.length());
            }
        }
        return at;
    }
}
