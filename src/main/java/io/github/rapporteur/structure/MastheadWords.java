package io.github.rapporteur.structure;

import com.google.common.collect.ImmutableListMultimap;
import java.util.Locale;

/** The words that mastheads are made of, in six languages. */
final class MastheadWords {
    private static final ImmutableListMultimap<String, String> WORDS = load();

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

    static boolean isOrgan(String text) {
        return WORDS.get("organ").contains(fold(text));
    }

    static boolean isDistribution(String text) {
        return starts("distribution", text);
    }

    static boolean isOriginal(String text) {
        return text.length() < 60 && starts("original", text);
    }

    /** Whether a line names the item of the agenda, its number included. */
    static boolean isAgendaItem(String text) {
        return starts("item", text) && text.chars().anyMatch(Character::isDigit);
    }

    /** Whether a line with a date says that something was adopted then. */
    static boolean tellsAdoption(String text) {
        String folded = fold(text);
        return WORDS.get("adoption").stream().anyMatch(folded::contains);
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
        return text.toLowerCase(Locale.ROOT)
                .replace('\'', '’')
                .replace(" ’", "’")
                .replace("ـ", "")
                .replaceAll("[\\s\u00A0]+", " ")
                .strip();
    }
}
