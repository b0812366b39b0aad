package io.github.rapporteur.web;

import com.google.common.collect.ImmutableList;
import io.github.rapporteur.Corpus;
import io.github.rapporteur.document.Locator;
import io.github.rapporteur.export.PlaceJson;
import io.github.rapporteur.search.FoundPlace;
import io.github.rapporteur.symbol.Symbol;
import java.util.Optional;

/** {@code /node}: what stands at a place of a document. */
final class NodeEndpoint {
    private static final Parameter<String> LANGUAGE =
            CommonParameters.LANGUAGE.meaning("Only in this language, ISO 639-1; all that there are unless given.");

    private NodeEndpoint() {}

    static Route route() {
        return Route.of(
                "/node",
                "Place",
                "What stands at a place of a document, in each language and file: its text, the headings and paragraphs"
                        + " above it, what it cites.",
                NodeEndpoint::answer,
                CommonParameters.SYMBOL.asRequired(),
                CommonParameters.LOCATOR.asRequired(),
                LANGUAGE);
    }

    private static Reply answer(Asked asked, Corpus corpus) {
        Symbol symbol = asked.require(CommonParameters.SYMBOL);
        Locator place = asked.require(CommonParameters.LOCATOR);
        ImmutableList<FoundPlace> found = corpus.places(symbol, place);
        if (found.isEmpty()) {
            throw corpus.contains(symbol) ? Missing.place(symbol, place) : Missing.symbol(symbol.canonical());
        }
        ImmutableList<String> languages =
                found.stream().map(FoundPlace::language).distinct().collect(ImmutableList.toImmutableList());
        Optional<String> language = asked.get(LANGUAGE);
        ImmutableList<FoundPlace> wanted = found.stream()
                .filter(one -> language.isEmpty() || language.get().equals(one.language()))
                .collect(ImmutableList.toImmutableList());
        if (wanted.isEmpty()) {
            throw Missing.version(symbol, languages);
        }
        return Reply.json(PlaceJson.of(symbol, place, languages, wanted));
    }
}
