package io.github.rapporteur.index;

import com.google.common.collect.ImmutableList;
import io.github.rapporteur.reference.Citation;
import io.github.rapporteur.reference.ReferenceKind;
import io.github.rapporteur.reference.Resolution;
import io.github.rapporteur.symbol.Symbol;
import io.github.rapporteur.text.Span;
import java.io.IOException;
import java.util.Collection;

/** The stored form of the citations of one node, beside its text. */
final class CitationCodec {
    private static final int RESOLVED = 0;
    private static final int AMBIGUOUS = 1;
    private static final int UNRESOLVED = 2;

    private CitationCodec() {}

    static void write(Collection<Citation> citations, String text, Encoder out) throws IOException {
        out.all(citations, citation -> write(citation, text, out));
    }

    /**
     * Reads them.
     *
     * @param node the id of the node
     */
    static ImmutableList<Citation> read(int node, String text, Decoder in) throws IOException {
        return in.all(() -> readOne(node, text, in));
    }

    private static void write(Citation citation, String text, Encoder out) throws IOException {
        Span span = citation.span();
        out.size(span.start());
        out.size(span.length());
        boolean printed = span.end() <= text.length()
                && text.startsWith(citation.text(), span.start())
                && citation.text().length() == span.length();
        out.flag(printed);
        if (!printed) {
            out.string(citation.text());
        }
        Numbered.REFERENCES.write(citation.kind(), out);
        Excerpts words = new Excerpts(citation.text());
        out.all(citation.pinpoints(), pinpoint -> words.write(pinpoint, out));
        write(citation.resolution(), words, out);
    }

    private static Citation readOne(int node, String text, Decoder in) throws IOException {
        int start = in.size();
        Span span = new Span(start, start + in.size());
        String written = in.flag() ? span.in(text) : in.string();
        ReferenceKind kind = Numbered.REFERENCES.read(in);
        Excerpts words = new Excerpts(written);
        return new Citation(node, span, written, kind, in.all(() -> words.read(in)), readResolution(words, in));
    }

    private static void write(Resolution resolution, Excerpts words, Encoder out) throws IOException {
        switch (resolution) {
            case Resolution.Resolved resolved -> {
                out.size(RESOLVED);
                words.write(resolved.target().canonical(), out);
            }
            case Resolution.Ambiguous ambiguous -> {
                out.size(AMBIGUOUS);
                out.all(ambiguous.candidates(), symbol -> words.write(symbol.canonical(), out));
            }
            case Resolution.Unresolved unresolved -> out.size(UNRESOLVED);
        }
        words.write(resolution.because(), out);
    }

    private static Resolution readResolution(Excerpts words, Decoder in) throws IOException {
        int outcome = in.size();
        return switch (outcome) {
            case RESOLVED -> new Resolution.Resolved(symbol(words, in), words.read(in));
            case AMBIGUOUS -> new Resolution.Ambiguous(in.all(() -> symbol(words, in)), words.read(in));
            case UNRESOLVED -> new Resolution.Unresolved(words.read(in));
            default -> throw new IOException("a citation that ended as " + outcome);
        };
    }

    private static Symbol symbol(Excerpts words, Decoder in) throws IOException {
        return SymbolTerms.stored(words.read(in));
    }
}
