package io.github.rapporteur.extract.flow;

import io.github.rapporteur.text.BlockDraft;

/** Where the blocks of a part of a document go: the text itself, a table's cell, a note, a text box. */
public interface BlockSink {
    /** Takes the next paragraph; the draft may be blank. */
    void paragraph(BlockDraft paragraph);

    /** Takes a table that stands between paragraphs. */
    void table(Table table);

    /** Takes a note called by what was taken before. */
    void note(BlockDraft note);
}
