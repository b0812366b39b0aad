package io.github.rapporteur.extract.docx;

import io.github.rapporteur.extract.flow.BlockSink;
import io.github.rapporteur.extract.flow.Table;
import io.github.rapporteur.extract.flow.XmlCursor;
import io.github.rapporteur.text.BlockDraft;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;

/** Reads paragraphs and tables as they follow one another in the text, a cell, a note or a text box. */
final class BlockReader {
    private final Story story;
    private final BlockSink sink;
    private Optional<BlockDraft> carried = Optional.empty();

    BlockReader(Story story, BlockSink sink) {
        this.story = story;
        this.sink = sink;
    }

    /** Reads all blocks below the element the cursor stands on. */
    void read() throws XMLStreamException {
        read(property -> {});
    }

    /** Reads all blocks of a cell, whose properties come first. */
    void read(XmlCursor.ElementHandler cellProperties) throws XMLStreamException {
        story.xml().children(name -> {
            if (name.equals("tcPr")) {
                story.xml().children(cellProperties);
            } else {
                block(name);
            }
        });
        carried.ifPresent(sink::paragraph);
        carried = Optional.empty();
    }

    private void block(String name) throws XMLStreamException {
        switch (name) {
            case "p" -> paragraph();
            case "tbl" -> table();
            case "sdt", "sdtContent", "ins", "moveTo", "customXml", "smartTag" ->
                story.xml().children(this::block);
            case "AlternateContent" -> alternate();
            default -> {}
        }
    }

    private void alternate() throws XMLStreamException {
        boolean[] taken = {false};
        story.xml().children(name -> {
            if (!taken[0]) {
                taken[0] = true;
                story.xml().children(this::block);
            }
        });
    }

    private void paragraph() throws XMLStreamException {
        ParagraphReader paragraph = new ParagraphReader(story, carried);

        paragraph.read();
        if (paragraph.endsSection()) {
            story.footnotes().counter().endSection();
        }

        if (paragraph.runsOn()) {
            carried = Optional.of(paragraph.text());
            paragraph.writeAnchored(sink);
        } else {
            carried = Optional.empty();
            paragraph.write(sink);
        }
    }

    private void table() throws XMLStreamException {
        Table table = new Table();
        story.xml().children(name -> row(name, table));
        sink.table(table);
    }

    private void row(String name, Table table) throws XMLStreamException {
        XmlCursor xml = story.xml();
        switch (name) {
            case "tr" -> {
                table.startRow();
                RowReader row = new RowReader(story, table);
                xml.children(row::part);
                if (row.isDeleted()) {
                    table.dropRow();
                }
            }
            case "sdt", "sdtContent", "customXml" -> xml.children(child -> row(child, table));
            default -> {}
        }
    }
}
