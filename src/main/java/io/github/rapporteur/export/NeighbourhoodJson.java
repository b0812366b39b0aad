package io.github.rapporteur.export;

import io.github.rapporteur.search.CitationNeighbourhood;

/** The documents around one as a JSON object: nodes, and edges from who cites to what is cited. */
public final class NeighbourhoodJson {

    private NeighbourhoodJson() {}

    /** On one line, without the end of line. */
    public static String of(CitationNeighbourhood around) {
        return Json.object(json -> json.objects("nodes", around.nodes(), NeighbourhoodJson::node)
                .objects("edges", around.edges(), NeighbourhoodJson::edge)
                .field("whole", around.whole()));
    }

    private static void node(Json json, CitationNeighbourhood.Node node) {
        json.field("symbol", node.symbol().canonical())
                .field("title", node.title())
                .field("inIndex", node.inIndex())
                .field("steps", node.steps());
    }

    private static void edge(Json json, CitationNeighbourhood.Edge edge) {
        json.field("from", edge.from().canonical())
                .field("to", edge.to().canonical())
                .field("count", edge.count());
    }
}
