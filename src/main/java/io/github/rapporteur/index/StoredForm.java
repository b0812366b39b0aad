package io.github.rapporteur.index;

import io.github.rapporteur.document.Node;
import io.github.rapporteur.pipeline.ParsedFile;
import io.github.rapporteur.pipeline.ReadFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.util.BytesRef;

/**
 * The stored form of everything known of one file. Texts of passages, their recommendations and citations stand with the
 * passages; with the document as a whole stands the rest, in two parts: of what was read out of the file, which together
 * with the texts of the passages is enough to work everything out anew without the file, and of what was worked out.
 */
public final class StoredForm {

    private StoredForm() {}

    /**
     * What was read out of a file as bytes.
     *
     * @param passages the nodes whose texts are stored with an entry of their own, in the order of the entries
     * @param title the node whose text is stored with the document as a whole
     */
    static BytesRef raw(ReadFile read, List<Node> passages, Optional<Node> title) {
        return packed(encoded(out -> ReadFileCodec.write(read, passages, title, out)));
    }

    /** What was worked out of a file as bytes; neither what was read out of it nor what stands with its passages. */
    static BytesRef parsed(ParsedFile file, List<Node> passages) {
        return packed(encoded(out -> ParsedFileCodec.write(file, passages, out)));
    }

    /**
     * Everything known of a file.
     *
     * @param whole Lucene's number of the entry of the document as a whole
     * @throws UncheckedIOException if what is stored is damaged
     */
    public static ParsedFile file(IndexReader reader, int whole) throws IOException {
        return StoredBlock.of(reader, whole).file();
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
            return out.bytes();
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

    static <T> T unpacked(String what, BytesRef bytes, Reading<T> reading) {
        return sound(what, () -> reading.of(new Decoder(Packing.unpack(bytes))));
    }

    static <T> T decoded(String what, BytesRef bytes, Reading<T> reading) {
        return sound(what, () -> reading.of(new Decoder(bytes)));
    }

    private interface Step<T> {
        T run() throws IOException;
    }

    /** Bytes that are not what was written may mislead a decoder in any way; it is one fault for all that. */
    private static <T> T sound(String what, Step<T> step) {
        try {
            return step.run();
        } catch (IOException e) {
            throw new UncheckedIOException("the stored form of a " + what + " is damaged", e);
        } catch (RuntimeException e) {
            throw new UncheckedIOException("the stored form of a " + what + " is damaged", new IOException(e));
        }
    }
}
