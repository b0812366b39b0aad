package io.github.rapporteur.index;

import com.google.common.base.Ascii;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.IntField;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.util.BytesRef;

/** One Lucene document in the making: the few kinds of fields that the index has. Not for use by several threads. */
final class Entry {
    /** Lucene refuses terms of more than 32,766 bytes; nothing sensible comes near. */
    private static final int LONGEST_TERM = 2_000;

    private final WordsOfFile words;
    private final Document fields = new Document();

    /** @param words those of the file */
    Entry(WordsOfFile words) {
        this.words = words;
    }

    /** All that another entry has. */
    Entry like(Entry other) {
        other.fields.forEach(fields::add);
        return this;
    }

    /** A whole term, to be found by. */
    Entry term(String field, String value) {
        fields.add(new StringField(field, cut(value), Field.Store.NO));
        return this;
    }

    /** Shown only. */
    Entry stored(String field, String value) {
        fields.add(new StoredField(field, value));
        return this;
    }

    /** Shown only. */
    Entry stored(String field, int value) {
        fields.add(new StoredField(field, value));
        return this;
    }

    /** Shown only. */
    Entry stored(String field, BytesRef value) {
        fields.add(new StoredField(field, value));
        return this;
    }

    /** A whole term that is found by, and counted over results. */
    Entry facet(String field, String value) {
        fields.add(new SortedDocValuesField(field, new BytesRef(cut(value))));
        return term(field, value);
    }

    /** One of several values that are counted over results. */
    Entry counted(String field, String value) {
        fields.add(new SortedSetDocValuesField(field, new BytesRef(cut(value))));
        return this;
    }

    /** What results are ordered by. */
    Entry order(String field, String value) {
        fields.add(new SortedDocValuesField(field, new BytesRef(cut(value))));
        return this;
    }

    /** A number that is added up or ordered by. */
    Entry number(String field, long value) {
        fields.add(new NumericDocValuesField(field, value));
        return this;
    }

    /** A number that is found by. */
    Entry range(String field, int value) {
        fields.add(new IntField(field, value, Field.Store.NO));
        return this;
    }

    /** Words that the passage itself holds; shown. */
    Entry text(String text) {
        fields.add(new PassageText(text, words));
        if (isChinese()) {
            fields.add(new TextField(Fields.chinese(Fields.TEXT), text, Field.Store.NO));
        }
        return this;
    }

    /** Words that stand around the passage: short and long count alike. */
    Entry around(String field, String text) {
        return around(field, "", text);
    }

    /** @param sign stands before each word */
    Entry around(String field, String sign, String text) {
        fields.add(words.around(isChinese() && hasIdeographs(text) ? Fields.chinese(field) : field, sign, text));
        return this;
    }

    /** Tags such as {@code sdg:16} are looked up alike in every language. */
    private static boolean hasIdeographs(String text) {
        return text.codePoints().anyMatch(Character::isIdeographic);
    }

    /** What leads from stems to the words of the file, as far as they stand in entries before. */
    Entry forms() {
        fields.add(new WordForms(words));
        return this;
    }

    private boolean isChinese() {
        return words.language().equals(Analysis.CHINESE);
    }

    Document build() {
        return fields;
    }

    private static String cut(String value) {
        return Ascii.truncate(value, LONGEST_TERM, "…");
    }
}
