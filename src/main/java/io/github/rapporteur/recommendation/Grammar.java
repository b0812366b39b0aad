package io.github.rapporteur.recommendation;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import io.github.rapporteur.language.FoldedText;
import io.github.rapporteur.language.PhraseTable;
import io.github.rapporteur.language.WordList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The few words of a language that tell who is addressed around a modal word or verb. Immutable. */
final class Grammar {
    private static final Pattern NOTHING = Pattern.compile("(?!)");
    private static final int MOST_WORDS = 6;
    /** Written together with the next word. */
    private static final char ARABIC_AND = 'و';

    private final ImmutableListMultimap<String, String> words;
    private final Pattern end;

    private Grammar(ImmutableListMultimap<String, String> words, Pattern end) {
        this.words = words;
        this.end = end;
    }

    static Grammar of(String language) {
        ImmutableListMultimap.Builder<String, String> words = ImmutableListMultimap.builder();
        Pattern end = NOTHING;
        for (List<String> row : WordList.rows(Grammar.class, "grammar.tsv", 3)) {
            if (row.get(0).equals(language) && row.get(1).equals("end")) {
                end = Pattern.compile(row.get(2), Pattern.UNICODE_CHARACTER_CLASS);
            } else if (row.get(0).equals(language)) {
                longestFirst(row.get(2)).forEach(word -> words.put(row.get(1), word));
            }
        }
        return new Grammar(words.build(), end);
    }

    private static List<String> longestFirst(String row) {
        return Splitter.on('|')
                .splitToStream(row)
                .map(FoldedText::fold)
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
    }

    /** Words of a kind. */
    ImmutableSet<String> words(String kind) {
        return ImmutableSet.copyOf(words.get(kind));
    }

    /** Where a phrase of the kind that starts at {@code from} ends. */
    Optional<Integer> phraseAt(String kind, String text, int from) {
        for (String word : words.get(kind)) {
            if (text.startsWith(word, from) && endsPhrase(text, word, from)) {
                return Optional.of(from + word.length());
            }
        }
        return Optional.empty();
    }

    private static boolean endsPhrase(String text, String word, int from) {
        char last = word.charAt(word.length() - 1);
        return !Character.isLetter(last) || last == ARABIC_AND || PhraseTable.endsWord(text, from + word.length());
    }

    /** Where the word group begins that ends at {@code end}, modifiers in front taken in. */
    int withModifiers(String text, int end) {
        int start = end;
        for (int i = 0; i < MOST_WORDS; i++) {
            int before = skipSpaceBack(text, start);
            Optional<Integer> modifier = phraseBefore("modifier", text, before);
            if (modifier.isEmpty()) {
                return start;
            }
            start = modifier.get();
        }
        return start;
    }

    /** Where a phrase of the kind that ends at {@code end} starts. */
    Optional<Integer> phraseBefore(String kind, String text, int end) {
        for (String word : words.get(kind)) {
            int start = end - word.length();
            if (start >= 0 && text.startsWith(word, start) && startsPhrase(text, word, start)) {
                return Optional.of(start);
            }
        }
        return Optional.empty();
    }

    private static boolean startsPhrase(String text, String word, int start) {
        return !Character.isLetter(word.charAt(0)) || PhraseTable.startsWord(text, start);
    }

    /** The place behind all phrases of a kind that begin at {@code from}. */
    int past(String kind, String text, int from) {
        int at = skipSpace(text, from);
        for (Optional<Integer> next = phraseAt(kind, text, at); next.isPresent(); next = phraseAt(kind, text, at)) {
            at = skipSpace(text, next.get());
        }
        return at;
    }

    /** Whether nothing but words of these kinds stands between two places. */
    boolean onlyBetween(String text, int from, int to, String... kinds) {
        int at = skipSpace(text, from);
        while (at < to) {
            int here = at;
            for (String kind : kinds) {
                at = Math.max(at, phraseAt(kind, text, here).orElse(here));
            }
            if (at == here || at > to) {
                return false;
            }
            at = skipSpace(text, at);
        }
        return true;
    }

    /** Where the name of whom a verb addresses ends, and what is asked for begins. */
    Pattern end() {
        return end;
    }

    /** Whether nothing tells where the names end. */
    boolean isOpenEnded() {
        return end == NOTHING;
    }

    /** Whether of names that stand side by side the last is meant. */
    boolean isHeadLast() {
        return words.containsEntry("head", "last");
    }

    /** Whether a clause may follow a verb without a word such as {@code that}. */
    boolean hasBareClauses() {
        return words.containsEntry("head", "bare clauses");
    }

    /** Whether behind a modal word always its verb stands, never whom it is addressed to. */
    boolean hasVerbBehindModal() {
        return words.containsEntry("head", "verb behind modal");
    }

    /** Whether the form of a name tells whether it is the subject. */
    boolean isInflected() {
        return words.containsEntry("head", "inflected");
    }

    /** Whether any adjectives may stand before a name. */
    boolean hasAdjectivesFirst() {
        return words.containsEntry("head", "adjectives first");
    }

    /** Whether a word or a mark may start at a place. */
    static boolean startsPart(String text, int at) {
        return at == 0
                || !Character.isLetter(text.charAt(at))
                || !Character.isLetter(text.charAt(at - 1))
                || Character.isIdeographic(text.charAt(at));
    }

    static int skipSpace(String text, int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
        return at;
    }

    static int skipSpaceBack(String text, int from) {
        int at = from;
        while (at > 0 && text.charAt(at - 1) == ' ') {
            at--;
        }
        return at;
    }
}
