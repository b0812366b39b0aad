package io.github.rapporteur.reference;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.Multiset;
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

    /** Longer than any word of a lexicon with its prefixes, and than a symbol: what is longer is none. */
    private static final int LONGEST_WORD = 40;

    private static final int LONGEST_RUN = 120;

    private final Lexicon lexicon;
    private final Pairs pairs;

    Triggers(Lexicon lexicon) {
        this.lexicon = lexicon;
        Pairs.Builder pairs = new Pairs.Builder();
        for (char sign = 0; sign < 128; sign++) {
            if (Character.isLetterOrDigit(sign) || INSIDE_SYMBOLS.indexOf(sign) >= 0) {
                pairs.add(sign, '/');
            }
        }
        BEGINS_SESSION.chars().forEach(sign -> pairs.add('(', (char) sign));
        addNouns(pairs);
        this.pairs = pairs.build();
    }

    /** Of each noun the two letters that are the rarest in the lexicon; of one without blanks around it the first two. */
    private void addNouns(Pairs.Builder pairs) {
        Multiset<String> known = HashMultiset.create();
        for (String form : lexicon.forms().keySet()) {
            for (int i = 0; i + 2 <= form.length(); i++) {
                known.add(form.substring(i, i + 2));
            }
        }
        lexicon.forms().forEach((form, word) -> {
            if (word.role() == Role.IBID || isNoun(word)) {
                int rarest = 0;
                for (int i = 0; i + 2 <= letters(form) && !PlainText.isIdeograph(form.charAt(0)); i++) {
                    boolean rarer =
                            known.count(form.substring(i, i + 2)) < known.count(form.substring(rarest, rarest + 2));
                    rarest = rarer ? i : rarest;
                }
                pairs.add(form.charAt(rarest), form.charAt(rarest + 1));
            }
        });
    }

    private static int letters(String form) {
        int end = 0;
        while (end < form.length() && Character.isLetter(form.charAt(end))) {
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
        Phrase found = lexicon.find(text, start);
        return found != null
                && (found.is(Role.IBID)
                        || isNoun(found.word())
                                && (isSameInFront(text, found.start()) || isSameBehind(text, found.end())));
    }

    private boolean isSameInFront(PlainText text, int noun) {
        int end = backOverBlank(text, noun);
        for (int i = end - 1; i >= 0 && i >= end - LONGEST_WORD; i--) {
            boolean starts = !PlainText.isWordPart(text.at(i)) || !PlainText.isWordPart(text.at(i - 1));
            if (starts && plays(lexicon.find(text, i), Role.SAME, end)) {
                return true;
            }
        }
        return false;
    }

    private boolean isSameBehind(PlainText text, int noun) {
        return plays(lexicon.find(text, text.skipBlank(noun)), Role.SAME_BEHIND, -1);
    }

    private static boolean plays(@Nullable Phrase phrase, Role role, int end) {
        return phrase != null && phrase.is(role) && (end < 0 || phrase.end() == end);
    }
}
