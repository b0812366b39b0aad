package io.github.rapporteur.akn;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * A check of our own of what the schema of Akoma Ntoso asks of documents as they are written here: order of elements,
 * attributes, identifiers that are unique. It does not take the schema's place, which cannot be had as a dependency.
 */
final class AknShape {
    private static final String AKN = "http://docs.oasis-open.org/legaldocml/ns/akn/3.0";
    private static final String TEXT = "-";
    private static final ImmutableSet<String> INLINE = ImmutableSet.of(
            "span", "inline", "a", "authorialNote", "docAuthority", "docNumber", "docTitle", "docDate", "session");
    private static final ImmutableSet<String> COMMON = ImmutableSet.of("eId", "class", "title", "refersTo");
    private static final Splitter TABS = Splitter.on('\t');
    private static final Splitter WORDS = Splitter.on(' ').omitEmptyStrings();

    private record Rule(String children, Set<String> needed, Set<String> allowed) {}

    private final Map<String, Rule> rules = new HashMap<>();
    private final List<String> faults = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();

    private AknShape() {
        try {
            for (String line : Resources.readLines(Resources.getResource("akn/shape.tsv"), StandardCharsets.UTF_8)) {
                if (!line.startsWith("#")) {
                    List<String> cells = TABS.splitToList(line);
                    Set<String> needed = Set.copyOf(WORDS.splitToList(cells.get(2)));
                    Set<String> allowed = new HashSet<>(WORDS.splitToList(cells.get(3)));
                    allowed.addAll(needed);
                    allowed.addAll(COMMON);
                    rules.put(cells.get(0), new Rule(cells.get(1), needed, allowed));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is wrong with a document, an entry each; empty for nothing. */
    static List<String> faults(Path document) throws IOException, SAXException, ParserConfigurationException {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
        AknShape shape = new AknShape();
        shape.check(factory.newDocumentBuilder().parse(document.toFile()).getDocumentElement());
        return shape.faults;
    }

    private void check(Element element) {
        Rule rule = rules.get(element.getLocalName());
        if (!AKN.equals(element.getNamespaceURI())) {
            children(element).forEach(this::check);
            return;
        }
        if (rule == null) {
            faults.add("unknown element " + element.getLocalName());
            return;
        }
        attributes(element, rule);
        if (rule.children().equals(TEXT)) {
            children(element).stream()
                    .filter(child -> !INLINE.contains(child.getLocalName()))
                    .forEach(child -> faults.add(child.getLocalName() + " in " + element.getLocalName()));
        } else {
            order(element, rule);
        }
        children(element).forEach(this::check);
    }

    private void order(Element element, Rule rule) {
        StringBuilder names = new StringBuilder();
        children(element).forEach(child -> names.append(name(child)).append(' '));
        if (!Pattern.matches(rule.children(), names)) {
            faults.add("in " + element.getLocalName() + " stand " + names);
        }
        NodeList nodes = element.getChildNodes();
        for (int i = 0; i < nodes.getLength(); i++) {
            if (nodes.item(i).getNodeType() == Node.TEXT_NODE
                    && !nodes.item(i).getTextContent().isBlank()) {
                faults.add("text in " + element.getLocalName() + ": "
                        + nodes.item(i).getTextContent());
            }
        }
    }

    private static String name(Element element) {
        return AKN.equals(element.getNamespaceURI()) ? element.getLocalName() : element.getNodeName();
    }

    private void attributes(Element element, Rule rule) {
        rule.needed().stream()
                .filter(name -> !element.hasAttribute(name))
                .forEach(name -> faults.add(element.getLocalName() + " has no " + name));
        for (int i = 0; i < element.getAttributes().getLength(); i++) {
            Attr attribute = (Attr) element.getAttributes().item(i);
            boolean foreign = attribute.getNamespaceURI() != null;
            if (!foreign && !rule.allowed().contains(attribute.getName())) {
                faults.add(element.getLocalName() + " has " + attribute.getName());
            }
        }
        String id = element.getAttribute("eId");
        if (!id.isEmpty() && (!ids.add(id) || id.chars().anyMatch(Character::isWhitespace))) {
            faults.add("identifier " + id);
        }
        if (element.hasAttribute("date") && !element.getAttribute("date").matches("\\d{4}-\\d{2}-\\d{2}")) {
            faults.add("date " + element.getAttribute("date"));
        }
    }

    private static List<Element> children(Element element) {
        List<Element> children = new ArrayList<>();
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inner) {
                children.add(inner);
            }
        }
        return children;
    }
}
