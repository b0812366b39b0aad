package io.github.rapporteur.export;

import com.google.common.collect.ImmutableList;
import io.github.rapporteur.resolution.ResolvedInput;
import io.github.rapporteur.search.FoundPlace;
import io.github.rapporteur.search.Hit;
import io.github.rapporteur.symbol.Symbol;
import java.util.Optional;
import java.util.OptionalInt;

/** Resolved symbols and citations as JSON Lines. */
public final class ResolveJson {

    private ResolveJson() {}

    /** One answer as one line, without the end of line. */
    public static String line(ResolvedInput answer) {
        Optional<Symbol> symbol = answer.symbol();
        Optional<ResolvedInput.Indexed> indexed = answer.indexed();
        return Json.object(json -> {
            json.field("input", answer.input()).field("symbol", symbol).field("kind", answer.kind());
            parts(json, answer);
            json.strings("pinpoints", answer.pinpoints())
                    .field("conventional", answer.conventional())
                    .object("links", links -> answer.links().forEach(links::field))
                    .flag("inIndex", indexed.map(ResolvedInput.Indexed::contained))
                    .field("title", indexed.flatMap(ResolvedInput.Indexed::title))
                    .strings(
                            "related",
                            indexed.map(ResolvedInput.Indexed::related).orElse(ImmutableList.of()))
                    .objects(
                            "citedBy",
                            indexed.map(ResolvedInput.Indexed::citedBy).orElse(ImmutableList.of()),
                            ResolveJson::citing)
                    .objects("problems", answer.problems(), JsonLines::problem)
                    .strings("nearest", answer.nearest())
                    .field("id", answer.id())
                    .field("target", symbol)
                    .field("because", answer.because())
                    .objects(
                            "places",
                            indexed.map(ResolvedInput.Indexed::places).orElse(ImmutableList.of()),
                            ResolveJson::place)
                    .field("adoptedAs", indexed.flatMap(ResolvedInput.Indexed::adopted))
                    .field("host", indexed.flatMap(ResolvedInput.Indexed::host));
        });
    }

    private static void parts(Json json, ResolvedInput answer) {
        Optional<Symbol> symbol = answer.symbol();
        json.field("organ", answer.organ())
                .field("body", answer.body())
                .field("session", symbol.flatMap(Symbol::session))
                .field("year", symbol.map(Symbol::year).orElse(OptionalInt.empty()))
                .field("nature", symbol.flatMap(Symbol::nature))
                .field("number", symbol.flatMap(Symbol::number))
                .strings("modifications", symbol.map(Symbol::modifications).orElse(ImmutableList.of()));
    }

    private static void place(Json json, FoundPlace found) {
        json.field("locator", found.place().value())
                .field("language", found.language())
                .field("text", found.node().text())
                .field("page", found.node().page())
                .field("source", found.file().source());
    }

    private static void citing(Json json, Hit hit) {
        json.field("citation", hit.citation()).field("passage", hit.passage());
    }
}
