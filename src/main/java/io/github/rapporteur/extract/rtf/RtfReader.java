package io.github.rapporteur.extract.rtf;

import io.github.rapporteur.extract.flow.TextSink;
import io.github.rapporteur.text.Problem;
import io.github.rapporteur.text.SourceTextBuilder;

/**
 * Reads Rich Text Format as a word processor shows it. Tika's own reader loses text without a word where a file writes
 * its fonts in an unusual way; this one knows every byte it passes over, and says so when a file breaks off.
 */
public final class RtfReader {
    private RtfReader() {}

    /** Reads a file into a builder. */
    public static void read(byte[] file, SourceTextBuilder out) {
        RtfDocument document = new RtfDocument(new TextSink(out::add));
        new RtfLexer(file, document).run();
        document.end();
        document.running().write(out::add);
        if (document.isBroken()) {
            out.lose(Problem.of("damaged", "The file breaks off before its end; fetch it again."));
        }
    }
}
