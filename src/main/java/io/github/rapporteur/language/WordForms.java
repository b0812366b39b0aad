package io.github.rapporteur.language;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import io.github.rapporteur.text.Span;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import opennlp.tools.stemmer.snowball.SnowballStemmer;
import opennlp.tools.stemmer.snowball.SnowballStemmer.ALGORITHM;

/**
 * The words and signs of a text, each with its stem. Compounds are parted at their hyphens, except behind
 * prefixes ({@code inter-agency}); British and American spellings
 * of English words have the same stem. Not for use by several threads.
 */
public final class WordForms {
    private static final CharMatcher JOINTS = CharMatcher.anyOf("- ");
    private static final String ARABIC = "ar";
    private static final int SHORTEST_WITH_AND = 4;
    private static final String CHINESE = "zh";
    private static final int MOST_REMEMBERED = 50_000;
    private static final ImmutableMap<String, ALGORITHM> STEMMERS = ImmutableMap.of(
            "en", ALGORITHM.ENGLISH,
            "fr", ALGORITHM.FRENCH,
            "es", ALGORITHM.SPANISH,
            "ru", ALGORITHM.RUSSIAN,
            "ar", ALGORITHM.ARABIC);

    private final String language;
    private final Optional<SnowballStemmer> stemmer;
    private final Spellings spellings;
    private final ImmutableMap<String, String> irregular;
    private final ImmutableSet<String> prefixes;
    private final Map<String, String> stems = new HashMap<>();

    private WordForms(String language) {
        this.language = language;
        this.stemmer = Optional.ofNullable(STEMMERS.get(language)).map(SnowballStemmer::new);
        this.spellings = Spellings.of(language);
        this.irregular = irregular(language);
        this.prefixes = WordList.rows("compound-prefixes.tsv", 2).stream()
                .filter(row -> row.get(0).equals(language))
                .flatMap(row -> Splitter.on(' ').splitToStream(row.get(1)))
                .map(FoldedText::fold)
                .collect(ImmutableSet.toImmutableSet());
    }

    private static ImmutableMap<String, String> irregular(String language) {
        ImmutableMap.Builder<String, String> words = ImmutableMap.builder();
        WordList.rows("irregular-forms.tsv", 3).stream()
                .filter(row -> row.get(0).equals(language))
                .forEach(row -> Splitter.on(' ').split(row.get(2)).forEach(form -> words.put(form, row.get(1))));
        return words.buildKeepingLast();
    }

    /** The words of a language, as ISO 639-1 code; of a language without stems words are their own. */
    public static WordForms of(String language) {
        return new WordForms(language);
    }

    /**
     * A word, number or sign.
     *
     * @param span where it stands in the raw text
     * @param form folded
     * @param stem what its forms have in common
     */
    public record Word(Span span, String form, String stem) {
        /** Whether it is a sign: {@code ,}. */
        public boolean isSign() {
            return !Character.isLetterOrDigit(form.charAt(0));
        }
    }

    /** Every word and sign of a text, in order; hyphens, apostrophes and quotation marks left out. */
    public ImmutableList<Word> words(CharSequence raw) {
        FoldedText folded = FoldedText.of(raw);
        ImmutableList.Builder<Word> words = ImmutableList.builder();
        if (language.equals(CHINESE)) {
            chinese(folded, words);
        } else {
            alphabetic(folded, words);
        }
        return words.build();
    }

    private void alphabetic(FoldedText folded, ImmutableList.Builder<Word> words) {
        String text = folded.text();
        int at = 0;
        while (at < text.length()) {
            int end = Character.isLetterOrDigit(text.charAt(at)) ? wordEnd(text, at) : at + 1;
            if (beginsCompound(text, at, end)) {
                end = wordEnd(text, end + 1);
            }
            int joined = joinedAnd(text, at, end);
            add(folded, at, joined, words);
            add(folded, joined, end, words);
            at = end;
        }
    }

    /** Where a word begins behind the Arabic {@code and} that is written with it; else its end. */
    private int joinedAnd(String text, int start, int end) {
        return language.equals(ARABIC)
                        && (text.startsWith("وال", start) || text.startsWith("ولل", start))
                        && end - start > SHORTEST_WITH_AND
                ? start + 1
                : end;
    }

    /** Digits keep the commas and points between them; a possessive {@code 's} is a word of its own. */
    private static int wordEnd(String text, int from) {
        int end = from + 1;
        while (end < text.length()
                && (Character.isLetterOrDigit(text.charAt(end))
                        || (",.".indexOf(text.charAt(end)) >= 0 && isBetweenDigits(text, end)))) {
            end++;
        }
        return end;
    }

    private static boolean isBetweenDigits(String text, int at) {
        return Character.isDigit(text.charAt(at - 1))
                && at + 1 < text.length()
                && Character.isDigit(text.charAt(at + 1));
    }

    private boolean beginsCompound(String text, int start, int end) {
        return end + 1 < text.length()
                && (text.charAt(end) == '-' || text.charAt(end) == ' ')
                && Character.isLetter(text.charAt(end + 1))
                && prefixes.contains(text.substring(start, end));
    }

    /** By Unicode's rules and ICU's dictionary. */
    private void chinese(FoldedText folded, ImmutableList.Builder<Word> words) {
        BreakIterator breaks = BreakIterator.getWordInstance(ULocale.CHINESE);
        breaks.setText(folded.text());
        int start = 0;
        for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            add(folded, start, end, words);
            start = end;
        }
    }

    private void add(FoldedText folded, int start, int end, ImmutableList.Builder<Word> words) {
        String form = JOINTS.removeFrom(folded.text().substring(start, end));
        if (!form.isEmpty() && Character.isLetterOrDigit(form.charAt(0))) {
            words.add(new Word(folded.toRaw(start, end), form, stem(form)));
        } else if (!form.isEmpty() && ",;:.()、，；：（）。–،؛/".contains(form)) {
            words.add(new Word(folded.toRaw(start, end), form, form));
        }
    }

    /** What the forms of a word have in common; a number without the commas that part its thousands. */
    public String stem(String form) {
        String known = stems.get(form);
        if (known != null) {
            return known;
        }
        String stem = Character.isDigit(form.charAt(0))
                ? form.replace(",", "")
                : stemmed(spellings.unified(irregular.getOrDefault(form, form)));
        if (stems.size() < MOST_REMEMBERED) {
            stems.put(form, stem);
        }
        return stem;
    }

    private String stemmed(String form) {
        return stemmer.map(one -> one.stem(form).toString()).orElse(form);
    }
}
