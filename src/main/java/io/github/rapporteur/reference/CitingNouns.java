package io.github.rapporteur.reference;

import io.github.rapporteur.reference.Token.Phrase;
import io.github.rapporteur.reference.Word.Role;
import org.jspecify.annotations.Nullable;

/**
 * The words that cite without a number: {@code the same resolution}, {@code القرار نفسه}, {@code ibid.}, {@code Supplement No.} Of each noun the
 * rarest three letters are known: where the first two stand, the third is looked at, and only then the word.
 */
final class CitingNouns {
    /** Letters of three alphabets, twenty of each from the most frequent on as texts go. */
    private static final String FREQUENT = "etaoinshrdlcumwfgypb"
            + "\u043e\u0435\u0430\u0438\u043d\u0442\u0441\u0440\u0432\u043b\u043a\u043c\u0434\u043f\u0443\u044f\u044b\u044c\u0433\u0437"
            + "\u0627\u0644\u064a\u0645\u0648\u0646\u0631\u062a\u0628\u0629\u0639\u062f\u0633\u0641\u0647\u0643\u0642\u062d\u062c\u0634";

    private static final int ALPHABET = 20;
    /** Of letters with accents and whatever else is not in the list. */
    private static final int MIDDLING = 10;

    private static final int LETTERS = 3;

    private static final int LONGEST_ABBREVIATION = 3;

    /** Longer than any word of a lexicon with its prefixes. */
    private static final int LONGEST_WORD = 40;

    /** Of {@code the same} in front of a noun: the longest of its words, and a body between them. */
    private static final int FARTHEST = LONGEST_WORD + MentionFinder.LONGEST_BODY;

    private final Lexicon nouns;
    private final Lexicon same;
    private final Lexicon lexicon;
    /** How many blanks and the like stand in {@code the same} and the like at most. */
    private final int mostGaps;

    private final Pairs endings;

    /** @param beginnings takes two letters of each noun, the first two of its rarest three */
    CitingNouns(Lexicon lexicon, Pairs.Builder beginnings) {
        Lexicon.Builder citing = new Lexicon.Builder();
        Lexicon.Builder pointing = new Lexicon.Builder();
        Pairs.Builder ends = new Pairs.Builder();
        lexicon.forms().forEach((form, word) -> {
            if (isAlone(word) || isNoun(form, word)) {
                int rarest = rarest(form);
                beginnings.add(form.charAt(rarest), form.charAt(rarest + 1));
                if (form.length() >= LETTERS) {
                    ends.add(form.charAt(rarest + 1), form.charAt(rarest + 2));
                }
                citing.add(form, word);
            } else if (word.role() == Role.SAME || word.role() == Role.SAME_BEHIND) {
                pointing.add(form, word);
            }
        });
        this.nouns = citing.build();
        this.same = pointing.build();
        this.endings = ends.build();
        this.lexicon = lexicon;
        this.mostGaps =
                same.forms().keySet().stream().mapToInt(CitingNouns::gaps).max().orElse(-1);
    }

    /** {@code res.}: nobody writes {@code the same res.} */
    static boolean isAbbreviated(String noun) {
        return noun.endsWith(".") || noun.length() <= LONGEST_ABBREVIATION && !PlainText.isIdeograph(noun.charAt(0));
    }

    /** Whether a word cites without {@code the same} at its side. */
    private static boolean isAlone(Word word) {
        return word.role() == Role.IBID || word.role() == Role.SUPPLEMENT;
    }

    private static boolean isNoun(String form, Word word) {
        return !isAbbreviated(form) && (word.role() == Role.HEAD || word.role() == Role.OWN_HEAD);
    }

    private static int gaps(String form) {
        return (int)
                form.chars().filter(sign -> !PlainText.isWordPart((char) sign)).count();
    }

    /** Where the rarest three letters of a noun's first word are; where no blanks stand between words, its beginning. */
    private static int rarest(String form) {
        int rarest = 0;
        for (int i = 1; i + LETTERS <= firstWord(form) && !PlainText.isIdeograph(form.charAt(0)); i++) {
            rarest = rarity(form, i) > rarity(form, rarest) ? i : rarest;
        }
        return rarest;
    }

    private static int rarity(String form, int at) {
        return form.substring(at, Math.min(form.length(), at + LETTERS))
                .chars()
                .map(FREQUENT::indexOf)
                .map(place -> place < 0 ? MIDDLING : place % ALPHABET)
                .sum();
    }

    private static int firstWord(String form) {
        int end = 0;
        while (end < form.length() && form.charAt(end) != ' ' && form.charAt(end) != Lexicon.ANY_LETTERS) {
            end++;
        }
        return end;
    }

    /** Whether two letters of a noun, the second one at an offset, are of one that cites. */
    boolean isAt(PlainText text, int at) {
        if (PlainText.isIdeograph(text.at(at))) {
            return cites(text, nouns.find(text, at - 1));
        }
        if (!endings.contains(text.at(at), text.at(at + 1))) {
            return false;
        }
        int start = at - 1;
        while (PlainText.isWordPart(text.at(start - 1))) {
            if (at - --start > LONGEST_WORD) {
                return false;
            }
        }
        return cites(text, nouns.find(text, start));
    }

    private boolean cites(PlainText text, @Nullable Phrase found) {
        return found != null
                && (isAlone(found.word()) || isSameInFront(text, found.start()) || isSameBehind(text, found.end()));
    }

    /** {@code the same} in front of a noun, or in front of the body in front of it. */
    private boolean isSameInFront(PlainText text, int noun) {
        boolean named = followsName(text, noun);
        int least = Math.max(0, noun - (named ? FARTHEST : LONGEST_WORD));
        int gaps = 0;
        for (int start = noun - 1; start >= least && (named || gaps <= mostGaps + 1); start--) {
            boolean inWord = PlainText.isWordPart(text.at(start));
            boolean begins = !inWord || !PlainText.isWordPart(text.at(start - 1));
            Phrase found = begins ? same.find(text, start) : null;
            if (found != null && found.is(Role.SAME)) {
                int next = text.skipBlank(found.end());
                if (next == noun || named && behindBody(text, next) == noun) {
                    return true;
                }
            }
            gaps += inWord ? 0 : 1;
        }
        return false;
    }

    /** Whether the word in front of a noun begins with a capital, as the names of bodies do. */
    static boolean followsName(PlainText text, int noun) {
        int start = text.at(noun - 1) == ' ' ? noun - 1 : noun;
        while (PlainText.isWordPart(text.at(start - 1)) && noun - start < LONGEST_WORD) {
            start--;
        }
        return start < noun - 1 && Character.isUpperCase(text.at(start));
    }

    private boolean isSameBehind(PlainText text, int noun) {
        int next = text.skipBlank(noun);
        Phrase found = same.find(text, next);
        if (found == null || !found.is(Role.SAME_BEHIND)) {
            found = same.find(text, behindBody(text, next));
        }
        return found != null && found.is(Role.SAME_BEHIND);
    }

    /** Behind the body named at an offset and the blank that follows; the length of the text where none is. */
    private int behindBody(PlainText text, int at) {
        Phrase found = lexicon.find(text, at);
        boolean body = found != null && (found.is(Role.BODY) || found.is(Role.GENERIC));
        return found != null && body ? text.skipBlank(found.end()) : text.length();
    }
}
