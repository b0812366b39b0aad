package io.github.rapporteur.index;

import io.github.rapporteur.document.Document;
import io.github.rapporteur.document.Masthead;
import io.github.rapporteur.document.Node;
import io.github.rapporteur.pipeline.ParsedFile;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.util.BytesRef;

/**
 * Writes what entries show beside their text, in the form that {@link StoredEntry} reads. What all entries of a file have
 * comes first and is the same bytes in all of them, which the index packs into next to nothing. For one file.
 */
final class ShownForm {
    /** What the entry is. */
    static final int DOCUMENT = 0;

    static final int NO_DOCUMENT = 1;
    static final int PASSAGE = 2;

    /** How a passage is cited behind its document: not at all, by its locator, or as is written there. */
    static final int NOT_CITED = 0;

    static final int BY_LOCATOR = 1;
    static final int OTHERWISE = 2;

    private final ParsedFile file;
    private final BytesRef head;

    ShownForm(ParsedFile file) {
        this.file = file;
        this.head = StoredForm.encoded(out -> {
            Optional<Masthead> masthead = file.document().map(Document::masthead);
            out.string(file.source());
            out.maybe(file.symbol(), symbol -> TreeCodec.write(symbol, out));
            out.string(masthead.map(Masthead::language).orElse(""));
            out.maybe(masthead.flatMap(ShownForm::date), date -> out.number((int) date.toEpochDay()));
        });
    }

    /** Of adoption, else of issue. */
    static Optional<LocalDate> date(Masthead head) {
        return head.adopted().or(head::issued);
    }

    BytesRef whole() {
        return StoredForm.encoded(out -> {
            out.bytes(head);
            out.size(file.document().isPresent() ? DOCUMENT : NO_DOCUMENT);
        });
    }

    BytesRef passage(Document document, Node node, List<String> headings) {
        return StoredForm.encoded(out -> {
            out.bytes(head);
            out.size(PASSAGE);
            out.strings(headings);
            Numbered.TYPES.write(node.type(), out);
            out.size(node.id());
            Numbered.ROLES.write(node.role(), out);
            out.maybe(node.page());
            out.maybe(node.locator(), locator -> out.string(locator.value()));
            cited(document, node, out);
        });
    }

    private static void cited(Document document, Node node, Encoder out) throws IOException {
        Optional<String> place = CitationLine.place(document, node);
        boolean byLocator =
                node.locator().map(locator -> locator.citation(node.type())).equals(place);
        if (place.isEmpty()) {
            out.size(NOT_CITED);
        } else if (byLocator) {
            out.size(BY_LOCATOR);
        } else {
            out.size(OTHERWISE);
            out.string(place.get());
        }
    }
}
