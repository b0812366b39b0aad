package io.github.rapporteur.cli;

import com.google.common.collect.ImmutableList;
import io.github.rapporteur.Corpus;
import io.github.rapporteur.CorpusOptions;
import io.github.rapporteur.document.Locator;
import io.github.rapporteur.export.ResolvedInput.Indexed;
import io.github.rapporteur.index.IndexUnavailableException;
import io.github.rapporteur.search.Hit;
import io.github.rapporteur.symbol.Symbol;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Looks symbols up in an index, if there is one. */
final class IndexLookup implements AutoCloseable {
    private final Optional<Corpus> corpus;

    private IndexLookup(Optional<Corpus> corpus) {
        this.corpus = corpus;
    }

    /**
     * Opens the index. The usual one need not exist, and where it cannot be used that is said and done without.
     *
     * @throws IndexUnavailableException if the person named an index that cannot be used
     */
    static IndexLookup open(IndexOption option, Shell shell) {
        if (!option.isTold(shell) && !Files.exists(option.folder(shell))) {
            return new IndexLookup(Optional.empty());
        }
        try {
            return new IndexLookup(Optional.of(Corpus.open(option.folder(shell), CorpusOptions.DEFAULTS.existing())));
        } catch (IndexUnavailableException e) {
            if (option.isTold(shell)) {
                throw e;
            }
            shell.say("rapporteur: resolving without the index: " + e.getMessage());
            return new IndexLookup(Optional.empty());
        }
    }

    /** What the index knows of a symbol, and of places in its document; empty without an index. */
    Optional<Indexed> find(Symbol symbol, List<Locator> places) {
        return corpus.map(open -> new Indexed(
                open.contains(symbol),
                open.document(symbol).flatMap(document -> document.masthead().title()),
                open.related(symbol),
                citedBy(open, symbol, places),
                places.stream()
                        .flatMap(place -> open.places(symbol, place).stream())
                        .collect(ImmutableList.toImmutableList()),
                open.adopted(symbol),
                open.host(symbol)));
    }

    private static ImmutableList<Hit> citedBy(Corpus open, Symbol symbol, List<Locator> places) {
        if (places.isEmpty()) {
            return open.citedBy(symbol);
        }
        Map<String, Hit> bySource = new LinkedHashMap<>();
        places.stream()
                .flatMap(place -> open.citedBy(symbol, place).stream())
                .forEach(hit -> bySource.putIfAbsent(hit.source() + hit.node(), hit));
        return ImmutableList.copyOf(bySource.values());
    }

    @Override
    public void close() {
        corpus.ifPresent(Corpus::close);
    }
}
