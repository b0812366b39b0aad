package io.github.rapporteur.extract.pdf;

import com.google.common.collect.ImmutableList;
import io.github.rapporteur.text.Problem;
import io.github.rapporteur.text.SourceText;

/**
 * What came of reading one PDF.
 *
 * @param outcome how it ended
 * @param text what was read; without blocks unless the outcome is whole or partial
 * @param problems what was lost or doubtful; never empty unless the outcome is whole
 */
public record PdfText(Outcome outcome, SourceText text, ImmutableList<Problem> problems) {

    /** How the reading of a PDF ended. */
    public enum Outcome {
        /** Everything was read. */
        WHOLE,
        /** Something was lost: damaged, beyond a limit, in a font that does not tell its characters. */
        PARTIAL,
        /** The pages hold no text, such as scans. */
        NO_TEXT,
        /** The file asks for a password. */
        ENCRYPTED,
        /** The file cannot be opened. */
        UNREADABLE
    }

    static PdfText failed(Outcome outcome, String code, String message) {
        return new PdfText(
                outcome,
                new SourceText("", ImmutableList.of(), ImmutableList.of(), ""),
                ImmutableList.of(Problem.of(code, message)));
    }
}
