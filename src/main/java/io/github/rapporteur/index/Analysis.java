package io.github.rapporteur.index;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import io.github.rapporteur.language.Spellings;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.DelegatingAnalyzerWrapper;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.ar.ArabicStemFilter;
import org.apache.lucene.analysis.cn.smart.HMMChineseTokenizer;
import org.apache.lucene.analysis.cn.smart.SmartChineseAnalyzer;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.es.SpanishLightStemFilter;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.fr.FrenchLightStemFilter;
import org.apache.lucene.analysis.icu.ICUFoldingFilter;
import org.apache.lucene.analysis.icu.segmentation.DefaultICUTokenizerConfig;
import org.apache.lucene.analysis.icu.segmentation.ICUTokenizer;
import org.apache.lucene.analysis.ru.RussianLightStemFilter;
import org.apache.lucene.analysis.util.ElisionFilter;
import org.apache.lucene.index.Term;

/**
 * How text becomes terms. Text has exact words (any language; Chinese sign by sign) and stems a language of the United
 * Nations. In passages stems stand beside the words they differ from, each with a sign of its language; what stands around
 * passages has a field of stems a language, and so have the words of Chinese, whose places are others than those of its
 * signs. No word is dropped, so that phrases keep their distances.
 *
 * <p>Everything is folded: case, accents, full-width forms, Arabic vowel signs and forms of alef.
 */
public final class Analysis {
    /** Capitals, for folded words have none. */
    private static final ImmutableMap<String, Character> SIGNS =
            ImmutableMap.of("en", 'E', "fr", 'F', "es", 'S', "ru", 'R', "ar", 'A');

    private static final Spellings ENGLISH = Spellings.of("en");

    private static final ImmutableMap<String, UnaryOperator<TokenStream>> STEMMING = ImmutableMap.of(
            "en",
                    tokens -> new PorterStemFilter(
                            new SpellingFilter(new LowerCaseFilter(new EnglishPossessiveFilter(tokens)), ENGLISH)),
            "fr",
                    tokens -> new FrenchLightStemFilter(
                            new LowerCaseFilter(new ElisionFilter(tokens, FrenchAnalyzer.DEFAULT_ARTICLES))),
            "es", tokens -> new SpanishLightStemFilter(new LowerCaseFilter(tokens)),
            "ru", tokens -> new RussianLightStemFilter(new LowerCaseFilter(tokens)),
            "ar", tokens -> new ArabicStemFilter(new ArabicMarksFilter(tokens)));

    private static final Analyzer EXACT = words(FoldingFilter::new);
    private static final ImmutableMap<String, Analyzer> STEMS = ImmutableMap.<String, Analyzer>builder()
            .putAll(Maps.transformValues(STEMMING, stems -> words(tokens -> new FoldingFilter(stems.apply(tokens)))))
            .put("zh", chinese())
            .buildOrThrow();
    private static final ImmutableMap<String, Analyzer> PASSAGES = STEMMING.entrySet().stream()
            .collect(ImmutableMap.toImmutableMap(Map.Entry::getKey, each -> beside(each.getKey(), each.getValue())));

    private Analysis() {}

    private static Analyzer beside(String language, UnaryOperator<TokenStream> stems) {
        return words(tokens -> new StemsBesideFilter(tokens, signOf(language), stems));
    }

    /** The languages that have stems, ISO 639-1. */
    public static ImmutableSet<String> languages() {
        return STEMS.keySet();
    }

    /** Chooses by the field's name, see {@link Fields#stems}. Not to be closed. */
    public static Analyzer analyzer() {
        return new ByField();
    }

    /** Cuts passages of a language: words, and beside them their stems. Not to be closed. */
    public static Analyzer passages(String language) {
        return PASSAGES.getOrDefault(language, EXACT);
    }

    /** Whether the stems of a language stand beside the words of a passage, and not in a field of their own. */
    static boolean isBeside(String language) {
        return SIGNS.containsKey(language);
    }

    /**
     * The terms of the index that are what a term stands for: of a stem in passages the word that is its own stem, and
     * the stem of others.
     *
     * @param field as {@link #analyzer} takes it
     * @param term as {@link #analyzer} gives it
     */
    public static ImmutableList<Term> terms(String field, String term) {
        String language = field.substring(field.lastIndexOf('.') + 1);
        return field.equals(Fields.stems(Fields.TEXT, language)) && isBeside(language)
                ? ImmutableList.of(new Term(Fields.TEXT, term), new Term(Fields.TEXT, signOf(language) + term))
                : ImmutableList.of(new Term(field, term));
    }

    private static char signOf(String language) {
        return Objects.requireNonNull(SIGNS.get(language));
    }

    private static Analyzer words(UnaryOperator<TokenStream> filters) {
        return new Analyzer() {
            @Override
            protected TokenStreamComponents createComponents(String field) {
                // Han signs stay single: where words end in Chinese is a guess, and a guess must not hide a passage.
                Tokenizer tokenizer = new ICUTokenizer(new DefaultICUTokenizerConfig(false, true));
                return new TokenStreamComponents(tokenizer, filters.apply(tokenizer));
            }
        };
    }

    private static Analyzer chinese() {
        return new Analyzer() {
            @Override
            protected TokenStreamComponents createComponents(String field) {
                Tokenizer tokenizer = new HMMChineseTokenizer();
                TokenStream words = new StopFilter(tokenizer, SmartChineseAnalyzer.getDefaultStopSet());
                return new TokenStreamComponents(tokenizer, new ICUFoldingFilter(words));
            }
        };
    }

    private static final class ByField extends DelegatingAnalyzerWrapper {
        ByField() {
            super(PER_FIELD_REUSE_STRATEGY);
        }

        @Override
        protected Analyzer getWrappedAnalyzer(String field) {
            String language = field.substring(field.lastIndexOf('.') + 1);
            return STEMS.getOrDefault(language, EXACT);
        }

        @Override
        public int getPositionIncrementGap(String field) {
            return 100;
        }
    }
}
