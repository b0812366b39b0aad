package io.github.rapporteur.extract.akn;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The outermost element of an XML file.
 *
 * @param name without namespace
 * @param namespace empty for none
 */
public record AknRoot(String name, String namespace) {
    private static final String OASIS = "http://docs.oasis-open.org/legaldocml/ns/akn/";
    /** Before OASIS took the standard over. */
    private static final String EARLIER = "http://www.akomantoso.org/";

    private static final int LOOKED_AT = 1 << 10;

    /** That of a file which is so damaged that its root cannot be told: reading it as Akoma Ntoso tells where. */
    public static final AknRoot UNTOLD = new AknRoot("akomaNtoso", OASIS);

    /** Whether it is that of Akoma Ntoso, of whatever version. */
    public boolean isAkomaNtoso() {
        return name.equals("akomaNtoso") && (namespace.startsWith(OASIS) || namespace.startsWith(EARLIER));
    }

    /** What a file begins with; empty where that is no XML, or too damaged to tell. */
    public static Optional<AknRoot> of(Path file) throws IOException {
        if (!looksLikeXml(file)) {
            return Optional.empty();
        }
        try (InputStream in = Files.newInputStream(file)) {
            return root(SafeXml.reader(in));
        } catch (XMLStreamException damaged) {
            return Optional.empty();
        }
    }

    private static Optional<AknRoot> root(XMLStreamReader reader) throws XMLStreamException {
        try {
            while (reader.hasNext()) {
                if (reader.next() == XMLStreamConstants.START_ELEMENT) {
                    String namespace = reader.getNamespaceURI();
                    return Optional.of(new AknRoot(reader.getLocalName(), namespace == null ? "" : namespace));
                }
            }
            return Optional.empty();
        } finally {
            reader.close();
        }
    }

    /** Whether a file begins as XML does, in an encoding with one byte a letter or in UTF-16. */
    public static boolean looksLikeXml(Path file) throws IOException {
        byte[] start;
        try (InputStream in = Files.newInputStream(file)) {
            start = in.readNBytes(LOOKED_AT);
        }
        int at = 0;
        while (at < start.length && (start[at] <= ' ')) {
            at++;
        }
        return at < start.length && start[at] == '<';
    }
}
