package io.github.rapporteur.index;

import java.io.IOException;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.apache.lucene.codecs.compressing.CompressionMode;
import org.apache.lucene.codecs.compressing.Compressor;
import org.apache.lucene.codecs.compressing.Decompressor;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.store.DataInput;
import org.apache.lucene.util.ArrayUtil;
import org.apache.lucene.util.BytesRef;

/**
 * Deflates chunks in blocks that all refer to the beginning of the chunk, which stands before them as it is: a part of a chunk
 * is read by unpacking its block as far as the part reaches, and nothing else. Thread-safe.
 *
 * <p>A chunk is the length of its beginning, that of a block, both before packing, and the packed length of each block; then
 * the beginning, and the blocks.
 */
final class BlockCompression extends CompressionMode {
    /** Inflaters that nobody uses: making one costs as much as a tenth of a hit. */
    private final Queue<Inflater> idle = new ConcurrentLinkedQueue<>();

    @Override
    public Compressor newCompressor() {
        return new BlockCompressor();
    }

    @Override
    public Decompressor newDecompressor() {
        return new Unpacking();
    }

    @Override
    public String toString() {
        return "blocks behind their beginning";
    }

    private final class Unpacking extends Decompressor {

        @Override
        public void decompress(DataInput in, int originalLength, int offset, int length, BytesRef bytes)
                throws IOException {
            Inflater known = idle.poll();
            Inflater inflater = known == null ? new Inflater(true) : known;
            try {
                bytes.bytes = ArrayUtil.growNoCopy(bytes.bytes, length);
                bytes.offset = 0;
                bytes.length = length;
                new Chunk(in, originalLength, inflater).read(offset, bytes);
            } catch (DataFormatException | IndexOutOfBoundsException | ArithmeticException e) {
                throw new CorruptIndexException("not as it was packed", in, e);
            } finally {
                idle.add(inflater);
            }
        }

        @Override
        public Decompressor clone() {
            return this;
        }
    }

    private static final class Chunk {
        private final DataInput in;
        private final Inflater inflater;
        private final byte[] beginning;
        private final int block;
        /** Of each block, packed. */
        private final int[] lengths;

        Chunk(DataInput in, int length, Inflater inflater) throws IOException {
            this.in = in;
            this.inflater = inflater;
            this.beginning = new byte[atMost(length)];
            this.block = atMost(BlockCompressor.BLOCK);
            this.lengths = new int[BlockCompressor.blocks(length - beginning.length, block)];
            for (int i = 0; i < lengths.length; i++) {
                lengths[i] = atMost(2 * BlockCompressor.BLOCK);
            }
            in.readBytes(beginning, 0, beginning.length);
        }

        /** A length, where greater ones make no sense. */
        private int atMost(int greatest) throws IOException {
            int read = in.readVInt();
            if (read < 0 || read > greatest) {
                throw new CorruptIndexException("a length of " + read, in);
            }
            return read;
        }

        void read(int offset, BytesRef into) throws IOException, DataFormatException {
            int from = offset - beginning.length;
            int done = Math.min(into.length, Math.max(0, -from));
            System.arraycopy(beginning, Math.min(offset, beginning.length), into.bytes, 0, done);
            int next = 0;
            while (done < into.length) {
                int wanted = (from + done) / block;
                for (; next < wanted; next++) {
                    in.skipBytes(lengths[next]);
                }
                done += unpack(lengths[next++], from + done - wanted * block, into, done);
            }
            for (; next < lengths.length; next++) {
                in.skipBytes(lengths[next]);
            }
        }

        /** @param skipped how much of the block stands before what is wanted of it */
        private int unpack(int packed, int skipped, BytesRef into, int at) throws IOException, DataFormatException {
            byte[] bytes = new byte[packed];
            in.readBytes(bytes, 0, packed);
            inflater.reset();
            inflater.setDictionary(beginning);
            inflater.setInput(bytes);
            inflate(new byte[skipped], 0, skipped);
            int wanted = Math.min(into.length - at, block - skipped);
            inflate(into.bytes, at, wanted);
            return wanted;
        }

        private void inflate(byte[] into, int from, int length) throws IOException, DataFormatException {
            int done = 0;
            while (done < length) {
                int more = inflater.inflate(into, from + done, length - done);
                if (more == 0) {
                    throw new CorruptIndexException("ends early", in);
                }
                done += more;
            }
        }
    }
}
