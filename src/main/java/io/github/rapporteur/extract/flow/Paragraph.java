package io.github.rapporteur.extract.flow;

import io.github.rapporteur.text.BlockDraft;
import io.github.rapporteur.text.BlockKind;
import io.github.rapporteur.text.Inline;
import java.util.ArrayList;
import java.util.List;

/** A paragraph while it is read: its characters, the notes it calls and the text boxes anchored in it. */
public final class Paragraph {
    private final BlockDraft text = new BlockDraft(BlockKind.PARAGRAPH);
    private final FontSizes sizes = new FontSizes();
    private final List<BlockDraft> notes = new ArrayList<>();
    private final List<BlockDraft> boxes = new ArrayList<>();
    private boolean framed;

    /** Adds printed characters. */
    public void append(String characters, Look look) {
        int start = text.length();
        text.append(characters, look.isBold(), look.isItalic());
        sizes.add(look.size(), characters);
        if (look.isSuperscript()) {
            text.mark(start, Inline.Kind.SUPERSCRIPT, "");
        }
    }

    /** Adds the mark of a note. */
    public void appendMark(String mark, Look look) {
        int start = text.length();
        append(mark, look);
        text.mark(start, Inline.Kind.NOTE_MARK, mark);
    }

    /** The text without its number. */
    public BlockDraft text() {
        return text;
    }

    /** The notes called here, in order. */
    public List<BlockDraft> notes() {
        return notes;
    }

    /** Adds a paragraph of a text box anchored here. */
    public void addBoxed(BlockDraft boxed) {
        boxes.add(FramedNote.told(boxed));
    }

    /** Says that the paragraph stands in a frame. */
    public void frame() {
        framed = true;
    }

    /** Whether it only holds text boxes. */
    public boolean isOnlyAnchor() {
        return text.isBlank() && !boxes.isEmpty();
    }

    /**
     * The whole paragraph.
     *
     * @param label its number or bullet with what follows it, empty if it has none
     * @param heading its level as heading from 1, 0 if it is none
     * @param depth its level in a list from 1, where it has a label
     * @param indent white space before its first line, in points
     */
    public BlockDraft finish(String label, int heading, int depth, float indent, boolean centred) {
        boolean listed = !label.isBlank();
        BlockKind kind = heading > 0 ? BlockKind.HEADING : listed ? BlockKind.LIST_ITEM : BlockKind.PARAGRAPH;

        BlockDraft whole = new BlockDraft(kind)
                .level(heading > 0 ? heading : listed ? depth : 0)
                .indent(indent)
                .centred(centred)
                .fontSize(sizes.most())
                .append(label, text.isBold(), false)
                .append(text);
        return framed ? FramedNote.told(whole) : whole;
    }

    /** Writes the finished paragraph, then its notes and text boxes. */
    public void write(BlockDraft finished, BlockSink sink) {
        sink.paragraph(finished);
        writeAnchored(sink);
    }

    /** Writes notes and text boxes only. */
    public void writeAnchored(BlockSink sink) {
        notes.forEach(sink::note);
        boxes.forEach(sink::paragraph);
    }
}
