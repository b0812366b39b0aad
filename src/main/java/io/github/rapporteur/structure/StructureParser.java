package io.github.rapporteur.structure;

import com.google.common.collect.ImmutableList;
import io.github.rapporteur.document.Document;
import io.github.rapporteur.document.DocumentKind;
import io.github.rapporteur.document.Masthead;
import io.github.rapporteur.text.SourceText;
import java.util.Optional;

/** Puts blocks together to a document. Immutable, safe for use by several threads; never throws on content. */
public final class StructureParser {

    /** A parser with default limits. */
    public static StructureParser create() {
        return new StructureParser();
    }

    private StructureParser() {}

    /** @param source the file's path or another name people know it by */
    public Structured parse(String source, SourceText text) {
        Masthead masthead = new Masthead(
                Optional.empty(),
                DocumentKind.OTHER,
                "en",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                ImmutableList.of(),
                Optional.empty());
        return new Structured(new Document(source, text, masthead, ImmutableList.of()), ImmutableList.of());
    }
}
