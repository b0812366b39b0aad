package io.github.rapporteur.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** The citation graph as an XML parser reads it back. */
class GraphExportTest {
    @TempDir
    static Path folder;

    private static Shelf shelf;

    @BeforeAll
    static void index() {
        shelf = Shelf.of(
                folder,
                "symbol: A/105/7\nissued: 2050-07-01\ntitle: <lamps> & \"oil\"\u0001\u202E]]>\n"
                        + "1 | Lamps are dear.\n2 | See [[report -> E/CN.15/2051/12; para. 3]].\n",
                "symbol: E/CN.15/2051/12\nissued: 2051-04-09\ntitle: Report on lamps\n"
                        + "1 | See [[A/105/7 -> A/105/7; para. 1; para. 2]] and [[it -> A/105/7]].\n"
                        + "2 | As in [[resolution 105/212 -> A/RES/105/212]], [[that one -> ?]].\n",
                "symbol: E/CN.15/2051/12\nlanguage: fr\ntitle: Rapport\n1 | Voir [[A/105/7 -> A/105/7]].\n",
                "symbol: A/105/9-S/2050/3\ntitle: Joint letter\n1 | Lamps.\n",
                "symbol: A/105/8\ntitle: Note\n1 | [[The letter -> S/2050/3]] says so.\n",
                "title: No symbol\n1 | See [[A/105/8 -> A/105/8]].\n");
    }

    @AfterAll
    static void close() {
        shelf.close();
    }

    private static Element root(String xml) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
        return factory.newDocumentBuilder()
                .parse(new InputSource(new StringReader(xml)))
                .getDocumentElement();
    }

    private static List<Element> all(Element parent, String name) {
        NodeList found = parent.getElementsByTagNameNS("*", name);
        return IntStream.range(0, found.getLength())
                .mapToObj(i -> (Element) found.item(i))
                .toList();
    }

    private static Map<String, String> values(Element element) {
        return all(element, "attvalue").stream()
                .collect(Collectors.toMap(value -> value.getAttribute("for"), value -> value.getAttribute("value")));
    }

    private static Map<String, String> data(Element element) {
        return all(element, "data").stream()
                .collect(Collectors.toMap(value -> value.getAttribute("key"), Element::getTextContent));
    }

    private static Element byId(Element root, String name, String id) {
        return all(root, name).stream()
                .filter(element -> element.getAttribute("id").equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void gexfHasADocumentANodeWithWhatIsKnownOfIt() throws Exception {
        Element gexf = root(shelf.export(ExportFormat.GEXF));

        assertThat(gexf.getNamespaceURI()).isEqualTo("http://gexf.net/1.3");
        assertThat(values(byId(gexf, "node", "E/CN.15/2051/12")))
                .containsEntry("symbol", "E/CN.15/2051/12")
                .containsEntry("title", "Report on lamps")
                .containsEntry("body", "Commission on Crime Prevention and Criminal Justice")
                .containsEntry("year", "2051")
                .containsEntry("language", "en; fr")
                .containsEntry("inIndex", "true")
                .containsEntry("link", "https://docs.un.org/en/E/CN.15/2051/12");
        assertThat(values(byId(gexf, "node", "A/RES/105/212")))
                .containsEntry("inIndex", "false")
                .containsEntry("body", "General Assembly")
                .doesNotContainKey("title");
        assertThat(values(byId(gexf, "node", "A/105/7"))).containsEntry("title", "<lamps> & \"oil\" ]]>");
    }

    @Test
    void edgesTellHowOftenAndWhere() throws Exception {
        Element gexf = root(shelf.export(ExportFormat.GEXF));

        Element edge = byId(gexf, "edge", "E/CN.15/2051/12 > A/105/7");
        assertThat(edge.getAttribute("weight")).isEqualTo("2");
        assertThat(values(edge))
                .containsEntry("citations", "2")
                .containsEntry("passages", "1")
                .containsEntry("citingPlaces", "1")
                .containsEntry("citedPlaces", "1; 2");
    }

    @Test
    void whoCitesHalfOfAJointSymbolCitesTheDocument() throws Exception {
        Element gexf = root(shelf.export(ExportFormat.GEXF));

        assertThat(all(gexf, "edge"))
                .extracting(edge -> edge.getAttribute("source") + " > " + edge.getAttribute("target"))
                .contains("A/105/8 > A/105/9-S/2050/3")
                .hasSize(5);
        assertThat(all(gexf, "node"))
                .extracting(node -> node.getAttribute("id"))
                .doesNotHaveDuplicates()
                .doesNotContain("S/2050/3")
                .hasSize(6);
    }

    @Test
    void graphMlHoldsTheSameAndDeclaresAllItUses() throws Exception {
        Element graph = root(shelf.export(ExportFormat.GRAPHML));

        Set<String> keys = new HashSet<>();
        all(graph, "key").forEach(key -> {
            assertThat(key.getAttribute("attr.type")).isIn("string", "int", "double", "boolean");
            keys.add(key.getAttribute("id"));
        });
        assertThat(all(graph, "data")).allSatisfy(value -> assertThat(keys).contains(value.getAttribute("key")));
        assertThat(data(byId(graph, "node", "E:CN.15:2051:12")))
                .containsEntry("label", "E/CN.15/2051/12")
                .containsEntry("title", "Report on lamps")
                .containsEntry("year", "2051");
        assertThat(data(byId(graph, "edge", "E:CN.15:2051:12--A:105:7"))).containsEntry("weight", "2");
    }

    @Test
    void idsOfGraphMlAreNameTokensAndEveryEdgeHasItsNodes() throws Exception {
        Element graph = root(shelf.export(ExportFormat.GRAPHML));

        Set<String> nodes =
                all(graph, "node").stream().map(node -> node.getAttribute("id")).collect(Collectors.toSet());
        assertThat(nodes).hasSize(6).allMatch(id -> id.matches("[A-Za-z0-9._:-]+"));
        assertThat(all(graph, "edge"))
                .hasSize(5)
                .allSatisfy(
                        edge -> assertThat(nodes).contains(edge.getAttribute("source"), edge.getAttribute("target")));
    }

    @Test
    void whatAQueryLeavesOutIsStillKnownWhereItIsCited() throws Exception {
        Element gexf = root(shelf.export(ExportRequest.builder(ExportFormat.GEXF)
                .query("symbol:E/CN.15/2051/12")
                .build()));

        assertThat(all(gexf, "node"))
                .extracting(node -> node.getAttribute("id"))
                .containsExactlyInAnyOrder("E/CN.15/2051/12", "A/105/7", "A/RES/105/212");
        assertThat(values(byId(gexf, "node", "A/105/7"))).containsEntry("inIndex", "true");
    }
}
