package io.github.rapporteur.export;

import java.io.IOException;

/** How a format writes graphs. */
interface GraphForm {

    /** What stands before the nodes. */
    void begin(XmlText xml) throws IOException;

    void node(XmlText xml, GraphNode node) throws IOException;

    /** What stands between nodes and edges. */
    void between(XmlText xml) throws IOException;

    /**
     * An edge.
     *
     * @param from the id of a node
     * @param to the id of a node
     */
    void arc(XmlText xml, String from, String to, GraphArc arc) throws IOException;

    /** What stands behind the edges. */
    void end(XmlText xml) throws IOException;
}
