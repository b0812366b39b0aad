package io.github.rapporteur.extract.docx;

import io.github.rapporteur.extract.flow.BlockSink;
import io.github.rapporteur.extract.flow.Look;
import io.github.rapporteur.extract.flow.Paragraph;
import io.github.rapporteur.extract.flow.TextSink;
import io.github.rapporteur.extract.flow.XmlCursor;
import io.github.rapporteur.text.BlockDraft;
import io.github.rapporteur.text.Inline;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;

/**
 * Reads one paragraph ({@code p}): what is inserted stays, what is deleted or hidden goes. A paragraph whose end mark is
 * deleted or hidden runs on into the next one.
 */
final class ParagraphReader {
    private final Story story;
    private final XmlCursor xml;
    private final Paragraph paragraph = new Paragraph();
    private Style style;
    private Layout layout = Layout.UNSAID;
    private boolean runsOn;
    private boolean endsSection;

    /** @param carried the text of a paragraph before that runs on into this one */
    ParagraphReader(Story story, Optional<BlockDraft> carried) {
        this.story = story;
        this.xml = story.xml();
        this.style = story.styles().paragraph("");
        carried.ifPresent(paragraph.text()::append);
    }

    void read() throws XMLStreamException {
        xml.children(this::content);
    }

    /** The text without its number. */
    BlockDraft text() {
        return paragraph.text();
    }

    boolean runsOn() {
        return runsOn;
    }

    /** Writes the whole paragraph with its number; counts it. */
    void write(BlockSink sink) {
        Layout full = layout.over(style.layout());
        boolean listed = full.isListed() && !paragraph.isOnlyAnchor();
        int level = story.numbering().levelOf(full, style.id());
        String label = listed ? story.numbering().next(full, level) : "";
        Layout set = layout.over(listed ? story.numbering().layout(full, level) : Layout.UNSAID)
                .over(style.layout())
                .over(story.styles().commonLayout());
        int heading = headingLevel(listed ? story.numbering().styleOf(full, level) : "");
        paragraph.write(paragraph.finish(label, heading, level + 1, set.indent(), set.isCentred()), sink);
    }

    /** Whether a section of the document ends with it. */
    boolean endsSection() {
        return endsSection;
    }

    /** Writes only what is anchored here. */
    void writeAnchored(BlockSink sink) {
        paragraph.writeAnchored(sink);
    }

    /** A number of a heading's numbering makes a heading too. */
    private int headingLevel(String numberedAs) {
        Integer outline = layout.outline();
        if (outline != null) {
            return outline > 8 ? 0 : outline + 1;
        }
        return style.level() == 0 && !numberedAs.isEmpty()
                ? story.styles().paragraph(numberedAs).level()
                : style.level();
    }

    private void content(String name) throws XMLStreamException {
        switch (name) {
            case "pPr" -> xml.children(this::property);
            case "r" -> new RunReader(story, this, paragraph).read();
            case "hyperlink" -> hyperlink();
            case "ins", "moveTo", "smartTag", "customXml", "sdt", "sdtContent", "fldSimple", "dir", "bdo" ->
                xml.children(this::content);
            case "oMath", "oMathPara" -> xml.descendants(this::formula);
            case "AlternateContent" -> alternate(this::content);
            default -> {}
        }
    }

    private void property(String name) throws XMLStreamException {
        switch (name) {
            case "pStyle" -> style = story.styles().paragraph(xml.value().orElse(""));
            case "rPr" -> xml.children(this::endMark);
            case "framePr" -> paragraph.frame();
            case "sectPr" -> endsSection = true;
            default -> layout = layout.with(name, xml);
        }
    }

    private void endMark(String name) {
        runsOn |= name.equals("del") || name.equals("moveFrom") || (name.equals("vanish") && xml.isOn());
    }

    private void hyperlink() throws XMLStreamException {
        String address = xml.attribute("id")
                .map(id -> story.links().getOrDefault(id, ""))
                .or(() -> xml.attribute("anchor").map(anchor -> "#" + anchor))
                .orElse("");
        int start = paragraph.text().length();
        xml.children(this::content);
        paragraph.text().mark(start, Inline.Kind.LINK, address);
    }

    private void formula(String name) throws XMLStreamException {
        if (name.equals("t")) {
            paragraph.text().append(xml.text());
        }
    }

    /** Takes the first of several ways to say the same. */
    void alternate(XmlCursor.ElementHandler handler) throws XMLStreamException {
        boolean[] taken = {false};
        xml.children(name -> {
            if (!taken[0]) {
                taken[0] = true;
                xml.children(handler);
            }
        });
    }

    /** What holds for runs that say nothing themselves. */
    Look look() {
        return style.look().over(story.styles().common());
    }

    /** Reads text boxes somewhere below a drawing. */
    void drawing() throws XMLStreamException {
        xml.descendants(name -> {
            if (name.equals("txbxContent")) {
                new BlockReader(story, new TextSink(paragraph::addBoxed)).read();
            } else if (name.equals("AlternateContent")) {
                alternate(child -> {
                    if (child.equals("txbxContent")) {
                        new BlockReader(story, new TextSink(paragraph::addBoxed)).read();
                    } else {
                        drawing();
                    }
                });
            }
        });
    }
}
