package io.github.rapporteur.index;

import com.google.common.base.Strings;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.rapporteur.pipeline.ReadFile;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.store.Directory;

/**
 * What an index of this schema or an older one holds of its files, as it stood at one commit. Safe for use by several
 * threads.
 */
final class StoredFiles implements AutoCloseable {
    private static final ImmutableSet<String> FIELDS =
            ImmutableSet.of(Fields.HASH, Fields.READER, Fields.PARSER, Fields.THESAURUS, Fields.PARSED);

    private final KnownFiles known;
    private final int schema;
    private final long generation;

    private StoredFiles(KnownFiles known, int schema, long generation) {
        this.known = known;
        this.schema = schema;
        this.generation = generation;
    }

    static StoredFiles open(Directory directory, int schema) throws IOException {
        DirectoryReader reader = DirectoryReader.open(directory);
        return new StoredFiles(
                new KnownFiles(reader), schema, reader.getIndexCommit().getGeneration());
    }

    /** The keys of all files, in their order. */
    ImmutableList<String> keys() throws IOException {
        return known.all();
    }

    /** Tells the commit from those before and after it. */
    long generation() {
        return generation;
    }

    /**
     * What is held of a file.
     *
     * @throws IOException if it cannot be read, or the file is none of {@link #keys}
     */
    StoredFile read(String key) throws IOException {
        int whole = known.whole(key).orElseThrow(() -> new IOException("holds no document of " + key));
        Document entry = known.stored(whole, FIELDS);
        String parser = Strings.nullToEmpty(entry.get(Fields.PARSER));
        ReadFile read;
        String reader;
        if (schema == SchemaTwo.SCHEMA) {
            read = SchemaTwo.read(StoredForm.bytes(entry, Fields.PARSED));
            reader = parser;
        } else {
            read = StoredBlock.of(known.reader(), whole).read();
            reader = Strings.nullToEmpty(entry.get(Fields.READER));
        }
        Provenance by = new Provenance(reader, parser, Strings.nullToEmpty(entry.get(Fields.THESAURUS)));
        return new StoredFile(new FileVersion(Path.of(key), Strings.nullToEmpty(entry.get(Fields.HASH)), by), read);
    }

    @Override
    public void close() throws IOException {
        known.close();
    }
}
