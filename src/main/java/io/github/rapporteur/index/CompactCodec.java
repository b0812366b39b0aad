package io.github.rapporteur.index;

import org.apache.lucene.codecs.FilterCodec;
import org.apache.lucene.codecs.StoredFieldsFormat;
import org.apache.lucene.codecs.lucene104.Lucene104Codec;
import org.apache.lucene.codecs.lucene90.compressing.Lucene90CompressingStoredFieldsFormat;

/**
 * Lucene's own formats, but that stored fields are deflated so that a hit is read fast, see {@link BlockCompression}: a quarter
 * smaller than by Lucene's fast mode, and a hit unpacks some 4 kB, where Lucene's small mode unpacks 48. Segments name it as
 * what they are read with: a change of what it does needs a new name and class, and this one kept for reading, as {@link
 * DeflatedCodec} is. Thread-safe.
 */
public final class CompactCodec extends FilterCodec {
    static final String NAME = "Rapporteur105";

    /** Some fifty blocks that share their beginning. */
    private static final int CHUNK_BYTES = 384 << 10;

    private static final int MOST_ENTRIES_A_CHUNK = 1_024;
    private static final int CHUNKS_A_BLOCK_OF_POINTERS_AS_POWER_OF_TWO = 10;

    private final StoredFieldsFormat stored = new Lucene90CompressingStoredFieldsFormat(
            NAME,
            new BlockCompression(),
            CHUNK_BYTES,
            MOST_ENTRIES_A_CHUNK,
            CHUNKS_A_BLOCK_OF_POINTERS_AS_POWER_OF_TWO);

    /** Called by Lucene, which finds codecs as services. */
    public CompactCodec() {
        super(NAME, new Lucene104Codec());
    }

    @Override
    public StoredFieldsFormat storedFieldsFormat() {
        return stored;
    }
}
