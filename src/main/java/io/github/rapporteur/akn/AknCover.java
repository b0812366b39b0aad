package io.github.rapporteur.akn;

import io.github.rapporteur.document.Document;
import io.github.rapporteur.document.Masthead;
import io.github.rapporteur.document.Node;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;

/** Writes cover and preface: what the masthead says, what stands over the title, the title. */
final class AknCover {
    private final Document document;
    private final Xml xml;

    AknCover(Document document, Xml xml) {
        this.document = document;
        this.xml = xml;
    }

    void write(AknBlocks blocks, BodyParts parts) throws XMLStreamException {
        Masthead head = document.masthead();
        xml.block("coverPage").with("eId", "coverPage_1");
        line("docAuthority", "#publisher", Optional.of("United Nations"));
        line("docNumber", "#symbol", head.symbol().map(symbol -> symbol.printed()));
        line("docAuthority", "#issuingBody", head.body());
        date(head);
        session(head);
        for (String item : head.agendaItems()) {
            xml.block("p").inline("inline").with("name", "agenda item").text(item);
            xml.close();
            xml.close();
        }
        for (Node node : parts.cover()) {
            blocks.block(node);
        }
        xml.close();
        for (Node title : parts.title()) {
            preface(title, blocks);
        }
    }

    private void line(String element, String refersTo, Optional<String> text) throws XMLStreamException {
        if (text.isPresent()) {
            xml.block("p").inline(element).with("refersTo", refersTo).text(text.get());
            xml.close();
            xml.close();
        }
    }

    private void date(Masthead head) throws XMLStreamException {
        if (head.issued().isPresent()) {
            String date = head.issued().get().toString();
            xml.block("p")
                    .inline("docDate")
                    .with("date", date)
                    .with("refersTo", "#dateOfIssuance")
                    .text(date);
            xml.close();
            xml.close();
        }
    }

    private void session(Masthead head) throws XMLStreamException {
        if (head.session().isPresent()) {
            String session = head.session().get();
            xml.block("p").inline("session").with("value", session).text(session);
            xml.close();
            xml.close();
        }
    }

    private void preface(Node title, AknBlocks blocks) throws XMLStreamException {
        xml.block("preface").block("p").with("eId", AknBlocks.id(title));
        blocks.describe(title);
        if (title.label().isPresent()) {
            xml.inline("docNumber").text(title.label().get() + ".").close();
            xml.text(" ");
        }
        xml.inline("docTitle").with("refersTo", "#resolutionTitle");
        blocks.text(title);
        xml.close();
        xml.close();
        xml.close();
    }
}
