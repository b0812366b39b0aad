package io.github.rapporteur.structure;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import io.github.rapporteur.symbol.Bodies;
import java.util.Locale;

/** The words that mastheads are made of, in six languages. */
final class MastheadWords {
    private static final CharMatcher SPACE =
            CharMatcher.anyOf(" \t\n\u000B\f\r\u00A0").precomputed();

    private static final ImmutableListMultimap<String, String> WORDS = load();

    private static final ImmutableSet<String> BODIES = Bodies.builtIn().names().stream()
            .map(name -> fold(name.text()))
            .filter(name -> name.length() > 8 || Scripts.isHan(name.charAt(0)) && name.length() > 3)
            .collect(ImmutableSet.toImmutableSet());

    private MastheadWords() {}

    private static ImmutableListMultimap<String, String> load() {
        ImmutableListMultimap.Builder<String, String> words = ImmutableListMultimap.builder();
        for (var row : WordTable.read("masthead.tsv")) {
            words.put(row.get(0), row.get(2));
        }
        return words.build();
    }

    static boolean isNations(String text) {
        return WORDS.get("nations").contains(fold(text));
    }

    /** Whether a cell is the name of one or two bodies. */
    static boolean isBody(String text) {
        String folded = fold(text);
        return isName(folded)
                || WORDS.get("organ").stream()
                        .anyMatch(organ -> folded.startsWith(organ + " ")
                                && isName(folded.substring(organ.length()).strip()));
    }

    private static boolean isName(String folded) {
        return WORDS.get("organ").contains(folded) || BODIES.contains(folded);
    }

    /** Whether a cell tells how widely the document is distributed. */
    static boolean isDistribution(String text) {
        return starts("distribution", text) || WORDS.get("degree").contains(fold(text));
    }

    /** Where the words on the distribution begin; -1 where there are none. */
    static int distributionIn(String text) {
        String small = text.toLowerCase(Locale.ROOT);
        if (small.length() != text.length()) {
            return -1;
        }
        int first = -1;
        for (String word : WORDS.get("distribution")) {
            int at = small.indexOf(word);
            boolean begins = at == 0 || at > 0 && Scripts.isSpace(small.charAt(at - 1));
            first = begins && (first < 0 || at < first) ? at : first;
        }
        return first;
    }

    /** Whether a cell names the language of the document or of its original. */
    static boolean isLanguage(String text) {
        return text.length() < 60
                && (starts("original", text) || WORDS.get("language").contains(fold(text)));
    }

    /** Whether a line names the item of the agenda, its number included. */
    static boolean isAgendaItem(String text) {
        return starts("item", text) && text.chars().anyMatch(Character::isDigit);
    }

    /** Whether a short line names a session by its year, the year of an organ, a meeting by its number, a place. */
    static boolean isMeeting(String text) {
        String folded = fold(text);
        if (WORDS.get("place").contains(folded)) {
            return true;
        }
        boolean few = folded.length() - folded.replace(" ", "").length() < 5;
        return few
                && !Sentences.isClosed(text)
                && WORDS.get("session").stream()
                        .anyMatch(word -> folded.startsWith(word) && ends(folded, word.length())
                                || folded.endsWith(word) && begins(folded, folded.length() - word.length())
                                || folded.contains(word + " ")
                                        && Character.isDigit(folded.charAt(folded.length() - 1)));
    }

    /** Whether a line with a date says that something was adopted then. */
    static boolean tellsAdoption(String text) {
        String folded = fold(text);
        return WORDS.get("adoption").stream().anyMatch(folded::contains);
    }

    private static boolean begins(String text, int at) {
        return at == 0 || Scripts.isSpace(text.charAt(at - 1)) || Scripts.isHan(text.charAt(at));
    }

    private static boolean starts(String kind, String text) {
        String folded = fold(text);
        return WORDS.get(kind).stream().anyMatch(word -> folded.startsWith(word) && ends(folded, word.length()));
    }

    private static boolean ends(String text, int at) {
        return at >= text.length() || !Character.isLetter(text.charAt(at)) || Scripts.isHan(text.charAt(at - 1));
    }

    /** Small letters, single spaces, straight apostrophes made round, without tatweel and bracketed remarks. */
    static String fold(String text) {
        String straight = text.toLowerCase(Locale.ROOT)
                .replace('\'', '’')
                .replace(" ’", "’")
                .replace("ـ", "");
        return SPACE.collapseFrom(straight, ' ').strip();
    }
}
