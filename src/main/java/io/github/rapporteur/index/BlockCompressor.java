package io.github.rapporteur.index;

import java.io.IOException;
import java.util.zip.Deflater;
import org.apache.lucene.codecs.compressing.Compressor;
import org.apache.lucene.store.ByteBuffersDataInput;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.store.DataOutput;

/** Writes chunks as {@link BlockCompression} reads them. Not for use by several threads. */
final class BlockCompressor extends Compressor {
    /** The longest that stands before the blocks as it is, and how much longer a chunk is at least. */
    private static final int LONGEST_BEGINNING = 8 << 10;

    private static final int TIMES_THE_BEGINNING = 48;
    /** Before packing. */
    static final int BLOCK = 7 << 10;

    /** One step above packs a thousandth better and costs a tenth more. */
    private static final int EFFORT = 5;

    private final Deflater deflater = new Deflater(EFFORT, true);
    private final byte[] packed = new byte[2 * BLOCK];

    /** How many blocks there are of so many bytes. */
    static int blocks(int bytes, int block) {
        return (bytes + block - 1) / block;
    }

    @Override
    public void compress(ByteBuffersDataInput in, DataOutput out) throws IOException {
        byte[] chunk = new byte[Math.toIntExact(in.length())];
        in.readBytes(chunk, 0, chunk.length);
        int beginning = Math.min(LONGEST_BEGINNING, chunk.length / TIMES_THE_BEGINNING);
        ByteBuffersDataOutput blocks = new ByteBuffersDataOutput();
        out.writeVInt(beginning);
        out.writeVInt(BLOCK);
        for (int at = beginning; at < chunk.length; at += BLOCK) {
            int length = pack(chunk, beginning, at);
            out.writeVInt(length);
            blocks.writeBytes(packed, 0, length);
        }
        out.writeBytes(chunk, 0, beginning);
        blocks.copyTo(out);
    }

    private int pack(byte[] chunk, int beginning, int at) {
        deflater.reset();
        deflater.setDictionary(chunk, 0, beginning);
        deflater.setInput(chunk, at, Math.min(BLOCK, chunk.length - at));
        deflater.finish();
        int length = 0;
        while (!deflater.finished()) {
            // What cannot be packed gets hardly longer, never twice as long.
            length += deflater.deflate(packed, length, packed.length - length);
        }
        return length;
    }

    @Override
    public void close() {
        deflater.end();
    }
}
