package io.github.rapporteur.meaning;

import io.github.rapporteur.index.AllTerms;
import io.github.rapporteur.index.Failures;
import io.github.rapporteur.index.Fields;
import io.github.rapporteur.index.SegmentCheck;
import io.github.rapporteur.pipeline.ParsedFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.FSDirectory;

/**
 * Looks whether the vectors of an index are whole, by the checksums of their files, and those of its passages as they are
 * now. Needs no model and changes nothing. Not for use by several threads.
 */
public final class VectorCheck implements AutoCloseable {
    private final Path folder;
    private final FSDirectory directory;
    private final DirectoryReader reader;
    private final IndexSearcher searcher;
    private final Set<String> seen = new HashSet<>();
    private int wanting;

    private VectorCheck(Path folder, FSDirectory directory, DirectoryReader reader) {
        this.folder = folder;
        this.directory = directory;
        this.reader = reader;
        this.searcher = new IndexSearcher(reader);
    }

    /** What is wrong with the files of the vectors that an index has; empty where they are sound. */
    public static Optional<String> damage(Path index) {
        Path folder = MeaningIndex.folder(index);
        try (FSDirectory directory = FSDirectory.open(folder)) {
            return SegmentCheck.find(directory, SegmentCheck.SUMS).stream()
                    .map(SegmentCheck.Damage::what)
                    .findFirst();
        } catch (IOException e) {
            throw Failures.of(folder, e);
        }
    }

    /** Opens the vectors that an index has. */
    public static VectorCheck open(Path index) {
        Path folder = MeaningIndex.folder(index);
        try {
            FSDirectory directory = FSDirectory.open(folder);
            return new VectorCheck(folder, directory, DirectoryReader.open(directory));
        } catch (IOException e) {
            throw Failures.of(folder, e);
        }
    }

    /** Compares the vectors of a file. */
    public void look(String key, ParsedFile file) {
        seen.add(key);
        String print = Passages.print(Passages.of(file));
        wanting += has(MeaningIndex.PRINT, key + " " + print) ? 0 : 1;
    }

    /** What there is to say when all files of the index were looked at. */
    public VectorReport report() {
        int[] left = new int[1];
        try {
            AllTerms.each(reader, Fields.FILE, key -> left[0] += !seen.contains(key) && has(Fields.FILE, key) ? 1 : 0);
        } catch (IOException e) {
            throw Failures.of(folder, e);
        }
        return new VectorReport(wanting, left[0], Optional.empty());
    }

    private boolean has(String field, String term) {
        try {
            return searcher.count(new TermQuery(new Term(field, term))) > 0;
        } catch (IOException e) {
            throw Failures.of(folder, e);
        }
    }

    /** Lets go of the files. */
    @Override
    public void close() {
        try (directory) {
            reader.close();
        } catch (IOException e) {
            throw Failures.of(folder, e);
        }
    }
}
