package io.github.rapporteur.export;

/** The citation graph as JSON Lines, an edge a line. */
public final class GraphJson {

    private GraphJson() {}

    /**
     * One edge as one line, without the end of line.
     *
     * @param here whether the cited document is among those that were read
     */
    public static String line(GraphEdge edge, boolean here) {
        FoundCitation from = edge.from();
        return Json.object(json -> json.field("citing", from.citing())
                .field("citingLocator", from.node().locator())
                .field("cited", edge.to().canonical())
                .field("citedLocator", edge.place())
                .field("kind", from.citation().kind().label())
                .field("text", from.citation().text())
                .field("here", here)
                .field("source", from.file().source()));
    }
}
