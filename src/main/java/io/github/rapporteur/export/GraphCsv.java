package io.github.rapporteur.export;

import io.github.rapporteur.resolution.DocumentLinks;
import java.util.List;
import java.util.Optional;

/** The citation graph as a table: RFC 4180, a header line, a line an edge; the columns are the fields of {@link GraphJson}. */
public final class GraphCsv {
    static final List<String> COLUMNS = List.of(
            "citing",
            "citingLocator",
            "cited",
            "citedLocator",
            "kind",
            "text",
            "here",
            "source",
            "placeHere",
            "passage",
            "adoptedAs",
            "link");

    private GraphCsv() {}

    /** The header, with its end of line. */
    public static String header() {
        return Cell.record(COLUMNS);
    }

    /**
     * One edge, with its end of line.
     *
     * @param presence whether what is cited is among the documents that were read
     */
    public static String line(GraphEdge edge, Presence presence) {
        return Cell.record(cells(edge, presence));
    }

    static List<String> cells(KnownEdge known) {
        return cells(known.edge(), known.presence());
    }

    private static List<String> cells(GraphEdge edge, Presence presence) {
        FoundCitation from = edge.from();
        return List.of(
                Cell.harmless(from.citing()),
                Cell.harmless(from.node().locator().map(Object::toString).orElse("")),
                Cell.harmless(edge.to().canonical()),
                Cell.harmless(edge.place().map(Object::toString).orElse("")),
                from.citation().kind().label(),
                Cell.harmless(from.citation().text()),
                Boolean.toString(presence.document()),
                Cell.harmless(from.file().source()),
                presence.place().map(Object::toString).orElse(""),
                Cell.harmless(from.node().text()),
                Cell.harmless(presence.adopted().map(Object::toString).orElse("")),
                Cell.of(DocumentLinks.to(
                        Optional.of(edge.to()), from.document().masthead().language())));
    }
}
