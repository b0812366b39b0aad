package io.github.rapporteur.index;

import com.google.common.base.Strings;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.rapporteur.document.Locator;
import io.github.rapporteur.document.NodeType;
import io.github.rapporteur.document.Role;
import io.github.rapporteur.recommendation.Recommendation;
import io.github.rapporteur.reference.Citation;
import io.github.rapporteur.symbol.Symbol;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.apache.lucene.document.Document;
import org.apache.lucene.util.BytesRef;

/**
 * What an entry of the index shows: a passage, or a document as a whole.
 *
 * @param source the file as it was given
 * @param symbol of the document, in canonical form
 * @param language ISO 639-1; empty for a file that gave no document
 * @param date of adoption, else of issue
 * @param type the word for the kind of node, {@link Fields#DOCUMENT} or {@link Fields#NO_DOCUMENT}
 * @param place of a passage; empty for a document as a whole
 * @param text the passage; of a document its title, else its first words
 * @param stored what the rest is read from when asked for
 */
public record StoredEntry(
        String source,
        Optional<String> symbol,
        String language,
        Optional<LocalDate> date,
        String type,
        Optional<Place> place,
        String text,
        Document stored) {
    /** The fields it is read from. */
    public static final ImmutableSet<String> FIELDS =
            ImmutableSet.of(Fields.SHOWN, Fields.TEXT, Fields.OPENING, Fields.RECOMMENDATION, Fields.EDGE);

    /**
     * Where in its document a passage stands.
     *
     * @param headings the headings above, outermost first
     * @param node the id of the node
     * @param page 1-based
     * @param cited how the passage is cited behind its document
     */
    public record Place(
            ImmutableList<String> headings,
            NodeType type,
            int node,
            Optional<Role> role,
            OptionalInt page,
            Optional<Locator> locator,
            Optional<String> cited) {}

    /**
     * Reads an entry.
     *
     * @param stored with its {@link #FIELDS}, or those that will be asked for and {@link Fields#SHOWN}
     * @throws UncheckedIOException if what is stored is damaged
     */
    public static StoredEntry of(Document stored) {
        return StoredForm.decoded("entry", StoredForm.bytes(stored, Fields.SHOWN), in -> read(stored, in));
    }

    private static StoredEntry read(Document stored, Decoder in) throws IOException {
        String source = in.string();
        Optional<String> symbol = in.maybe(in::string);
        String language = in.string();
        Optional<LocalDate> date = in.maybe(() -> LocalDate.ofEpochDay(in.number()));
        int form = in.size();
        Optional<Place> place = form == ShownForm.PASSAGE ? Optional.of(ShownForm.place(in)) : Optional.empty();
        String type = place.map(at -> at.type().label())
                .orElse(form == ShownForm.DOCUMENT ? Fields.DOCUMENT : Fields.NO_DOCUMENT);
        String text = Optional.ofNullable(stored.get(Fields.TEXT))
                .orElseGet(() -> Strings.nullToEmpty(stored.get(Fields.OPENING)));
        return new StoredEntry(source, symbol, language, date, type, place, text, stored);
    }

    /**
     * As one would cite it: {@code E/CN.15/2018/12, para. 9 (n) (iv)}.
     *
     * @param read its symbol
     */
    public String citation(Optional<Symbol> read) {
        String document = CitationLine.of(read, source);
        return place.flatMap(Place::cited).map(cited -> document + ", " + cited).orElse(document);
    }

    /** The headings above, outermost first. */
    public ImmutableList<String> headings() {
        return place.map(Place::headings).orElse(ImmutableList.of());
    }

    /**
     * What it recommends, views included, in the order of the text.
     *
     * @throws UncheckedIOException if what is stored is damaged
     */
    public ImmutableList<Recommendation> recommendations() {
        BytesRef bytes = stored.getBinaryValue(Fields.RECOMMENDATION);
        return bytes == null
                ? ImmutableList.of()
                : StoredForm.decoded(
                        "recommendation", bytes, in -> RecommendationCodec.read(node(), text, headings(), in));
    }

    /**
     * What it cites, in the order of the text.
     *
     * @throws UncheckedIOException if what is stored is damaged
     */
    public ImmutableList<Citation> citations() {
        BytesRef bytes = stored.getBinaryValue(Fields.EDGE);
        return bytes == null
                ? ImmutableList.of()
                : StoredForm.decoded("citation", bytes, in -> CitationCodec.read(node(), text, in));
    }

    private int node() {
        return place.map(Place::node).orElse(-1);
    }
}
