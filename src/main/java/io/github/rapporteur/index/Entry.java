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

    private final Surroundings surroundings;
    private final Document fields = new Document();

    /** @param surroundings what stands around the passages of a file */
    Entry(Surroundings surroundings) {
        this.surroundings = surroundings;
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

    /** Words that the passage itself holds: exact and stems; shown. */
    Entry text(String text, String language) {
        fields.add(new PassageText(text, language));
        if (Analysis.languages().contains(language) && !Analysis.isBeside(language)) {
            fields.add(new TextField(Fields.stems(Fields.TEXT, language), text, Field.Store.NO));
        }
        return this;
    }

    /** Words that stand around the passage: stems where the language has them; short and long count alike. */
    Entry around(String field, String text, String language) {
        boolean stems = Analysis.languages().contains(language);
        fields.add(surroundings.text(stems ? Fields.stems(field, language) : field, text));
        return this;
    }

    Document build() {
        return fields;
    }

    private static String cut(String value) {
        return Ascii.truncate(value, LONGEST_TERM, "…");
    }
}
