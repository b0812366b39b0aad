package io.github.rapporteur.extract.flow;

import io.github.rapporteur.text.BlockDraft;
import java.util.function.Consumer;

/** Passes blocks on as they come. */
public record TextSink(Consumer<BlockDraft> out) implements BlockSink {
    @Override
    public void paragraph(BlockDraft paragraph) {
        out.accept(paragraph);
    }

    @Override
    public void table(Table table) {
        table.write(out);
    }

    @Override
    public void note(BlockDraft note) {
        out.accept(note);
    }
}
