package io.github.rapporteur.extract.tika;

import com.google.common.collect.ImmutableList;
import java.io.ByteArrayOutputStream;

/**
 * What is left of a WordPerfect file for its characters to be read: the head of the file, characters, and an end behind
 * each stretch of them.
 */
final class WordPerfectText {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final ImmutableList.Builder<Stretch> stretches = ImmutableList.builder();
    private final int end;
    private boolean inTable;
    private boolean inCell;
    private boolean bold;
    private boolean plain;
    private boolean filled;

    /** What ends with a stretch. */
    enum Kind {
        PARAGRAPH,
        CELL,
        LAST_CELL
    }

    /** @param bold whether all of it is bold */
    record Stretch(Kind kind, boolean bold) {}

    /**
     * @param head the bytes before the text
     * @param end the code that ends a paragraph
     */
    WordPerfectText(byte[] head, int end) {
        bytes.writeBytes(head);
        this.end = end;
    }

    /** Takes over a character, of one byte or several. */
    void character(byte... character) {
        bytes.writeBytes(character);
        filled = true;
        plain |= !bold;
    }

    /** Takes over a blank, which is neither bold nor plain. */
    void blank(int code) {
        bytes.write(code);
    }

    void bold(boolean on) {
        bold = on;
    }

    /** The end of a paragraph; in a table, where cells end with cells, it is no more than a blank. */
    void endParagraph(int blank) {
        if (inTable) {
            blank(blank);
        } else {
            end(Kind.PARAGRAPH);
        }
    }

    /** A row begins, and with it its first cell. */
    void startRow() {
        if (inCell) {
            end(Kind.LAST_CELL);
        } else if (filled) {
            end(Kind.PARAGRAPH);
        }
        inTable = true;
        inCell = true;
    }

    /** A cell begins beside the one before. */
    void startCell() {
        if (inCell) {
            end(Kind.CELL);
        } else {
            startRow();
        }
    }

    void endTable() {
        if (inCell) {
            end(Kind.LAST_CELL);
        }
        inTable = false;
        inCell = false;
    }

    private void end(Kind kind) {
        bytes.write(end);
        stretches.add(new Stretch(kind, filled && !plain));
        filled = false;
        plain = false;
    }

    /** Ends the last stretch, if anything is left open. */
    void close() {
        endTable();
        if (filled) {
            end(Kind.PARAGRAPH);
        }
    }

    byte[] bytes() {
        return bytes.toByteArray();
    }

    ImmutableList<Stretch> stretches() {
        return stretches.build();
    }
}
