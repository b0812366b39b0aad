package io.github.rapporteur.index;

import java.io.IOException;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.util.BytesRef;

/**
 * Makes large values small that are seldom read. The index itself packs only as far as costs no time, since the text of
 * hits is read with every search.
 */
final class Packing {
    private static final int STEP = 16_384;
    /** Deflating makes nothing smaller than a thousandth of it, or a little less. */
    private static final long MOST = 1_100;

    private Packing() {}

    static BytesRef pack(BytesRef bytes) throws IOException {
        ByteBuffersDataOutput out = new ByteBuffersDataOutput();
        out.writeVInt(bytes.length);
        Deflater deflater = new Deflater(Deflater.DEFAULT_COMPRESSION, true);
        try {
            deflater.setInput(bytes.bytes, bytes.offset, bytes.length);
            deflater.finish();
            byte[] step = new byte[STEP];
            while (!deflater.finished()) {
                out.writeBytes(step, 0, deflater.deflate(step));
            }
        } finally {
            deflater.end();
        }
        return new BytesRef(out.toArrayCopy());
    }

    private static int length(int length, BytesRef packed) throws IOException {
        if (length < 0 || length > MOST * packed.length) {
            throw new IOException("no " + packed.length + " bytes unpack to " + length);
        }
        return length;
    }

    /** @throws IOException if the bytes are not what was packed */
    static BytesRef unpack(BytesRef packed) throws IOException {
        ByteArrayDataInput in = new ByteArrayDataInput(packed.bytes, packed.offset, packed.length);
        Inflater inflater = new Inflater(true);
        try {
            byte[] bytes = new byte[length(in.readVInt(), packed)];
            inflater.setInput(packed.bytes, in.getPosition(), packed.offset + packed.length - in.getPosition());
            int length = 0;
            for (int read = 1; length < bytes.length && read > 0; length += read) {
                read = inflater.inflate(bytes, length, bytes.length - length);
            }
            if (length < bytes.length) {
                throw new IOException("packed bytes end early");
            }
            return new BytesRef(bytes);
        } catch (DataFormatException e) {
            throw new IOException("not what was packed", e);
        } finally {
            inflater.end();
        }
    }
}
