package io.github.rapporteur.extract.akn;

import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Opens XML so that nothing outside of it is read and nothing in it unfolds: no document types, no entities but the five. */
final class SafeXml {
    /** Newer JDKs have a limit of their own, lower than what is read here; 0 is none. */
    private static final String DEPTH_LIMIT = "jdk.xml.maxElementDepth";

    private SafeXml() {}

    static XMLStreamReader reader(InputStream in) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, true);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> InputStream.nullInputStream());
        if (factory.isPropertySupported(DEPTH_LIMIT)) {
            factory.setProperty(DEPTH_LIMIT, "0");
        }
        return factory.createXMLStreamReader(in);
    }
}
