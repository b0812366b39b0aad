package io.github.rapporteur.index;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import io.github.rapporteur.language.Spellings;
import java.util.Optional;
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

/**
 * How text becomes terms. The index has words as they are, folded (case, accents, full-width forms, Arabic vowel signs and
 * forms of alef), in any language; Chinese sign by sign. Beside them it has what leads from each stem of a language of the
 * United Nations to its words, so that a word is found in all its forms: see {@link #form}. Words of Chinese, whose ends are a
 * guess, have fields of their own. No word is dropped, so that phrases keep their distances.
 */
public final class Analysis {
    /** Before words of lead-ins. A capital, for folded words have none. */
    public static final String LEAD_IN = "L";

    /** The language whose words have fields of their own. */
    public static final String CHINESE = "zh";

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
            .put(CHINESE, chinese())
            .buildOrThrow();
    private static final Analyzer WRITTEN = words(tokens -> tokens);

    private Analysis() {}

    /** The languages that have stems, ISO 639-1. */
    public static ImmutableSet<String> languages() {
        return STEMS.keySet();
    }

    /** Chooses by the field's name, see {@link Fields#stems}. Not to be closed. */
    public static Analyzer analyzer() {
        return new ByField();
    }

    /** Cuts text into words as they are written. Not to be closed. */
    static Analyzer written() {
        return WRITTEN;
    }

    /** Makes stems of words as they are written; empty where a language has none, or none word by word. */
    static Optional<TokenStream> stemming(String language, TokenStream words) {
        return Optional.ofNullable(STEMMING.get(language)).map(stems -> stems.apply(words));
    }

    /**
     * How the terms of {@link Fields#FORMS} begin that lead from a stem to its words: what follows is the word.
     *
     * @param stem as {@link #analyzer} gives it
     */
    public static String form(String language, String stem) {
        return language + " " + stem + " ";
    }

    /** Whether the stems of a language lead to words; else they stand in fields of their own, see {@link Fields#stems}. */
    public static boolean leadsToWords(String language) {
        return STEMMING.containsKey(language);
    }

    /** The language that a field's terms are stems or words of; empty where they are exact words of any. */
    public static String language(String field) {
        String language = field.substring(field.lastIndexOf('.') + 1);
        return STEMS.containsKey(language) ? language : "";
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
            return STEMS.getOrDefault(language(field), EXACT);
        }

        @Override
        public int getPositionIncrementGap(String field) {
            return 100;
        }
    }
}
