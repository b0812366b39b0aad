package io.github.rapporteur.export;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import io.github.rapporteur.document.Masthead;
import io.github.rapporteur.index.CitationLine;
import io.github.rapporteur.pipeline.ParsedFile;
import io.github.rapporteur.resolution.DocumentLinks;
import io.github.rapporteur.symbol.Bodies;
import io.github.rapporteur.symbol.Body;
import io.github.rapporteur.symbol.Symbol;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A document in the citation graph.
 *
 * @param id the same in every export: its symbol, else its file
 * @param values of {@link #ATTRIBUTES}, in their order
 */
record GraphNode(String id, String label, ImmutableList<Optional<String>> values) {
    static final ImmutableList<GraphAttribute> ATTRIBUTES = ImmutableList.of(
            GraphAttribute.text("symbol"),
            GraphAttribute.text("title"),
            GraphAttribute.text("kind"),
            GraphAttribute.text("body"),
            GraphAttribute.number("year"),
            GraphAttribute.text("date"),
            GraphAttribute.text("language"),
            GraphAttribute.flag("inIndex"),
            GraphAttribute.text("link"));

    /** A document of the index. */
    static GraphNode of(Work work) {
        ParsedFile file = work.shown();
        Optional<Masthead> head = Work.head(file);
        Optional<LocalDate> date = head.flatMap(read -> read.adopted().or(read::issued));
        return new GraphNode(
                id(file),
                CitationLine.of(file),
                ImmutableList.of(
                        file.symbol().map(Symbol::canonical),
                        Work.title(file),
                        head.map(read -> read.kind().label()),
                        BibliographicEntry.body(file),
                        year(date, file.symbol()),
                        date.map(LocalDate::toString),
                        Optional.of(Joiner.on("; ").join(work.languages())),
                        Optional.of("true"),
                        DocumentLinks.to(file.symbol(), Work.language(file))));
    }

    /** A document that is cited and not in the index. */
    static GraphNode cited(Symbol symbol) {
        return new GraphNode(
                symbol.canonical(),
                symbol.printed(),
                ImmutableList.of(
                        Optional.of(symbol.canonical()),
                        Optional.empty(),
                        Optional.empty(),
                        Bodies.builtIn()
                                .of(symbol)
                                .map(Body::name)
                                .or(() -> Bodies.builtIn().organ(symbol)),
                        year(Optional.empty(), Optional.of(symbol)),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of("false"),
                        DocumentLinks.to(Optional.of(symbol), "en")));
    }

    static String id(ParsedFile file) {
        return file.symbol().map(Symbol::canonical).orElseGet(() -> "file:" + file.source());
    }

    private static Optional<String> year(Optional<LocalDate> date, Optional<Symbol> symbol) {
        return BibliographicEntry.year(date, symbol).stream()
                .mapToObj(Integer::toString)
                .findFirst();
    }
}
