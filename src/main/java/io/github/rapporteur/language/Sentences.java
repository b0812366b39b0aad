package io.github.rapporteur.language;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import io.github.rapporteur.text.Span;
import java.util.List;

/**
 * Splits text into sentences: by Unicode's rules, except behind the abbreviations, initials and labels that UN texts are
 * full of. Symbols ({@code E/CN.15/2018/12/Add.1}) and decimals are never split. Immutable, safe for use by several
 * threads.
 */
public final class Sentences {
    private static final ImmutableMap<String, Sentences> ALL = Maps.toMap(Languages.OFFICIAL, Sentences::new);

    private final String language;
    private final ImmutableSet<String> never;
    private final ImmutableSet<String> seldom;
    private final ImmutableSet<String> starts;

    private Sentences(String language) {
        this.language = language;
        this.never = words("abbreviations.tsv", "never", language);
        this.seldom = words("abbreviations.tsv", "seldom", language);
        this.starts = starts(language);
    }

    /** The rules of a language, as ISO 639-1 code; a language without abbreviations of its own has the common ones. */
    public static Sentences of(String language) {
        Sentences sentences = ALL.get(language);
        return sentences == null ? new Sentences(language) : sentences;
    }

    private static ImmutableSet<String> words(String list, String kind, String language) {
        return WordList.rows(list, 3).stream()
                .filter(row -> row.get(1).equals(kind))
                .filter(row -> row.get(0).equals("*") || row.get(0).equals(language))
                .flatMap(row -> Splitter.on(' ').splitToStream(row.get(2)))
                .map(FoldedText::fold)
                .collect(ImmutableSet.toImmutableSet());
    }

    private static ImmutableSet<String> starts(String language) {
        List<List<String>> rows = WordList.rows("sentence-starts.tsv", 2);
        return rows.stream()
                .filter(row -> row.get(0).equals(language))
                .flatMap(row -> Splitter.on(' ').splitToStream(row.get(1)))
                .collect(ImmutableSet.toImmutableSet());
    }

    /** The sentences of a text, in order, without white space around them. */
    public ImmutableList<Span> split(CharSequence raw) {
        String text = raw.toString();
        BreakIterator breaks = BreakIterator.getSentenceInstance(ULocale.forLanguageTag(language));
        breaks.setText(text);
        ImmutableList.Builder<Span> sentences = ImmutableList.builder();
        int start = 0;
        for (int next = breaks.next(); next != BreakIterator.DONE; next = breaks.next()) {
            int end = Math.max(start, pastClosingQuote(text, next));
            if (end == text.length() || endsSentence(text, start, end)) {
                Span sentence = trimmed(text, start, end);
                if (!sentence.isEmpty()) {
                    sentences.add(sentence);
                }
                start = end;
            }
        }
        return sentences.build();
    }

    /** French sets a space before the closing quotation mark, which still belongs to the sentence. */
    private static int pastClosingQuote(String text, int from) {
        int end = from;
        if (end < text.length() && text.charAt(end) == '»') {
            end++;
            while (end < text.length() && isSpace(text.charAt(end))) {
                end++;
            }
        }
        return end;
    }

    private static Span trimmed(String text, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && isSpace(text.charAt(start))) {
            start++;
        }
        while (end > start && isSpace(text.charAt(end - 1))) {
            end--;
        }
        return new Span(start, end);
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private boolean endsSentence(String text, int start, int candidate) {
        Span sentence = trimmed(text, start, candidate);
        if (sentence.isEmpty()) {
            return false;
        }
        int last = sentence.end() - 1;
        if (text.charAt(last) != '.') {
            return true;
        }
        int from = wordStart(text, sentence.start(), last);
        String word = FoldedText.fold(text.substring(from, last));
        if (never.contains(word) || isLabel(word, sentence, from) || isSalesNumber(text, word, candidate)) {
            return false;
        }
        return !(seldom.contains(word) || isInitial(text, from, last)) || starts.contains(wordAt(text, candidate));
    }

    /** Where the word before a full stop starts; brackets and quotation marks are not part of it. */
    private static int wordStart(String text, int from, int end) {
        int start = end;
        while (start > from && !isSpace(text.charAt(start - 1)) && "([“\"«‘'’".indexOf(text.charAt(start - 1)) < 0) {
            start--;
        }
        return start;
    }

    /** The number or letter of a paragraph at the very start, as in {@code 12. The Group met.} */
    private static boolean isLabel(String word, Span sentence, int from) {
        return from == sentence.start()
                && word.length() <= 4
                && word.chars().allMatch(Character::isLetterOrDigit)
                && (word.chars().anyMatch(Character::isDigit) || word.length() == 1 || isRoman(word));
    }

    /** {@code Sales No. E.96.IV.13} with a space in the middle. */
    private static boolean isSalesNumber(String text, String word, int next) {
        String following = FoldedText.fold(wordAt(text, next));
        return word.indexOf('.') > 0
                && Character.isDigit(word.charAt(word.length() - 1))
                && !following.isEmpty()
                && isRoman(following)
                && next + following.length() < text.length()
                && text.charAt(next + following.length()) == '.';
    }

    private static boolean isRoman(String word) {
        return word.chars().allMatch(c -> "ivxlc".indexOf(c) >= 0);
    }

    /** One capital letter, or several with full stops between them: a name shortened. */
    private static boolean isInitial(String text, int from, int last) {
        if (last - from == 0 || !Character.isUpperCase(text.charAt(last - 1))) {
            return false;
        }
        return last - from == 1 || text.charAt(last - 2) == '.' || text.charAt(last - 2) == '-';
    }

    private static String wordAt(String text, int from) {
        int end = from;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return text.substring(from, end);
    }
}
