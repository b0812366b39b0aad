package io.github.rapporteur.index;

import com.google.common.collect.HashBasedTable;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Table;
import io.github.rapporteur.language.PlainWords;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.util.BytesRef;

/**
 * The words of one file, cut as its language has it. What stands around its passages is cut once for all of them. Not for use
 * by several threads.
 */
final class WordsOfFile {
    private final String language;
    private final Vocabulary vocabulary;
    private final int file;
    private final List<BytesRef> forms = new ArrayList<>();
    private final MetWords words;
    /** By field and text. */
    private final Table<String, String, SurroundingText> around = HashBasedTable.create();

    /**
     * @param plain cuts texts, one after the other
     * @param file another one for each file of the vocabulary, at least 1
     */
    WordsOfFile(String language, Vocabulary vocabulary, PlainWords plain, int file) {
        this.language = language;
        this.vocabulary = vocabulary;
        this.file = file;
        this.words = new MetWords(this, plain);
    }

    String language() {
        return language;
    }

    /** The words of a text, folded. The next call takes the stream back. */
    TokenStream words(String text) {
        return words.of(text);
    }

    /** The word between two places of a text as the index has it; from now on it is one of the file. */
    Vocabulary.Word meet(char[] text, int start, int end) {
        Vocabulary.Word word = vocabulary.word(text, start, end);
        if (word.meets(file)) {
            forms.add(word.form);
        }
        return word;
    }

    /** What leads from stems to the words met so far, see {@link Analysis#form}. */
    ImmutableList<BytesRef> forms() {
        return ImmutableList.copyOf(forms);
    }

    /**
     * A text that stands around a passage, and perhaps around others.
     *
     * @param sign stands before each of its words
     */
    SurroundingText around(String field, String sign, String text) {
        String key = sign + text;
        SurroundingText met = around.get(field, key);
        if (met == null) {
            TokenStream words = Analysis.language(field).equals(Analysis.CHINESE)
                    ? Analysis.analyzer().tokenStream(field, text)
                    : words(text);
            met = new SurroundingText(field, CutText.of(words, sign));
            around.put(field, key, met);
        }
        return met;
    }
}
