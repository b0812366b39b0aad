package io.github.rapporteur.extract.rtf;

import io.github.rapporteur.extract.flow.BlockSink;
import io.github.rapporteur.extract.flow.RunningLines;
import io.github.rapporteur.extract.flow.Table;
import io.github.rapporteur.text.BlockDraft;
import java.util.List;

/**
 * Headers and footers. The first page's own header is the masthead of a United Nations document and so comes before the
 * text; all others run along.
 */
final class RtfMargins {
    private final BlockSink sink;
    private final RunningLines running = new RunningLines();
    private List<BlockDraft> first = List.of();
    private boolean firstPageDiffers;
    private boolean textBegun;

    RtfMargins(BlockSink sink) {
        this.sink = sink;
    }

    void firstPageDiffers() {
        firstPageDiffers = true;
    }

    void addRunning(List<BlockDraft> blocks) {
        blocks.forEach(running::add);
    }

    /** Only the first section's first page is the document's. */
    void addFirst(List<BlockDraft> blocks) {
        if (textBegun) {
            addRunning(blocks);
        } else {
            first = blocks;
        }
    }

    RunningLines running() {
        return running;
    }

    /** Where the text goes: behind the masthead. */
    BlockSink text() {
        return new BlockSink() {
            @Override
            public void paragraph(BlockDraft paragraph) {
                begin();
                sink.paragraph(paragraph);
            }

            @Override
            public void table(Table table) {
                begin();
                sink.table(table);
            }

            @Override
            public void note(BlockDraft note) {
                begin();
                sink.note(note);
            }
        };
    }

    private void begin() {
        if (!textBegun) {
            textBegun = true;
            if (firstPageDiffers) {
                first.forEach(sink::paragraph);
            } else {
                addRunning(first);
            }
        }
    }
}
