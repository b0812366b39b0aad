package io.github.rapporteur.reference;

import io.github.rapporteur.reference.Word.Role;
import java.util.Optional;

/** Finds the treaty that an article belongs to: {@code of the Charter of the United Nations}. */
final class Instruments {
    private static final String ARTICLE = "art.";
    /** Words in front of a treaty's noun, as in {@code International Covenant}. */
    private static final int MOST_WORDS = 8;
    /** Words behind it: {@code on the Law of the Sea}. */
    private static final int LONGEST_NAME = 160;

    /** Small words in a row inside a name: {@code of the}. */
    private static final int MOST_SMALL = 3;

    private static final char OPENING = '\u300a';
    private static final char CLOSING = '\u300b';

    private final Passage passage;
    private final PlainText text;
    private final Lexicon lexicon;

    Instruments(Passage passage, Lexicon lexicon) {
        this.passage = passage;
        this.text = passage.text();
        this.lexicon = lexicon;
    }

    /** A treaty's name and where it stands. */
    record Found(String name, int start, int end) {}

    /** The treaty of a part between two offsets, where the part is an article or its treaty follows at once. */
    Optional<Found> of(int start, int end, String unit) {
        if (!unit.equals(ARTICLE)) {
            return Optional.empty();
        }
        if (passage.isChinese()) {
            return titleBefore(start);
        }
        int at = text.skipBlank(text.at(end) == ',' ? end + 1 : end);
        Optional<Token.Phrase> of = lexicon.at(text, at).filter(found -> found.is(Role.OF));
        boolean genitive = passage.language().equals("ru");
        if (of.isEmpty() && !genitive) {
            return Optional.empty();
        }
        int name = text.skipBlank(of.map(Token.Phrase::end).orElse(at));
        return noun(name).map(noun -> {
            int last = behindName(noun.end());
            return new Found(text.slice(name, last), name, last);
        });
    }

    /** The noun at an offset, in English behind further words of the name. */
    private Optional<Token.Phrase> noun(int from) {
        int at = from;
        boolean wordsInFront = passage.language().equals("en");
        for (int words = 0; words < MOST_WORDS; words++) {
            Optional<Token.Phrase> found = lexicon.at(text, at).filter(word -> word.is(Role.INSTRUMENT));
            if (found.isPresent() && isNamed(found.get())) {
                return found;
            }
            int end = wordEnd(at);
            if (!wordsInFront || end == at || text.at(end) != ' ') {
                return Optional.empty();
            }
            at = end + 1;
        }
        return Optional.empty();
    }

    /** Treaties are written with a capital where the script has them. */
    private boolean isNamed(Token.Phrase noun) {
        char first = text.at(noun.start());
        return !Character.isLowerCase(first);
    }

    private int wordEnd(int from) {
        int end = from;
        while (PlainText.isWordPart(text.at(end)) || text.at(end) == '-' || text.at(end) == '\'') {
            end++;
        }
        return end;
    }

    /** Behind the last word with a capital, small words between them passed over. */
    private int behindName(int noun) {
        int end = noun;
        int at = noun;
        int small = 0;
        while (text.at(at) == ' ' && at - noun < LONGEST_NAME && small < MOST_SMALL) {
            int next = wordEnd(at + 1);
            if (next == at + 1) {
                break;
            }
            boolean capital = Character.isUpperCase(text.at(at + 1));
            small = capital ? 0 : small + 1;
            end = capital ? next : end;
            at = next;
        }
        return end;
    }

    private Optional<Found> titleBefore(int start) {
        if (text.at(start - 1) != CLOSING) {
            return Optional.empty();
        }
        int open = start - 2;
        while (open > Math.max(0, start - LONGEST_NAME) && text.at(open) != OPENING) {
            open--;
        }
        for (int at = open + 1; text.at(open) == OPENING && at < start - 1; at++) {
            if (lexicon.at(text, at).filter(word -> word.is(Role.INSTRUMENT)).isPresent()) {
                return Optional.of(new Found(text.slice(open + 1, start - 1), open, start));
            }
        }
        return Optional.empty();
    }
}
