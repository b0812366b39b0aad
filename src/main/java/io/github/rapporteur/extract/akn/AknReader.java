package io.github.rapporteur.extract.akn;

import com.google.common.collect.ImmutableMap;
import io.github.rapporteur.text.SourceTextBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads Akoma Ntoso. Nothing is believed before the file has been read to its end: XML that breaks off or is not well
 * formed gives no text, but line and column of the fault. Document types, and with them entities, are refused.
 */
public final class AknReader {
    /** What people and their programs write needs a tenth of this. */
    private static final int DEEPEST = 500;

    /** The longest resolutions have some ten thousand. */
    private static final int MOST_ELEMENTS = 1_000_000;

    /** The namespace of what this program adds to documents it writes; its names are told with the prefix. */
    private static final String OWN = "https://rapporteur.github.io/ns/akn";

    static final String PREFIX = "rapporteur:";

    private final XMLStreamReader reader;
    private final SourceTextBuilder out;
    private final AknText text;
    private int depth;
    private int elements;

    private AknReader(XMLStreamReader reader, SourceTextBuilder out) {
        this.reader = reader;
        this.out = out;
        this.text = new AknText();
    }

    /** Reads a file into a builder. Nothing it refers to is fetched. */
    public static void read(Path file, SourceTextBuilder out) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            new AknReader(SafeXml.reader(in), out).read();
        } catch (XMLStreamException e) {
            throw new IOException(fault(e));
        }
    }

    private static String fault(XMLStreamException e) {
        String message = Objects.toString(e.getMessage(), "not well formed");
        int detail = message.indexOf("Message: ");
        String told = detail < 0 ? message : message.substring(detail + "Message: ".length());
        return e.getLocation() == null
                ? told
                : "line " + e.getLocation().getLineNumber() + ", column "
                        + e.getLocation().getColumnNumber() + ": " + told;
    }

    private void read() throws XMLStreamException {
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> start();
                case XMLStreamConstants.END_ELEMENT -> {
                    depth--;
                    text.end();
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> text.characters(reader.getText());
                case XMLStreamConstants.DTD -> throw fault("a document type is declared, which is not read for safety");
                case XMLStreamConstants.ENTITY_REFERENCE ->
                    throw fault("the entity " + reader.getLocalName() + " is not known");
                default -> {
                    // comments and instructions for other programs say nothing
                }
            }
        }
        reader.close();
        text.writeTo(out);
    }

    private void start() throws XMLStreamException {
        if (++depth > DEEPEST) {
            throw fault("elements are nested more than " + DEEPEST + " deep");
        }
        if (++elements > MOST_ELEMENTS) {
            throw fault("there are more than " + MOST_ELEMENTS + " elements");
        }
        if (elements % 1000 == 0) {
            out.append("");
        }
        boolean own = OWN.equals(reader.getNamespaceURI());
        text.start(own ? PREFIX + reader.getLocalName() : reader.getLocalName(), attributes());
    }

    private XMLStreamException fault(String message) {
        return new XMLStreamException(message, reader.getLocation());
    }

    private ImmutableMap<String, String> attributes() {
        ImmutableMap.Builder<String, String> attributes = ImmutableMap.builder();
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            String namespace = Objects.toString(reader.getAttributeNamespace(i), "");
            String name = reader.getAttributeLocalName(i);
            if (namespace.equals(OWN)) {
                attributes.put(PREFIX + name, reader.getAttributeValue(i));
            } else if (namespace.isEmpty()) {
                attributes.put(name, reader.getAttributeValue(i));
            }
        }
        return attributes.buildKeepingLast();
    }
}
