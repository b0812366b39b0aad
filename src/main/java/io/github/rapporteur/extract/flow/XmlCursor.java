package io.github.rapporteur.extract.flow;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.function.Consumer;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Walks through an XML part once, from the front, element by element. Names are told without namespace: the transitional
 * and the strict form of Office Open XML differ in nothing else that matters here. Outside entities are not followed.
 */
public final class XmlCursor implements AutoCloseable {
    /** Does something with the element the cursor stands on; what it leaves unread is passed over. */
    public interface ElementHandler {
        void handle(String name) throws XMLStreamException;
    }

    /** Handlers call one another as deep as elements are nested; what people write needs a tenth of this. */
    private static final int DEEPEST = 500;

    /** Newer JDKs have a limit of their own, lower than what is read here; 0 is none. */
    private static final String DEPTH_LIMIT = "jdk.xml.maxElementDepth";

    private final XMLStreamReader reader;
    private int depth;

    private XmlCursor(XMLStreamReader reader) {
        this.reader = reader;
    }

    /** A cursor before the root of a part. */
    public static XmlCursor open(InputStream part) throws IOException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        if (factory.isPropertySupported(DEPTH_LIMIT)) {
            factory.setProperty(DEPTH_LIMIT, "0");
        }

        try {
            return new XmlCursor(factory.createXMLStreamReader(part));
        } catch (XMLStreamException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    /** Goes through the whole part: the handler gets the root. */
    public void root(ElementHandler handler) throws IOException {
        try {
            children(handler);
        } catch (XMLStreamException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    /** Goes through the elements directly below the one the cursor stands on. */
    public void children(ElementHandler handler) throws XMLStreamException {
        content(handler, characters -> {});
    }

    /** Goes through what is directly below the element the cursor stands on, elements and characters, in order. */
    public void content(ElementHandler handler, Consumer<String> characters) throws XMLStreamException {
        int parent = depth;
        while (reader.hasNext()) {
            int event = reader.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                enter();
                handler.handle(reader.getLocalName());
                skipTo(parent);
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
                return;
            } else if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
                characters.accept(reader.getText());
            }
        }
    }

    private void enter() throws XMLStreamException {
        if (++depth > DEEPEST) {
            throw new XMLStreamException("its parts are nested more than " + DEEPEST + " deep");
        }
    }

    /** Goes through all elements below the one the cursor stands on, however deep, until the handler reads into them. */
    public void descendants(ElementHandler handler) throws XMLStreamException {
        children(name -> {
            int before = depth;
            handler.handle(name);
            if (depth == before) {
                descendants(handler);
            }
        });
    }

    private void skipTo(int level) throws XMLStreamException {
        while (depth > level && reader.hasNext()) {
            int event = reader.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            }
        }
    }

    /** The characters of the element the cursor stands on, which is then read. */
    public String text() throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        int parent = depth - 1;
        while (reader.hasNext()) {
            int event = reader.next();
            if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.SPACE) {
                text.append(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
            } else if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
            } else if (event == XMLStreamConstants.END_ELEMENT && --depth == parent) {
                break;
            }
        }
        return text.toString();
    }

    /** An attribute of the element the cursor stands on. */
    public Optional<String> attribute(String name) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(name)) {
                return Optional.of(reader.getAttributeValue(i));
            }
        }
        return Optional.empty();
    }

    /** The attribute {@code val}, which most of Word's elements have. */
    public Optional<String> value() {
        return attribute("val");
    }

    /** The number in an attribute, or {@code otherwise} where there is none. */
    public int number(String name, int otherwise) {
        return attribute(name).map(text -> parse(text, otherwise)).orElse(otherwise);
    }

    private static int parse(String text, int otherwise) {
        try {
            return (int) Double.parseDouble(text);
        } catch (NumberFormatException notANumber) {
            return otherwise;
        }
    }

    /** Whether an attribute says "true". */
    public boolean isTrue(String name) {
        return attribute(name).map("true"::equals).orElse(false);
    }

    /** Whether a property that is switched on by being there is on. */
    public boolean isOn() {
        return value().map(text -> !text.equals("0") && !text.equals("false") && !text.equals("off"))
                .orElse(true);
    }

    @Override
    public void close() throws IOException {
        try {
            reader.close();
        } catch (XMLStreamException e) {
            throw new IOException(e.getMessage(), e);
        }
    }
}
