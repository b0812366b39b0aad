package io.github.rapporteur.index;

import io.github.rapporteur.extract.Status;
import io.github.rapporteur.pipeline.ParsedFile;
import io.github.rapporteur.recommendation.Recommendation;
import io.github.rapporteur.reference.Citation;
import io.github.rapporteur.text.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.lucene.util.BytesRef;

/**
 * The stored form of everything known of one file, raw text included: enough to show it, and to work it out anew without
 * the file. Recommendations and citations are stored with their passage as well.
 */
public final class StoredForm {

    private StoredForm() {}

    /** Everything known of a file as bytes. */
    static BytesRef encode(ParsedFile file) {
        try {
            Encoder out = new Encoder();
            out.string(file.source());
            out.name(file.status());
            out.maybe(file.symbol(), symbol -> TreeCodec.write(symbol, out));
            out.maybe(file.document(), document -> TreeCodec.write(document, out));
            out.all(file.citations(), citation -> CitationCodec.write(citation, out));
            out.all(file.recommendations(), found -> RecommendationCodec.write(found, out));
            out.all(file.problems(), problem -> write(problem, out));
            return new BytesRef(out.bytes());
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory failed", e);
        }
    }

    /**
     * Reads what {@link Fields#PARSED} holds.
     *
     * @throws UncheckedIOException if the bytes are not what was written
     */
    public static ParsedFile file(BytesRef bytes) {
        try {
            Decoder in = new Decoder(bytes);
            return new ParsedFile(
                    in.string(),
                    in.name(Status.class),
                    in.maybe(() -> TreeCodec.readSymbol(in)),
                    in.maybe(() -> TreeCodec.read(in)),
                    in.all(() -> CitationCodec.read(in)),
                    in.all(() -> RecommendationCodec.read(in)),
                    in.all(() -> readProblem(in)));
        } catch (IOException e) {
            throw new UncheckedIOException("the stored form of a file is damaged", e);
        }
    }

    /**
     * Reads what {@link Fields#RECOMMENDATION} holds.
     *
     * @throws UncheckedIOException if the bytes are not what was written
     */
    public static Recommendation recommendation(BytesRef bytes) {
        try {
            return RecommendationCodec.read(new Decoder(bytes));
        } catch (IOException e) {
            throw new UncheckedIOException("the stored form of a recommendation is damaged", e);
        }
    }

    /**
     * Reads what {@link Fields#EDGE} holds.
     *
     * @throws UncheckedIOException if the bytes are not what was written
     */
    public static Citation citation(BytesRef bytes) {
        try {
            return CitationCodec.read(new Decoder(bytes));
        } catch (IOException e) {
            throw new UncheckedIOException("the stored form of a citation is damaged", e);
        }
    }

    private static void write(Problem problem, Encoder out) throws IOException {
        out.string(problem.code());
        out.string(problem.message());
        out.maybe(problem.start());
        out.maybe(problem.page());
    }

    private static Problem readProblem(Decoder in) throws IOException {
        return new Problem(in.string(), in.string(), in.maybeNumber(), in.maybeNumber());
    }
}
