package io.github.rapporteur.extract.rtf;

import io.github.rapporteur.extract.flow.BlockSink;
import io.github.rapporteur.extract.flow.FontSizes;
import io.github.rapporteur.extract.flow.Table;
import io.github.rapporteur.text.BlockDraft;
import io.github.rapporteur.text.BlockKind;
import io.github.rapporteur.text.Inline;
import java.util.ArrayList;
import java.util.List;

/** One stream of paragraphs: the text, a note, a header, a text box. Puts paragraphs into cells and cells into tables. */
final class RtfFlow {
    private final BlockSink sink;
    private final List<BlockDraft> notes = new ArrayList<>();
    private BlockDraft text = new BlockDraft(BlockKind.PARAGRAPH);
    private BlockDraft label = new BlockDraft(BlockKind.PARAGRAPH);
    private FontSizes sizes = new FontSizes();
    private Table table = new Table();
    private List<BlockDraft> cell = new ArrayList<>();
    private boolean inTable;
    private boolean inRow;

    RtfFlow(BlockSink sink) {
        this.sink = sink;
    }

    /** The paragraph under way. */
    BlockDraft text() {
        return text;
    }

    /** The number or bullet of the paragraph under way, as printed. */
    BlockDraft label() {
        return label;
    }

    void append(String characters, RtfState state) {
        int start = text.length();
        text.append(characters, state.bold, state.italic);
        sizes.add(state.halfPoints / 2f, characters);
        if (state.raised) {
            text.mark(start, Inline.Kind.SUPERSCRIPT, "");
        }
    }

    /** Keeps a note or box until the paragraph that calls it is written. */
    void hold(BlockDraft note) {
        notes.add(note);
    }

    /** Ends the paragraph under way. */
    void endParagraph(RtfState state, int heading) {
        if (!state.inTable && inTable) {
            endTable();
        }
        BlockDraft paragraph = paragraph(state, heading);
        if (state.inTable) {
            inTable = true;
            cell.add(paragraph);
        } else {
            sink.paragraph(paragraph);
            flushNotes();
        }
    }

    private BlockDraft paragraph(RtfState state, int heading) {
        boolean listed = !label.isBlank();
        BlockKind kind = heading > 0 ? BlockKind.HEADING : listed ? BlockKind.LIST_ITEM : BlockKind.PARAGRAPH;
        BlockDraft paragraph = new BlockDraft(kind)
                .level(heading > 0 ? heading : listed ? state.listLevel + 1 : 0)
                .indent((state.left + state.first) / 20f)
                .centred(state.centred)
                .fontSize(sizes.most())
                .append(label.text(), text.isBold(), false)
                .append(text);
        text = new BlockDraft(BlockKind.PARAGRAPH);
        label = new BlockDraft(BlockKind.PARAGRAPH);
        sizes = new FontSizes();
        return paragraph;
    }

    void endCell(RtfState state, int heading) {
        if (text.length() > 0 || label.length() > 0) {
            state.inTable = true;
            endParagraph(state, heading);
        }
        inTable = true;
        if (!inRow) {
            table.startRow();
            inRow = true;
        }
        Table.Cell written = table.addCell(0);
        cell.forEach(written::paragraph);
        cell = new ArrayList<>();
        notes.forEach(written::note);
        notes.clear();
    }

    void endRow() {
        inRow = false;
    }

    private void endTable() {
        if (!cell.isEmpty()) {
            List<BlockDraft> open = cell;
            cell = new ArrayList<>();
            writeTable();
            open.forEach(sink::paragraph);
        } else {
            writeTable();
        }
    }

    private void writeTable() {
        inTable = false;
        inRow = false;
        sink.table(table);
        table = new Table();
    }

    private void flushNotes() {
        notes.forEach(sink::note);
        notes.clear();
    }

    /** Ends the stream: what was begun is written as it stands. */
    void end(RtfState state, int heading) {
        if (!text.isBlank()) {
            endParagraph(state, heading);
        }
        if (inTable || !cell.isEmpty()) {
            endTable();
        }
        flushNotes();
    }
}
