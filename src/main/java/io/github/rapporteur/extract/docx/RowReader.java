package io.github.rapporteur.extract.docx;

import io.github.rapporteur.extract.flow.Table;
import io.github.rapporteur.extract.flow.XmlCursor;
import javax.xml.stream.XMLStreamException;

/** Reads one row of a table. */
final class RowReader {
    /** A cell over more columns than a page can hold is damage. */
    private static final int WIDEST = 64;

    private final Story story;
    private final Table table;
    private boolean deleted;
    private int free;

    RowReader(Story story, Table table) {
        this.story = story;
        this.table = table;
    }

    /** Whether the row as a whole is a deletion under review. */
    boolean isDeleted() {
        return deleted;
    }

    /** Reads one element of {@code tr}. */
    void part(String name) throws XMLStreamException {
        XmlCursor xml = story.xml();
        switch (name) {
            case "trPr" -> xml.children(this::property);
            case "tc" -> {
                BlockReader content = new BlockReader(story, table.addCell(free));
                free = 0;
                content.read(this::property);
            }
            case "sdt", "sdtContent", "customXml" -> xml.children(this::part);
            default -> {}
        }
    }

    /** Reads one element of {@code trPr} or {@code tcPr}. */
    private void property(String name) {
        switch (name) {
            case "gridBefore" -> free = columns();
            case "gridSpan" -> free = Math.max(0, columns() - 1);
            case "del" -> deleted = true;
            default -> {}
        }
    }

    private int columns() {
        return Math.max(0, Math.min(WIDEST, story.xml().number("val", 0)));
    }
}
