package io.github.rapporteur.extract.rtf;

import com.google.common.primitives.Ints;
import io.github.rapporteur.extract.flow.BlockSink;
import io.github.rapporteur.extract.flow.Paragraph;
import io.github.rapporteur.extract.flow.TableStack;
import io.github.rapporteur.text.BlockDraft;
import java.util.ArrayList;
import java.util.List;

/** One stream of paragraphs: the text, a note, a header, a text box. Puts paragraphs into cells and cells into tables. */
final class RtfFlow {
    /** A row of more cells than a page can hold is damage. */
    private static final int MOST_EDGES = 64;

    private final RtfTables tables;
    private final TableStack stack;
    private final List<Integer> edges = new ArrayList<>();
    private Paragraph paragraph = new Paragraph();
    private StringBuilder label = new StringBuilder();

    /** @param tables what the file says of its styles and numberings */
    RtfFlow(BlockSink sink, RtfTables tables) {
        this.tables = tables;
        this.stack = new TableStack(sink);
    }

    /** The paragraph under way. */
    Paragraph paragraph() {
        return paragraph;
    }

    /** Adds to the number or bullet of the paragraph under way, as printed. */
    void appendLabel(String characters) {
        label.append(characters);
        tables.lists().arePrinted();
    }

    /** Ends the paragraph under way. */
    void endParagraph(RtfParagraph set) {
        write(set, set.depth());
    }

    private void write(RtfParagraph set, int depth) {

        if (set.isFramed()) {
            paragraph.frame();
        }
        String counted = tables.lists().label(set);
        String printed = label.toString().isBlank() ? counted : label.toString();
        BlockDraft finished = paragraph.finish(
                printed, tables.styles().level(set), set.listLevel() + 1, set.indent(), set.isCentred());
        paragraph.write(finished, stack.at(depth));
        begin();
    }

    private void begin() {
        paragraph = new Paragraph();
        label = new StringBuilder();
    }

    /** Ends the cell under way, {@code depth} tables deep. */
    void endCell(RtfParagraph set, int depth) {
        if (paragraph.text().length() > 0 || !label.isEmpty()) {
            write(set, depth);
        } else {
            paragraph.writeAnchored(stack.at(depth));
            begin();
        }
        stack.endCell(depth);
    }

    /** Begins to describe a row. */
    void describeRow() {
        edges.clear();
    }

    /** Says where the next cell of the row ends on the right. */
    void edge(int right) {
        if (edges.size() <= MOST_EDGES) {
            edges.add(right);
        }
    }

    /** Ends the row under way, {@code depth} tables deep. */
    void endRow(int depth) {
        stack.endRow(depth, Ints.toArray(edges));
    }

    /** Ends the stream: what was begun is written as it stands. */
    void end(RtfParagraph set) {
        if (paragraph.text().isBlank()) {
            paragraph.writeAnchored(stack.at(0));
        } else {
            endParagraph(set);
        }
        stack.end();
    }
}
