package io.github.rapporteur.index;

import org.apache.lucene.codecs.FilterCodec;
import org.apache.lucene.codecs.StoredFieldsFormat;
import org.apache.lucene.codecs.lucene104.Lucene104Codec;
import org.apache.lucene.codecs.lucene90.DeflateWithPresetDictCompressionMode;
import org.apache.lucene.codecs.lucene90.compressing.Lucene90CompressingStoredFieldsFormat;

/**
 * What segments were written with before {@link CompactCodec} had its name, kept to read them: Lucene's own formats, but that
 * stored fields are deflated in small blocks. Thread-safe.
 */
public final class DeflatedCodec extends FilterCodec {
    private static final String NAME = "Rapporteur104";
    /** Ten blocks that share a dictionary. */
    private static final int CHUNK_BYTES = 72 << 10;

    private static final int MOST_ENTRIES_A_CHUNK = 1_024;
    private static final int CHUNKS_A_BLOCK_OF_POINTERS_AS_POWER_OF_TWO = 10;

    private final StoredFieldsFormat stored = new Lucene90CompressingStoredFieldsFormat(
            NAME,
            new DeflateWithPresetDictCompressionMode(),
            CHUNK_BYTES,
            MOST_ENTRIES_A_CHUNK,
            CHUNKS_A_BLOCK_OF_POINTERS_AS_POWER_OF_TWO);

    /** Called by Lucene, which finds codecs as services. */
    public DeflatedCodec() {
        super(NAME, new Lucene104Codec());
    }

    @Override
    public StoredFieldsFormat storedFieldsFormat() {
        return stored;
    }
}
