package io.github.rapporteur.export;

/** The citation graph as JSON Lines, an edge a line. */
public final class GraphJson {

    private GraphJson() {}

    static String line(KnownEdge known) {
        return line(known.edge(), known.presence());
    }

    /**
     * One edge as one line, without the end of line.
     *
     * @param presence whether what is cited is among the documents that were read
     */
    public static String line(GraphEdge edge, Presence presence) {
        FoundCitation from = edge.from();
        return Json.object(json -> json.field("citing", from.citing())
                .field("citingLocator", from.node().locator())
                .field("cited", edge.to().canonical())
                .field("citedLocator", edge.place())
                .field("kind", from.citation().kind().label())
                .field("text", from.citation().text())
                .field("here", presence.document())
                .field("source", from.file().source())
                .flag("placeHere", presence.place())
                .field("passage", from.node().text())
                .field("adoptedAs", presence.adopted()));
    }
}
