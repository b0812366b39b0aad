package io.github.rapporteur.export;

import java.io.IOException;
import java.io.Writer;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** XML under way: whatever a text holds, what is written is well-formed. */
final class XmlText {
    private final XMLStreamWriter out;

    /** @param writer stays open */
    XmlText(Writer writer) throws IOException {
        try {
            this.out = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(writer);
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    private interface Step {
        void run() throws XMLStreamException;
    }

    private XmlText step(Step step) throws IOException {
        try {
            step.run();
        } catch (XMLStreamException e) {
            throw e.getNestedException() instanceof IOException cause ? cause : new IOException(e);
        }
        return this;
    }

    /** The declaration, and the first element. */
    XmlText document(String root, String namespace, String... attributes) throws IOException {
        step(() -> {
            out.writeStartDocument("UTF-8", "1.0");
            out.writeCharacters("\n");
            out.writeStartElement(root);
            out.writeDefaultNamespace(namespace);
        });
        return attributes(attributes).line();
    }

    /** @param attributes names and values, in turn */
    XmlText start(String element, String... attributes) throws IOException {
        step(() -> out.writeStartElement(element));
        return attributes(attributes);
    }

    /** @param attributes names and values, in turn */
    XmlText empty(String element, String... attributes) throws IOException {
        step(() -> out.writeEmptyElement(element));
        return attributes(attributes);
    }

    private XmlText attributes(String... attributes) throws IOException {
        for (int i = 0; i < attributes.length; i += 2) {
            String name = attributes[i];
            String value = PlainLine.of(attributes[i + 1]);
            step(() -> out.writeAttribute(name, value));
        }
        return this;
    }

    XmlText text(String text) throws IOException {
        return step(() -> out.writeCharacters(PlainLine.of(text)));
    }

    XmlText end() throws IOException {
        return step(out::writeEndElement);
    }

    /** A line ends, so that people and programs like {@code grep} can read it. */
    XmlText line() throws IOException {
        return step(() -> out.writeCharacters("\n"));
    }

    void flush() throws IOException {
        step(out::flush);
    }
}
