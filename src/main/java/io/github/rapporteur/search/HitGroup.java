package io.github.rapporteur.search;

import com.google.common.collect.ImmutableList;
import io.github.rapporteur.symbol.Symbol;
import java.util.Optional;

/**
 * The hits of one document, that is of one file.
 *
 * @param symbol of the document
 * @param citation as one would cite the document: its symbol, else its file's name
 * @param title the title, else the first words; empty where it has none
 * @param language ISO 639-1
 * @param source the file
 * @param total how many of its passages match, exact
 * @param hits the first of them
 */
public record HitGroup(
        Optional<Symbol> symbol,
        String citation,
        Optional<String> title,
        String language,
        String source,
        long total,
        ImmutableList<Hit> hits) {

    /** How many more of its passages match. */
    public long further() {
        return total - hits.size();
    }
}
