package io.github.rapporteur.export;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** GEXF 1.3, the format of Gephi. */
final class Gexf implements GraphForm {

    @Override
    public void begin(XmlText xml) throws IOException {
        xml.document("gexf", "http://gexf.net/1.3", "version", "1.3");
        xml.start("meta").start("creator").text("Rapporteur").end();
        xml.start("description")
                .text("Citations between United Nations documents")
                .end();
        xml.end().line();
        xml.start("graph", "defaultedgetype", "directed", "mode", "static").line();
        attributes(xml, "node", GraphNode.ATTRIBUTES);
        attributes(xml, "edge", GraphArc.ATTRIBUTES);
        xml.start("nodes").line();
    }

    private static void attributes(XmlText xml, String of, List<GraphAttribute> attributes) throws IOException {
        xml.start("attributes", "class", of).line();
        for (GraphAttribute attribute : attributes) {
            xml.empty("attribute", "id", attribute.name(), "title", attribute.name(), "type", type(attribute))
                    .line();
        }
        xml.end().line();
    }

    private static String type(GraphAttribute attribute) {
        return switch (attribute.type()) {
            case STRING -> "string";
            case INT -> "integer";
            case BOOLEAN -> "boolean";
        };
    }

    @Override
    public void node(XmlText xml, GraphNode node) throws IOException {
        xml.start("node", "id", node.id(), "label", node.label());
        values(xml, GraphNode.ATTRIBUTES, node.values());
        xml.end().line();
    }

    @Override
    public void between(XmlText xml) throws IOException {
        xml.end().line().start("edges").line();
    }

    @Override
    public void arc(XmlText xml, String from, String to, GraphArc arc) throws IOException {
        String weight = Integer.toString(arc.citations());
        xml.start("edge", "id", from + " > " + to, "source", from, "target", to, "weight", weight);
        values(xml, GraphArc.ATTRIBUTES, arc.values());
        xml.end().line();
    }

    private static void values(XmlText xml, List<GraphAttribute> attributes, List<Optional<String>> values)
            throws IOException {
        xml.start("attvalues");
        for (int i = 0; i < attributes.size(); i++) {
            if (values.get(i).isPresent()) {
                String value = values.get(i).get();
                xml.empty("attvalue", "for", attributes.get(i).name(), "value", value);
            }
        }
        xml.end();
    }

    @Override
    public void end(XmlText xml) throws IOException {
        xml.end().line().end().line().end().line();
    }
}
