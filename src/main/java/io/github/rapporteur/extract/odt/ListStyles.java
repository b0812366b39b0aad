package io.github.rapporteur.extract.odt;

import io.github.rapporteur.extract.flow.XmlCursor;
import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamException;

/** The numberings of a document by name, and the one that numbers its headings. */
final class ListStyles {
    private final Map<String, ListStyle> styles = new HashMap<>();
    private ListStyle outline = ListStyle.NONE;

    /** Reads the element the cursor stands on if it is a numbering. */
    void read(String element, XmlCursor xml) throws XMLStreamException {
        if (element.equals("list-style")) {
            String name = xml.attribute("name").orElse("");
            styles.put(name, ListStyle.read(xml));
        } else if (element.equals("outline-style")) {
            outline = ListStyle.read(xml);
        }
    }

    void addAll(ListStyles others) {
        styles.putAll(others.styles);
        outline = others.outline;
    }

    /** A numbering; prints nothing where it is not known. */
    ListStyle of(String name) {
        return styles.getOrDefault(name, ListStyle.NONE);
    }

    /** The numbering of headings. */
    ListStyle outline() {
        return outline;
    }
}
