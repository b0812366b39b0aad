package io.github.rapporteur.search;

import io.github.rapporteur.document.Locator;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A piece of a document beside a hit: what stands around it, or the same in another language.
 *
 * @param citation as one would cite it
 * @param locator empty for unnumbered pieces
 * @param type the word for the kind of node
 * @param language ISO 639-1
 * @param text all of it
 * @param page 1-based; empty where the source has no pages
 * @param source the file
 * @param node its id in the document's tree; empty for a document as a whole
 */
public record Passage(
        String citation,
        Optional<Locator> locator,
        String type,
        String language,
        String text,
        OptionalInt page,
        String source,
        OptionalInt node) {}
