package io.github.rapporteur.export;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** GraphML 1.0. Its ids are name tokens, in which symbols are written with colons for slashes. */
final class GraphMl implements GraphForm {
    private static final String LABEL = "label";
    private static final String WEIGHT = "weight";

    @Override
    public void begin(XmlText xml) throws IOException {
        xml.document("graphml", "http://graphml.graphdrawing.org/xmlns");
        key(xml, "node", LABEL, "string");
        keys(xml, "node", GraphNode.ATTRIBUTES);
        key(xml, "edge", WEIGHT, "double");
        keys(xml, "edge", GraphArc.ATTRIBUTES);
        xml.start("graph", "id", "citations", "edgedefault", "directed").line();
    }

    private static void keys(XmlText xml, String of, ImmutableList<GraphAttribute> attributes) throws IOException {
        for (GraphAttribute attribute : attributes) {
            key(xml, of, attribute.name(), Ascii.toLowerCase(attribute.type().name()));
        }
    }

    private static void key(XmlText xml, String of, String name, String type) throws IOException {
        xml.empty("key", "id", name, "for", of, "attr.name", name, "attr.type", type)
                .line();
    }

    @Override
    public void node(XmlText xml, GraphNode node) throws IOException {
        xml.start("node", "id", token(node.id()));
        data(xml, LABEL, node.label());
        values(xml, GraphNode.ATTRIBUTES, node.values());
        xml.end().line();
    }

    @Override
    public void between(XmlText xml) {
        // Nodes and edges stand beside each other.
    }

    @Override
    public void arc(XmlText xml, String from, String to, GraphArc arc) throws IOException {
        String source = token(from);
        String target = token(to);
        xml.start("edge", "id", source + "--" + target, "source", source, "target", target);
        data(xml, WEIGHT, Integer.toString(arc.citations()));
        values(xml, GraphArc.ATTRIBUTES, arc.values());
        xml.end().line();
    }

    private static void values(XmlText xml, List<GraphAttribute> attributes, List<Optional<String>> values)
            throws IOException {
        for (int i = 0; i < attributes.size(); i++) {
            if (values.get(i).isPresent()) {
                data(xml, attributes.get(i).name(), values.get(i).get());
            }
        }
    }

    private static void data(XmlText xml, String key, String value) throws IOException {
        xml.start("data", "key", key).text(value).end();
    }

    @Override
    public void end(XmlText xml) throws IOException {
        xml.end().line().end().line();
    }

    /** Different for different ids. */
    private static String token(String id) {
        StringBuilder token = new StringBuilder(id.length());
        id.codePoints().forEach(point -> {
            if (point == '/') {
                token.append(':');
            } else if (point < 0x80 && (Character.isLetterOrDigit(point) || point == '.' || point == '-')) {
                token.appendCodePoint(point);
            } else {
                token.append('_').append(Integer.toHexString(point)).append('_');
            }
        });
        return token.toString();
    }
}
