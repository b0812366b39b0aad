package io.github.rapporteur.akn;

import com.google.common.collect.ImmutableList;
import io.github.rapporteur.document.Document;
import io.github.rapporteur.recommendation.Recommendation;
import io.github.rapporteur.reference.Citation;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import javax.xml.stream.XMLStreamException;

/**
 * Writes documents in Akoma Ntoso 3.0 with the elements that the United Nations' own files have, so that what is read back
 * is the same tree. {@code docs/akoma-ntoso.md} tells which element stands for what.
 */
public final class AknWriter {
    private AknWriter() {}

    /**
     * Writes one document, in UTF-8. The stream stays open.
     *
     * @param citations of the document; those whose target is certain become links
     * @param recommendations of the document; they stand in the {@code proprietary} part of the head
     * @throws IOException if the stream takes nothing more
     */
    public static void write(
            Document document, List<Citation> citations, List<Recommendation> recommendations, OutputStream out)
            throws IOException {
        try {
            Xml xml = new Xml(out);
            KindNames kind = KindNames.of(document.masthead().kind());
            BodyParts parts = BodyParts.of(document);
            AknBlocks blocks = new AknBlocks(document, citations, xml);
            AknNodes nodes = new AknNodes(document, blocks, xml);
            xml.start();
            xml.block(kind.element()).with("name", kind.name());
            new AknMeta(document, xml).write(ImmutableList.copyOf(recommendations));
            new AknCover(document, xml).write(blocks, parts);
            nodes.preamble(parts.preamble());
            nodes.mainBody(parts.body());
            nodes.conclusions(parts.conclusions());
            nodes.attachments(parts.attachments());
            xml.close();
            xml.end();
        } catch (XMLStreamException e) {
            throw e.getCause() instanceof IOException cause ? cause : new IOException(e.getMessage(), e);
        }
    }
}
