package io.github.rapporteur.reference;

import io.github.rapporteur.reference.Token.Phrase;
import io.github.rapporteur.reference.Word.Role;
import org.jspecify.annotations.Nullable;

/**
 * Where a text may cite. Every mention has a slash behind a digit or Latin letter, or a bracket with a year or session behind
 * a number, or is {@code ibid.} or a noun that {@code the same} stands at. Two characters of each of these are looked for in
 * the text, and what stands around them is looked at only then; it may still be no mention.
 */
final class Triggers {
    private static final String INSIDE_SYMBOLS = "/.-&'_)";
    /** Year digits, the letters of roman sessions, what stands in front of those, and a blank; also in Arabic, Cyrillic. */
    private static final String BEGINS_SESSION = "12IVXLCSE \u062f\u0421\u0425\u0406\u0415";

    /** Letters of three alphabets, twenty of each from the most frequent on as texts go. */
    private static final String FREQUENT = "etaoinshrdlcumwfgypb"
            + "\u043e\u0435\u0430\u0438\u043d\u0442\u0441\u0440\u0432\u043b\u043a\u043c\u0434\u043f\u0443\u044f\u044b\u044c\u0433\u0437"
            + "\u0627\u0644\u064a\u0645\u0648\u0646\u0631\u062a\u0628\u0629\u0639\u062f\u0633\u0641\u0647\u0643\u0642\u062d\u062c\u0634";

    private static final int ALPHABET = 20;

    /** Longer than any word of a lexicon with its prefixes, and than a symbol: what is longer is none. */
    private static final int LONGEST_WORD = 40;

    private static final int LONGEST_RUN = 120;

    /** {@code resolution} and the like, and {@code ibid.}. */
    private final Lexicon nouns;

    /** {@code the same} and the like. */
    private final Lexicon same;

    /** How many blanks and the like one of these has at most. */
    private final int mostGaps;

    private final Pairs pairs;

    Triggers(Lexicon lexicon) {
        Lexicon.Builder citing = new Lexicon.Builder();
        Lexicon.Builder pointing = new Lexicon.Builder();
        Pairs.Builder pairs = new Pairs.Builder();
        for (char sign = 0; sign < 128; sign++) {
            if (Character.isLetterOrDigit(sign) || INSIDE_SYMBOLS.indexOf(sign) >= 0) {
                pairs.add(sign, '/');
            }
        }
        BEGINS_SESSION.chars().forEach(sign -> pairs.add('(', (char) sign));
        lexicon.forms().forEach((form, word) -> {
            if (word.role() == Role.IBID || isNoun(word)) {
                int rarest = rarest(form);
                pairs.add(form.charAt(rarest), form.charAt(rarest + 1));
                citing.add(form, word);
            } else if (word.role() == Role.SAME || word.role() == Role.SAME_BEHIND) {
                pointing.add(form, word);
            }
        });
        this.nouns = citing.build();
        this.same = pointing.build();
        this.mostGaps = same.forms().keySet().stream()
                .mapToInt(form -> (int) form.chars()
                        .filter(sign -> !PlainText.isWordPart((char) sign))
                        .count())
                .max()
                .orElse(-1);
        this.pairs = pairs.build();
    }

    /** The rarest two letters of a noun; the first two where no blanks stand between words. */
    private static int rarest(String form) {
        int rarest = 0;
        for (int i = 0; i + 2 <= firstWord(form) && !PlainText.isIdeograph(form.charAt(0)); i++) {
            rarest = rarity(form, i) > rarity(form, rarest) ? i : rarest;
        }
        return rarest;
    }

    private static int rarity(String form, int at) {
        return rarity(form.charAt(at)) + rarity(form.charAt(at + 1));
    }

    private static int rarity(char sign) {
        int found = FREQUENT.indexOf(sign);
        return found < 0 ? ALPHABET : found % ALPHABET;
    }

    private static int firstWord(String form) {
        int end = 0;
        while (end < form.length() && form.charAt(end) != ' ' && form.charAt(end) != Lexicon.ANY_LETTERS) {
            end++;
        }
        return end;
    }

    private static boolean isNoun(Word word) {
        return word.role() == Role.HEAD || word.role() == Role.OWN_HEAD;
    }

    /** The first offset from one on at which something is that a mention must have; -1 for none. */
    int next(PlainText text, int from) {
        int at = text.next(pairs, from);
        while (at >= 0 && !mayCite(text, at)) {
            at = text.next(pairs, at + 1);
        }
        return at;
    }

    private boolean mayCite(PlainText text, int at) {
        if (text.at(at) == '/') {
            return PlainText.isDigit(text.at(at - 1)) || hasDigit(text, at);
        }
        return text.at(at - 1) == '(' ? isBehindNumber(text, at - 1) : isCitingNoun(text, at);
    }

    /** Whether there is a digit among the characters of a symbol around a slash, or could be one in its brackets. */
    private static boolean hasDigit(PlainText text, int slash) {
        int end = slash;
        while (end - slash < LONGEST_RUN && SymbolReader.isInside(text.at(end))) {
            if (PlainText.isDigit(text.at(end++))) {
                return true;
            }
        }
        int start = slash;
        while (slash - start < LONGEST_RUN && SymbolReader.isInside(text.at(start - 1))) {
            if (PlainText.isDigit(text.at(--start))) {
                return true;
            }
        }
        boolean whole = end - slash < LONGEST_RUN && slash - start < LONGEST_RUN;
        return !whole || text.at(text.skipBlank(end)) == '(' || text.at(start - 1) == ')';
    }

    /** Whether digits stand in front of a bracket, or digits and a letter or its name. */
    private static boolean isBehindNumber(PlainText text, int bracket) {
        int end = backOverBlank(text, bracket);
        if (Numerals.latin(text.at(end - 1)) != '\0') {
            end = backOverBlank(text, end - 1);
        } else if (PlainText.isArabic(text.at(end - 1))) {
            int least = end - LONGEST_WORD;
            while (end > least && PlainText.isArabic(text.at(end - 1))) {
                end--;
            }
            end = backOverBlank(text, end);
        }
        return PlainText.isDigit(text.at(end - 1));
    }

    private static int backOverBlank(PlainText text, int end) {
        return text.at(end - 1) == ' ' ? end - 1 : end;
    }

    private boolean isCitingNoun(PlainText text, int at) {
        int start = at - 1;
        while (PlainText.isWordPart(text.at(start)) && PlainText.isWordPart(text.at(start - 1))) {
            if (at - --start > LONGEST_WORD) {
                return false;
            }
        }
        Phrase found = nouns.find(text, start);
        return found != null
                && (found.is(Role.IBID)
                        || isNoun(found.word())
                                && (isSameInFront(text, found.start()) || isSameBehind(text, found.end())));
    }

    private boolean isSameInFront(PlainText text, int noun) {
        int end = backOverBlank(text, noun);
        int gaps = 0;
        for (int start = end - 1; end - start <= LONGEST_WORD && gaps <= mostGaps; start--) {
            boolean inWord = PlainText.isWordPart(text.at(start));
            if (!(inWord && PlainText.isWordPart(text.at(start - 1)))
                    && plays(same.find(text, start), Role.SAME, end)) {
                return true;
            }
            gaps += inWord ? 0 : 1;
        }
        return false;
    }

    private boolean isSameBehind(PlainText text, int noun) {
        return plays(same.find(text, text.skipBlank(noun)), Role.SAME_BEHIND, -1);
    }

    private static boolean plays(@Nullable Phrase phrase, Role role, int end) {
        return phrase != null && phrase.is(role) && (end < 0 || phrase.end() == end);
    }
}
