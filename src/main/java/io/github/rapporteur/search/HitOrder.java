package io.github.rapporteur.search;

import com.google.common.collect.ImmutableList;
import io.github.rapporteur.index.Fields;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;

/** In what order answers are given. Whatever is alike by one order has another, so that answers do not change from run to run. */
public enum HitOrder {
    /** Best first, then by symbol and place. */
    RELEVANCE(SortField.FIELD_SCORE, symbol(), place()),
    /** Newest document first, those without a date last; of one day best first. */
    DATE(newest(), SortField.FIELD_SCORE, symbol(), place()),
    /** By symbol, numbers in it as numbers, then in the order of the text. */
    SYMBOL(symbol(), place(), SortField.FIELD_SCORE);

    private final ImmutableList<SortField> fields;

    HitOrder(SortField... fields) {
        this.fields = ImmutableList.copyOf(fields);
    }

    private static SortField symbol() {
        return new SortField(Fields.ORDER, SortField.Type.STRING);
    }

    private static SortField place() {
        return new SortField(Fields.NODE, SortField.Type.LONG);
    }

    private static SortField newest() {
        return new SortField(Fields.DATE, SortField.Type.STRING, true, SortField.STRING_LAST);
    }

    Sort sort() {
        return new Sort(fields.toArray(SortField[]::new));
    }

    ImmutableList<SortField> fields() {
        return fields;
    }

    /** The score among the values that a hit is ordered by. */
    float score(Object[] values) {
        return (Float) values[fields.indexOf(SortField.FIELD_SCORE)];
    }

    /** The order of reading alone, where nothing is better than anything else. */
    static Sort reading() {
        return new Sort(symbol(), place());
    }
}
