package io.github.rapporteur.resolution;

import com.google.common.collect.ImmutableList;
import io.github.rapporteur.document.Locator;
import io.github.rapporteur.pipeline.ParsedFile;
import io.github.rapporteur.resolution.ResolvedInput.Indexed;
import io.github.rapporteur.search.CorpusSearcher;
import io.github.rapporteur.search.Hit;
import io.github.rapporteur.symbol.Symbol;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What an index knows of symbols, and of places in their documents. */
final class IndexedSymbols {
    private final CorpusSearcher searcher;

    IndexedSymbols(CorpusSearcher searcher) {
        this.searcher = searcher;
    }

    Indexed find(Symbol symbol, List<Locator> places) {
        ImmutableList<ParsedFile> files = searcher.documents(symbol);
        return new Indexed(
                !files.isEmpty(),
                files.stream()
                        .flatMap(file -> file.document().stream())
                        .findFirst()
                        .flatMap(document -> document.masthead().title()),
                searcher.related(symbol),
                citedBy(symbol, places),
                places.stream()
                        .flatMap(place -> searcher.places(symbol, place).stream())
                        .collect(ImmutableList.toImmutableList()),
                searcher.adopted(symbol),
                searcher.host(symbol));
    }

    private ImmutableList<Hit> citedBy(Symbol symbol, List<Locator> places) {
        if (places.isEmpty()) {
            return searcher.citedBy(symbol);
        }
        Map<String, Hit> bySource = new LinkedHashMap<>();
        places.stream()
                .flatMap(place -> searcher.citedBy(symbol, place).stream())
                .forEach(hit -> bySource.putIfAbsent(hit.source() + hit.node(), hit));
        return ImmutableList.copyOf(bySource.values());
    }
}
