package io.github.rapporteur.index;

import com.google.common.collect.ImmutableSet;
import io.github.rapporteur.pipeline.ParsedFile;
import io.github.rapporteur.pipeline.ReadFile;
import io.github.rapporteur.recommendation.Recommendation;
import io.github.rapporteur.reference.Citation;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.lucene.document.Document;
import org.apache.lucene.util.BytesRef;

/**
 * The stored form of everything known of one file, in two parts: what was read out of it, which is enough to work
 * everything out anew without the file, and what was worked out. Recommendations and citations are stored with their
 * passage as well.
 */
public final class StoredForm {
    /** The fields that {@link #file} reads. */
    public static final ImmutableSet<String> FIELDS = ImmutableSet.of(Fields.RAW, Fields.PARSED);

    private StoredForm() {}

    /** What was read out of a file as bytes. */
    static BytesRef raw(ReadFile read) {
        return packed(encoded(out -> ReadFileCodec.write(read, out)));
    }

    /** What was worked out of a file as bytes; what was read out of it is not among them. */
    static BytesRef parsed(ParsedFile file) {
        return packed(encoded(out -> {
            out.maybe(file.symbol(), symbol -> TreeCodec.write(symbol, out));
            out.maybe(file.document(), document -> TreeCodec.write(document, out));
            out.all(file.citations(), citation -> CitationCodec.write(citation, out));
            out.all(file.recommendations(), found -> RecommendationCodec.write(found, out));
            out.all(file.problems(), problem -> ReadFileCodec.write(problem, out));
        }));
    }

    /**
     * Everything known of a file.
     *
     * @param entry of a document as a whole, with its {@link #FIELDS}
     * @throws UncheckedIOException if the bytes are not what was written
     */
    public static ParsedFile file(Document entry) {
        ReadFile read = read(bytes(entry, Fields.RAW));
        return unpacked(
                "file",
                bytes(entry, Fields.PARSED),
                in -> new ParsedFile(
                        read,
                        in.maybe(() -> TreeCodec.readSymbol(in)),
                        in.maybe(() -> TreeCodec.read(read, in)),
                        in.all(() -> CitationCodec.read(in)),
                        in.all(() -> RecommendationCodec.read(in)),
                        in.all(() -> ReadFileCodec.readProblem(in))));
    }

    /**
     * Reads what {@link Fields#RAW} holds.
     *
     * @throws UncheckedIOException if the bytes are not what was written
     */
    static ReadFile read(BytesRef bytes) {
        return unpacked("text of a file", bytes, ReadFileCodec::read);
    }

    /**
     * Reads what {@link Fields#RECOMMENDATION} holds.
     *
     * @throws UncheckedIOException if the bytes are not what was written
     */
    public static Recommendation recommendation(BytesRef bytes) {
        return decoded("recommendation", bytes, RecommendationCodec::read);
    }

    /**
     * Reads what {@link Fields#EDGE} holds.
     *
     * @throws UncheckedIOException if the bytes are not what was written
     */
    public static Citation citation(BytesRef bytes) {
        return decoded("citation", bytes, CitationCodec::read);
    }

    static BytesRef bytes(Document entry, String field) {
        BytesRef bytes = entry.getBinaryValue(field);
        return bytes == null ? new BytesRef() : bytes;
    }

    interface Writing {
        void to(Encoder out) throws IOException;
    }

    static BytesRef encoded(Writing writing) {
        try {
            Encoder out = new Encoder();
            writing.to(out);
            return new BytesRef(out.bytes());
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory failed", e);
        }
    }

    private static BytesRef packed(BytesRef bytes) {
        try {
            return Packing.pack(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory failed", e);
        }
    }

    interface Reading<T> {
        T of(Decoder in) throws IOException;
    }

    private static <T> T unpacked(String what, BytesRef bytes, Reading<T> reading) {
        try {
            return decoded(what, Packing.unpack(bytes), reading);
        } catch (IOException e) {
            throw new UncheckedIOException("the stored form of a " + what + " is damaged", e);
        }
    }

    /** Bytes that are not what was written may mislead a decoder in any way; it is one fault for all that. */
    static <T> T decoded(String what, BytesRef bytes, Reading<T> reading) {
        try {
            return reading.of(new Decoder(bytes));
        } catch (IOException e) {
            throw new UncheckedIOException("the stored form of a " + what + " is damaged", e);
        } catch (RuntimeException e) {
            throw new UncheckedIOException("the stored form of a " + what + " is damaged", new IOException(e));
        }
    }
}
