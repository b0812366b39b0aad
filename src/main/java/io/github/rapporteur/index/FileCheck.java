package io.github.rapporteur.index;

import com.google.common.collect.ImmutableList;
import io.github.rapporteur.document.Node;
import io.github.rapporteur.index.IndexFault.Remedy;
import io.github.rapporteur.pipeline.ParsedFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;

/** Checks that the entries of one file agree with what is stored of it. */
final class FileCheck {
    private final String path;
    private final LeafReader leaf;
    private final List<IndexFault> faults;

    FileCheck(String path, LeafReader leaf, List<IndexFault> faults) {
        this.path = path;
        this.leaf = leaf;
        this.faults = faults;
    }

    /**
     * Checks a file whose entries are a block.
     *
     * @param first its first entry
     * @param whole its last one, of the document as a whole
     * @return what stands in it, if it is sound
     */
    ContentCounts check(int first, int whole) throws IOException {
        StoredBlock block;
        try {
            block = StoredBlock.of(leaf, whole);
        } catch (UncheckedIOException e) {
            return fault("its stored text is damaged", Remedy.INDEX_AGAIN);
        }
        try {
            ParsedFile file = block.file();
            ContentCounts counts = ContentCounts.of(file);
            if (!StoredCounts.of(leaf, whole).equals(counts)) {
                return fault("its counts are not those of its document", Remedy.REINDEX);
            }
            if (!hasTwinTerm(file, whole)) {
                return fault("it is not found by its symbol and language", Remedy.REINDEX);
            }
            return block.passages() == whole - first && hasItsPassages(file, first, whole)
                    ? counts
                    : fault("its passages are not those of its document", Remedy.REINDEX);
        } catch (UncheckedIOException e) {
            return fault("what was worked out of its text is damaged", Remedy.REINDEX);
        }
    }

    private boolean hasTwinTerm(ParsedFile file, int whole) throws IOException {
        Optional<String> twin = EntryBlock.twin(file);
        if (twin.isEmpty()) {
            return true;
        }
        PostingsEnum same = leaf.postings(new Term(Fields.TWIN, twin.get()), PostingsEnum.NONE);
        return same != null && same.advance(whole) == whole;
    }

    private boolean hasItsPassages(ParsedFile file, int first, int whole) throws IOException {
        ImmutableList<Node> nodes = file.document().map(EntryBlock::passages).orElse(ImmutableList.of());
        NumericDocValues ids = DocValues.getNumeric(leaf, Fields.NODE);
        if (nodes.size() != whole - first) {
            return false;
        }
        for (int entry = first; entry < whole; entry++) {
            if (!ids.advanceExact(entry)
                    || ids.longValue() != nodes.get(entry - first).id()) {
                return false;
            }
        }
        return true;
    }

    private ContentCounts fault(String what, Remedy remedy) {
        faults.add(IndexFault.of(path, what, remedy));
        return ContentCounts.ZERO;
    }
}
