package io.github.rapporteur.extract.rtf;

import io.github.rapporteur.extract.flow.BlockSink;
import io.github.rapporteur.extract.flow.Table;
import io.github.rapporteur.text.BlockDraft;
import io.github.rapporteur.text.BlockKind;
import io.github.rapporteur.text.Problem;
import io.github.rapporteur.text.SourceTextBuilder;
import java.util.function.Consumer;

/**
 * Reads Rich Text Format as a word processor shows it. Tika's own reader loses text without a word where a file writes
 * its fonts in an unusual way; this one knows every byte it passes over, and says so when a file breaks off.
 */
public final class RtfReader {
    private RtfReader() {}

    /** Reads a file into a builder. */
    public static void read(byte[] file, SourceTextBuilder out) {
        RtfDocument document = new RtfDocument(new Sink(out::add));
        new RtfLexer(file, document).run();
        document.end();
        document.furniture().forEach(draft -> out.add(draft.as(BlockKind.FURNITURE)));
        if (document.isBroken()) {
            out.lose(Problem.of("damaged", "The file breaks off before its end; fetch it again."));
        }
    }

    /** Passes blocks on as they come. */
    record Sink(Consumer<BlockDraft> out) implements BlockSink {
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
}
