package io.github.rapporteur.index;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multimaps;
import io.github.rapporteur.document.Node;
import io.github.rapporteur.index.IndexFault.Remedy;
import io.github.rapporteur.pipeline.ParsedFile;
import io.github.rapporteur.recommendation.Recommendation;
import io.github.rapporteur.reference.Citation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.util.BytesRef;

/** Checks that the entries of one file agree with what is stored of it. */
final class FileCheck {
    private static final ImmutableSet<String> PARTS = ImmutableSet.of(Fields.RECOMMENDATION, Fields.EDGE);

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
        StoredFields stored = leaf.storedFields();
        Document entry = stored.document(whole, StoredForm.FIELDS);
        try {
            StoredForm.read(StoredForm.bytes(entry, Fields.RAW));
        } catch (UncheckedIOException e) {
            return fault("its stored text is damaged", Remedy.INDEX_AGAIN);
        }
        try {
            ParsedFile file = StoredForm.file(entry);
            ContentCounts counts = ContentCounts.of(file);
            if (!StoredCounts.of(leaf, whole).equals(counts)) {
                return fault("its counts are not those of its document", Remedy.REINDEX);
            }
            if (!hasTwinTerm(file, whole)) {
                return fault("it is not found by its symbol and language", Remedy.REINDEX);
            }
            return hasItsPassages(file, first, whole, stored)
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

    private boolean hasItsPassages(ParsedFile file, int first, int whole, StoredFields stored) throws IOException {
        ImmutableList<Node> nodes = file.document().map(EntryBlock::passages).orElse(ImmutableList.of());
        if (nodes.size() != whole - first) {
            return false;
        }
        ImmutableListMultimap<Integer, Recommendation> recommendations =
                Multimaps.index(file.recommendations(), Recommendation::node);
        ImmutableListMultimap<Integer, Citation> citations = Multimaps.index(file.citations(), Citation::node);
        for (int doc = first; doc < whole; doc++) {
            int node = nodes.get(doc - first).id();
            Document passage = stored.document(doc, PARTS);
            if (!all(passage, Fields.RECOMMENDATION, StoredForm::recommendation).equals(recommendations.get(node))
                    || !all(passage, Fields.EDGE, StoredForm::citation).equals(citations.get(node))) {
                return false;
            }
        }
        return true;
    }

    private static <T> ImmutableList<T> all(Document passage, String field, Function<BytesRef, T> form) {
        return Arrays.stream(passage.getBinaryValues(field)).map(form).collect(ImmutableList.toImmutableList());
    }

    private ContentCounts fault(String what, Remedy remedy) {
        faults.add(IndexFault.of(path, what, remedy));
        return ContentCounts.ZERO;
    }
}
