package io.github.rapporteur.akn;

import com.google.common.collect.ImmutableList;
import io.github.rapporteur.document.Document;
import io.github.rapporteur.document.Proceedings;
import io.github.rapporteur.structure.Hints;
import io.github.rapporteur.structure.StructureParser;
import io.github.rapporteur.structure.Structured;
import io.github.rapporteur.text.SourceText;
import io.github.rapporteur.text.Tag;
import java.util.Optional;

/** Documents whose mark-up tells what they are made of. Immutable, safe for use by several threads. */
public final class AkomaNtoso {
    private final StructureParser structure;

    private AkomaNtoso(StructureParser structure) {
        this.structure = structure;
    }

    /** @param structure puts together what mark-up leaves open: items that it sets side by side, numbers that it leaves in the text */
    public static AkomaNtoso with(StructureParser structure) {
        return new AkomaNtoso(structure);
    }

    /** Whether a text has mark-up of this kind. */
    public static boolean is(SourceText text) {
        return !text.tags().isEmpty() && text.tags().getFirst().name().equals("akomaNtoso");
    }

    /** How the document came about, where its mark-up tells. */
    public static Optional<Proceedings> proceedings(SourceText text) {
        return is(text)
                ? Optional.of(new ProceedingsReader(Elements.of(text)).read()).filter(told -> !told.isEmpty())
                : Optional.empty();
    }

    /**
     * The document; never throws on content.
     *
     * @param source the file's path or another name people know it by
     * @param hints what is known of the document besides its own mark-up
     */
    public Structured parse(String source, SourceText text, Hints hints) {
        Optional<Tag> own = MarkedTree.head(text);
        if (own.isPresent()) {
            return new Structured(MarkedTree.read(source, text, own.get()), ImmutableList.of());
        }
        Elements elements = Elements.of(text);
        HeadReader head = new HeadReader(elements);
        Hints known =
                new Hints(hints.language().or(head::language), head.symbol().or(hints::symbol));
        Structured read = structure.parse(source, text, known);
        Document document = read.document();
        return new Structured(
                MarkedRoles.over(document.withMasthead(head.over(document.masthead())), elements), read.problems());
    }
}
