package io.github.rapporteur.index;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.DelegatingAnalyzerWrapper;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.ar.ArabicNormalizationFilter;
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
 * How text becomes terms. Every text field has exact words (any language; Chinese sign by sign) and, beside it, one field
 * of stems a language of the United Nations. No word is dropped, so that phrases keep their distances.
 *
 * <p>Everything is folded: case, accents, full-width forms, Arabic vowel signs and forms of alef.
 */
public final class Analysis {
    private static final ImmutableMap<String, Analyzer> STEMS = ImmutableMap.of(
            "en", words(tokens -> new PorterStemFilter(new LowerCaseFilter(new EnglishPossessiveFilter(tokens)))),
            "fr",
                    words(tokens -> new FrenchLightStemFilter(
                            new LowerCaseFilter(new ElisionFilter(tokens, FrenchAnalyzer.DEFAULT_ARTICLES)))),
            "es", words(tokens -> new SpanishLightStemFilter(new LowerCaseFilter(tokens))),
            "ru", words(tokens -> new RussianLightStemFilter(new LowerCaseFilter(tokens))),
            "ar", words(tokens -> new ArabicStemFilter(new ArabicMarksFilter(tokens))),
            "zh", chinese());

    private static final Analyzer EXACT = words(tokens -> tokens);

    private Analysis() {}

    /** The languages that have stems, ISO 639-1. */
    public static ImmutableSet<String> languages() {
        return STEMS.keySet();
    }

    /** Chooses by the field's name, see {@link Fields#stems}. Not to be closed. */
    public static Analyzer analyzer() {
        return new ByField();
    }

    private static Analyzer words(UnaryOperator<TokenStream> stemming) {
        return new Analyzer() {
            @Override
            protected TokenStreamComponents createComponents(String field) {
                // Han signs stay single: where words end in Chinese is a guess, and a guess must not hide a passage.
                Tokenizer tokenizer = new ICUTokenizer(new DefaultICUTokenizerConfig(false, true));
                TokenStream folded = new ICUFoldingFilter(stemming.apply(tokenizer));
                return new TokenStreamComponents(tokenizer, new ArabicNormalizationFilter(folded));
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
