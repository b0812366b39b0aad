package io.github.rapporteur.search;

import com.google.common.base.Strings;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.rapporteur.document.Locator;
import io.github.rapporteur.document.Role;
import io.github.rapporteur.index.Fields;
import io.github.rapporteur.index.StoredForm;
import io.github.rapporteur.reference.Citation;
import io.github.rapporteur.text.Span;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexableField;
import org.apache.lucene.index.StoredFields;

/** Reads hits out of the index. Not for use by several threads. */
final class HitReader {
    private static final ImmutableSet<String> SHOWN = ImmutableSet.of(
            Fields.TYPE,
            Fields.SOURCE,
            Fields.SYMBOL,
            Fields.LANGUAGE,
            Fields.DATE,
            Fields.NODE,
            Fields.TEXT,
            Fields.OPENING,
            Fields.HEADINGS,
            Fields.LOCATOR,
            Fields.CITATION,
            Fields.ROLE,
            Fields.PAGE,
            Fields.RECOMMENDATION,
            Fields.EDGE);

    private final Snapshot snapshot;
    private final StoredFields stored;

    HitReader(Snapshot snapshot) throws IOException {
        this.snapshot = snapshot;
        this.stored = snapshot.storedFields();
    }

    /** Says what of a passage is to be highlighted. */
    interface Marking {
        ImmutableList<Span> spans(String text, String language, Supplier<ImmutableList<Citation>> citations)
                throws IOException;
    }

    /**
     * The hit that an entry makes.
     *
     * @param doc Lucene's number of the entry
     */
    Hit read(int doc, int rank, float score, Marking marking) throws IOException {
        Document fields = stored.document(doc, SHOWN);
        String type = fields.get(Fields.TYPE);
        String language = Strings.nullToEmpty(fields.get(Fields.LANGUAGE));
        String text = Optional.ofNullable(fields.get(Fields.TEXT))
                .orElseGet(() -> Strings.nullToEmpty(fields.get(Fields.OPENING)));
        PassageWindow window = PassageWindow.of(text, marking.spans(text, language, () -> citations(fields)));
        return new Hit(
                rank,
                score,
                Optional.ofNullable(fields.get(Fields.SYMBOL)).map(snapshot::symbol),
                Optional.ofNullable(fields.get(Fields.LOCATOR)).map(Locator::new),
                Strings.nullToEmpty(fields.get(Fields.CITATION)),
                type,
                Optional.ofNullable(fields.get(Fields.ROLE)).map(Role::valueOf),
                Arrays.stream(fields.getBinaryValues(Fields.RECOMMENDATION))
                        .map(StoredForm::recommendation)
                        .collect(ImmutableList.toImmutableList()),
                language,
                ImmutableList.copyOf(fields.getValues(Fields.HEADINGS)),
                number(fields, Fields.PAGE),
                window.text(),
                window.highlights(),
                fields.get(Fields.SOURCE),
                type.equals(Fields.DOCUMENT) ? OptionalInt.empty() : number(fields, Fields.NODE),
                Optional.ofNullable(fields.get(Fields.DATE)).map(LocalDate::parse),
                ImmutableList.of(),
                Optional.empty(),
                Optional.empty());
    }

    private static ImmutableList<Citation> citations(Document fields) {
        return Arrays.stream(fields.getBinaryValues(Fields.EDGE))
                .map(StoredForm::citation)
                .collect(ImmutableList.toImmutableList());
    }

    private static OptionalInt number(Document fields, String field) {
        IndexableField value = fields.getField(field);
        return value == null || value.numericValue() == null
                ? OptionalInt.empty()
                : OptionalInt.of(value.numericValue().intValue());
    }
}
