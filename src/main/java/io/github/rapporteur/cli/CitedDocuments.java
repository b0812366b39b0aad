package io.github.rapporteur.cli;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ListMultimap;
import io.github.rapporteur.document.Document;
import io.github.rapporteur.document.Locator;
import io.github.rapporteur.export.GraphEdge;
import io.github.rapporteur.export.Presence;
import io.github.rapporteur.pipeline.ParsedFile;
import io.github.rapporteur.reference.Adoption;
import io.github.rapporteur.reference.CitedPlaces;
import io.github.rapporteur.symbol.Symbol;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The documents that were read, by their symbols, to look up what is cited. */
final class CitedDocuments {
    private final CitedPlaces places = CitedPlaces.create();
    private final Set<Symbol> here = new HashSet<>();
    private final ListMultimap<Symbol, Document> documents = ArrayListMultimap.create();
    private final Map<Symbol, Symbol> adopted = new HashMap<>();
    private final Map<Asked, Boolean> known = new HashMap<>();

    private record Asked(Symbol symbol, Locator place) {}

    /** Adds a file under its symbol, of a joint symbol under each half as well. */
    void add(ParsedFile file) {
        file.symbol().ifPresent(symbol -> {
            add(symbol, file);
            symbol.halves().forEach(half -> add(half, file));
            file.document()
                    .ifPresent(document -> Adoption.drafts(document, file.citations())
                            .forEach(draft -> adopted.putIfAbsent(draft, symbol)));
        });
    }

    private void add(Symbol symbol, ParsedFile file) {
        here.add(symbol);
        file.document().ifPresent(document -> documents.put(symbol, document));
    }

    /** Whether what an edge leads to is there. To be asked when all files are known. */
    Presence presence(GraphEdge edge) {
        Symbol cited = edge.to();
        Optional<Boolean> place = edge.place()
                .filter(asked -> documents.containsKey(cited))
                .map(asked -> known.computeIfAbsent(new Asked(cited, asked), this::has));
        Optional<Symbol> text =
                Adoption.isDraft(cited) ? Optional.ofNullable(adopted.get(cited.base())) : Optional.empty();
        return new Presence(here.contains(cited), place, text);
    }

    private boolean has(Asked asked) {
        return documents.get(asked.symbol()).stream()
                .anyMatch(document -> !places.find(document, asked.place()).isEmpty());
    }
}
