package io.github.rapporteur.akn;

import java.io.OutputStream;
import java.util.Optional;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes elements of Akoma Ntoso; what XML cannot hold is written as U+FFFD. */
final class Xml {
    /** The namespace of what the program knows and Akoma Ntoso has no place for. */
    static final String OWN = "https://rapporteur.github.io/ns/akn";

    static final String PREFIX = "rapporteur";

    private static final String AKN = "http://docs.oasis-open.org/legaldocml/ns/akn/3.0";
    private static final String UNITED_NATIONS = "http://un.org/akn4un";
    private static final String ENCODING = "UTF-8";

    private final XMLStreamWriter out;

    Xml(OutputStream bytes) throws XMLStreamException {
        out = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(bytes, ENCODING);
    }

    void start() throws XMLStreamException {
        out.writeStartDocument(ENCODING, "1.0");
        out.writeCharacters("\n");
        out.writeStartElement("akomaNtoso");
        out.writeDefaultNamespace(AKN);
        out.writeNamespace("akn4un", UNITED_NATIONS);
        out.writeNamespace(PREFIX, OWN);
    }

    void end() throws XMLStreamException {
        close();
        out.writeCharacters("\n");
        out.writeEndDocument();
        out.flush();
    }

    /** Starts an element on a line of its own. */
    Xml block(String name) throws XMLStreamException {
        out.writeCharacters("\n");
        return inline(name);
    }

    /** Starts an element inside of a line. */
    Xml inline(String name) throws XMLStreamException {
        out.writeStartElement(name);
        return this;
    }

    /** Starts an element of the program's own on a line of its own. */
    Xml own(String name) throws XMLStreamException {
        out.writeCharacters("\n");
        out.writeStartElement(PREFIX, name, OWN);
        return this;
    }

    /** Starts an element of the United Nations' own. */
    Xml unitedNations(String name) throws XMLStreamException {
        out.writeStartElement("akn4un", name, UNITED_NATIONS);
        return this;
    }

    Xml with(String attribute, String value) throws XMLStreamException {
        out.writeAttribute(attribute, clean(value));
        return this;
    }

    /** An attribute of the program's own. */
    Xml withOwn(String attribute, String value) throws XMLStreamException {
        out.writeAttribute(PREFIX, OWN, attribute, clean(value));
        return this;
    }

    /** An attribute of the program's own, where there is a value. */
    Xml withOwn(String attribute, Optional<?> value) throws XMLStreamException {
        return value.isPresent() ? withOwn(attribute, value.get().toString()) : this;
    }

    /** An attribute where there is a value. */
    Xml with(String attribute, Optional<?> value) throws XMLStreamException {
        return value.isPresent() ? with(attribute, value.get().toString()) : this;
    }

    Xml text(String characters) throws XMLStreamException {
        String clean = clean(characters);
        int from = 0;
        for (int at = clean.indexOf('\r'); at >= 0; at = clean.indexOf('\r', from)) {
            out.writeCharacters(clean.substring(from, at));
            out.writeEntityRef("#13");
            from = at + 1;
        }
        out.writeCharacters(clean.substring(from));
        return this;
    }

    void close() throws XMLStreamException {
        out.writeEndElement();
    }

    /** An element without content on a line of its own. */
    void empty(String name, String... attributes) throws XMLStreamException {
        block(name);
        for (int i = 0; i + 1 < attributes.length; i += 2) {
            with(attributes[i], attributes[i + 1]);
        }
        close();
    }

    /** The characters that XML 1.0 allows, each of the others replaced. */
    private static String clean(String characters) {
        if (characters.codePoints().allMatch(Xml::isAllowed)) {
            return characters;
        }
        StringBuilder clean = new StringBuilder(characters.length());
        characters.codePoints().forEach(c -> clean.appendCodePoint(isAllowed(c) ? c : 0xFFFD));
        return clean.toString();
    }

    private static boolean isAllowed(int c) {
        return c == '\t'
                || c == '\n'
                || c == '\r'
                || c >= 0x20 && c <= 0xD7FF
                || c >= 0xE000 && c <= 0xFFFD
                || c >= 0x10000;
    }
}
