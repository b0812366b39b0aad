package io.github.rapporteur.topic;

import com.google.common.collect.ImmutableSet;

/** What may stand between a stem and the end of its word. */
sealed interface WordEnding {
    /** Words end here, whatever follows: Chinese has no spaces. */
    record Anywhere() implements WordEnding {
        @Override
        public int end(String text, int at) {
            return at;
        }
    }

    /** Any ending. */
    record Any() implements WordEnding {
        @Override
        public int end(String text, int at) {
            return wordEnd(text, at);
        }
    }

    /**
     * An ending of a list.
     *
     * @param endings may hold the empty one
     */
    record OneOf(ImmutableSet<String> endings) implements WordEnding {
        @Override
        public int end(String text, int at) {
            int end = wordEnd(text, at);
            return endings.contains(text.substring(at, end)) ? end : -1;
        }
    }

    /** Where the word ends whose stem ends at {@code at}; -1 if it has an ending that does not fit. */
    int end(String text, int at);

    private static int wordEnd(String text, int at) {
        int end = at;
        while (end < text.length() && isPartOfWord(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /** Whether a sign belongs to a word that is written with letters. */
    static boolean isPartOfWord(char c) {
        return c >= 'a' && c <= 'z' || c > '/' && Character.isLetterOrDigit(c) && !Character.isIdeographic(c);
    }
}
