package io.github.rapporteur.search;

import com.google.common.base.Strings;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.rapporteur.document.Locator;
import io.github.rapporteur.index.Fields;
import io.github.rapporteur.index.StoredForm;
import io.github.rapporteur.index.SymbolTerms;
import io.github.rapporteur.recommendation.Occurrence;
import io.github.rapporteur.recommendation.Recommendation;
import io.github.rapporteur.symbol.Symbol;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexableField;
import org.apache.lucene.index.StoredFields;

/** Reads recommendations out of the index, those of a passage in the order of the text. Not for use by several threads. */
final class RecommendationReader {
    private static final ImmutableSet<String> NEEDED = ImmutableSet.of(
            Fields.SOURCE,
            Fields.SYMBOL,
            Fields.LANGUAGE,
            Fields.DATE,
            Fields.HEADINGS,
            Fields.LOCATOR,
            Fields.CITATION,
            Fields.PAGE,
            Fields.EDGE,
            Fields.RECOMMENDATION);

    private final StoredFields stored;

    RecommendationReader(StoredFields stored) {
        this.stored = stored;
    }

    /**
     * The recommendations of a passage.
     *
     * @param doc Lucene's number of the entry
     */
    Stream<Occurrence> read(int doc) {
        try {
            Document fields = stored.document(doc, NEEDED);
            Occurrences passage = new Occurrences(fields, cites(fields));
            return Arrays.stream(fields.getBinaryValues(Fields.RECOMMENDATION))
                    .map(StoredForm::recommendation)
                    .map(passage::of);
        } catch (IOException e) {
            throw new UncheckedIOException("reading a recommendation failed", e);
        }
    }

    private static ImmutableList<Symbol> cites(Document fields) {
        return Arrays.stream(fields.getBinaryValues(Fields.EDGE))
                .map(StoredForm::citation)
                .flatMap(citation -> citation.target().stream())
                .distinct()
                .collect(ImmutableList.toImmutableList());
    }

    private record Occurrences(Document fields, ImmutableList<Symbol> cites) {
        Occurrence of(Recommendation recommendation) {
            IndexableField page = fields.getField(Fields.PAGE);
            return new Occurrence(
                    recommendation,
                    Optional.ofNullable(fields.get(Fields.SYMBOL)).map(SymbolTerms::stored),
                    Optional.ofNullable(fields.get(Fields.LOCATOR)).map(Locator::new),
                    Strings.nullToEmpty(fields.get(Fields.CITATION)),
                    Strings.nullToEmpty(fields.get(Fields.LANGUAGE)),
                    Optional.ofNullable(fields.get(Fields.DATE)).map(LocalDate::parse),
                    ImmutableList.copyOf(fields.getValues(Fields.HEADINGS)),
                    page == null
                            ? OptionalInt.empty()
                            : OptionalInt.of(page.numericValue().intValue()),
                    fields.get(Fields.SOURCE),
                    cites);
        }
    }
}
