package io.github.rapporteur.extract.odt;

import io.github.rapporteur.extract.flow.BlockSink;
import io.github.rapporteur.extract.flow.Table;
import io.github.rapporteur.extract.flow.XmlCursor;
import javax.xml.stream.XMLStreamException;

/** Reads a table; columns that a cell covers besides its own stay empty. */
final class TableReader {
    /** A cell over more columns than a page can hold is damage. */
    private static final int WIDEST = 64;

    private final Story story;
    private final XmlCursor xml;
    private final Table table = new Table();
    private int free;

    TableReader(Story story) {
        this.story = story;
        this.xml = story.xml();
    }

    /** Reads the element the cursor stands on. */
    void read(BlockSink sink) throws XMLStreamException {
        xml.children(this::part);
        sink.table(table);
    }

    private void part(String name) throws XMLStreamException {
        switch (name) {
            case "table-header-rows", "table-rows", "table-row-group" -> xml.children(this::part);
            case "table-row" -> row();
            default -> {}
        }
    }

    private void row() throws XMLStreamException {
        String visibility = xml.attribute("visibility").orElse("visible");
        if (visibility.equals("visible")) {
            table.startRow();
            free = 0;
            xml.children(this::cell);
        }
    }

    private void cell(String name) throws XMLStreamException {
        int columns = Math.max(1, Math.min(WIDEST, xml.number("number-columns-repeated", 1)));
        if (name.equals("table-cell")) {
            new BlockReader(story, table.addCell(free)).read();
            free = columns - 1;
        } else if (name.equals("covered-table-cell")) {
            free += columns;
        }
    }
}
