package io.github.rapporteur.index;

import com.google.common.collect.ImmutableList;
import io.github.rapporteur.document.Document;
import io.github.rapporteur.document.Locator;
import io.github.rapporteur.document.Masthead;
import io.github.rapporteur.document.Node;
import io.github.rapporteur.document.NodeType;
import io.github.rapporteur.document.Role;
import io.github.rapporteur.pipeline.ParsedFile;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.apache.lucene.util.BytesRef;

/**
 * The stored form of what entries show beside their text, which {@link StoredEntry} reads. What all entries of a file have
 * comes first and is the same bytes in all of them, which the index packs into next to nothing. For one file.
 */
final class ShownForm {
    /** What the entry is. */
    static final int DOCUMENT = 0;

    static final int NO_DOCUMENT = 1;
    static final int PASSAGE = 2;

    /** How a passage is cited behind its document: not at all, by its locator, or as is written there. */
    private static final int NOT_CITED = 0;

    private static final int BY_LOCATOR = 1;
    private static final int OTHERWISE = 2;

    /** From which bit on role and citation stand beside the type. */
    private static final int ROLE = 4;

    private static final int CITED = 6;
    private static final int NO_PAGE = 0;

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

    /** How the passages below some headings begin. */
    BytesRef headings(List<String> headings) {
        return StoredForm.encoded(out -> {
            out.bytes(head);
            out.size(PASSAGE);
            out.strings(headings);
        });
    }

    /** @param beginning by its headings */
    BytesRef passage(Document document, Node node, BytesRef beginning) {
        return StoredForm.encoded(out -> {
            Optional<String> place = CitationLine.place(document, node);
            int cited = cited(node, place);
            out.bytes(beginning);
            out.size(Numbered.TYPES.number(node.type()) | Numbered.ROLES.number(node.role()) << ROLE | cited << CITED);
            out.size(node.id());
            out.number(node.page().orElse(NO_PAGE));
            out.string(node.locator().map(Locator::value).orElse(""));
            if (cited == OTHERWISE) {
                out.string(place.orElseThrow());
            }
        });
    }

    private static int cited(Node node, Optional<String> place) {
        boolean byLocator =
                node.locator().map(locator -> locator.citation(node.type())).equals(place);
        return place.isEmpty() ? NOT_CITED : byLocator ? BY_LOCATOR : OTHERWISE;
    }

    /** Reads where a passage stands; what all entries of the file have has been read. */
    static StoredEntry.Place place(Decoder in) throws IOException {
        ImmutableList<String> headings = in.strings();
        int form = in.size();
        NodeType type = Numbered.TYPES.value(form & (1 << ROLE) - 1);
        Optional<Role> role = Numbered.ROLES.maybe(form >> ROLE & (1 << CITED - ROLE) - 1);
        int node = in.size();
        int page = in.number();
        Optional<Locator> locator =
                Optional.of(in.string()).filter(written -> !written.isEmpty()).map(Locator::new);
        Optional<String> cited = switch (form >> CITED) {
            case NOT_CITED -> Optional.empty();
            case BY_LOCATOR -> locator.map(at -> at.citation(type));
            default -> Optional.of(in.string());
        };
        return new StoredEntry.Place(
                headings,
                type,
                node,
                role,
                page == NO_PAGE ? OptionalInt.empty() : OptionalInt.of(page),
                locator,
                cited);
    }
}
