package io.github.rapporteur.index;

import io.github.rapporteur.reference.Citation;
import io.github.rapporteur.reference.ReferenceKind;
import io.github.rapporteur.reference.Resolution;
import java.io.IOException;

/** The stored form of a citation. */
final class CitationCodec {
    private enum Outcome {
        RESOLVED,
        AMBIGUOUS,
        UNRESOLVED
    }

    private CitationCodec() {}

    static void write(Citation citation, Encoder out) throws IOException {
        out.number(citation.node());
        SourceTextCodec.write(citation.span(), out);
        out.string(citation.text());
        out.name(citation.kind());
        out.strings(citation.pinpoints());
        write(citation.resolution(), out);
    }

    static Citation read(Decoder in) throws IOException {
        return new Citation(
                in.number(),
                SourceTextCodec.readSpan(in),
                in.string(),
                in.name(ReferenceKind.class),
                in.strings(),
                readResolution(in));
    }

    private static void write(Resolution resolution, Encoder out) throws IOException {
        switch (resolution) {
            case Resolution.Resolved resolved -> {
                out.name(Outcome.RESOLVED);
                TreeCodec.write(resolved.target(), out);
            }
            case Resolution.Ambiguous ambiguous -> {
                out.name(Outcome.AMBIGUOUS);
                out.all(ambiguous.candidates(), symbol -> TreeCodec.write(symbol, out));
            }
            case Resolution.Unresolved unresolved -> out.name(Outcome.UNRESOLVED);
        }
        out.string(resolution.because());
    }

    private static Resolution readResolution(Decoder in) throws IOException {
        return switch (in.name(Outcome.class)) {
            case RESOLVED -> new Resolution.Resolved(TreeCodec.readSymbol(in), in.string());
            case AMBIGUOUS -> new Resolution.Ambiguous(in.all(() -> TreeCodec.readSymbol(in)), in.string());
            case UNRESOLVED -> new Resolution.Unresolved(in.string());
        };
    }
}
