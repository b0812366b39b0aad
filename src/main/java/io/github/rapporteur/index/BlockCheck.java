package io.github.rapporteur.index;

import io.github.rapporteur.index.IndexFault.Remedy;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;

/**
 * Checks that the entries of every file are one block: its passages in reading order, then the document as a whole, and
 * nothing else. Not for use by several threads.
 */
final class BlockCheck {
    /** The {@link Fields#NODE} of a document as a whole. */
    private static final int WHOLE = -1;

    private static final int NONE = -2;

    private final List<IndexFault> faults;
    private final Set<String> seen = new HashSet<>();
    private ContentCounts counts = ContentCounts.ZERO;

    BlockCheck(List<IndexFault> faults) {
        this.faults = faults;
    }

    int files() {
        return seen.size();
    }

    /** What stands in the documents that are whole. */
    ContentCounts counts() {
        return counts;
    }

    /** Checks the files of one segment. */
    void check(LeafReader leaf) throws IOException {
        int[] nodes = nodes(leaf);
        Terms files = leaf.terms(Fields.FILE);
        int found = 0;
        if (files != null) {
            TermsEnum each = files.iterator();
            for (BytesRef file = each.next(); file != null; file = each.next()) {
                found += file(file.utf8ToString(), each.postings(null, PostingsEnum.NONE), nodes, leaf);
            }
        }
        if (found != leaf.numDocs()) {
            faults.add(IndexFault.ofIndex((leaf.numDocs() - found) + " entries belong to no file", true));
        }
    }

    private static int[] nodes(LeafReader leaf) throws IOException {
        int[] nodes = new int[leaf.maxDoc()];
        Arrays.fill(nodes, NONE);
        NumericDocValues values = leaf.getNumericDocValues(Fields.NODE);
        while (values != null && values.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
            nodes[values.docID()] = (int) values.longValue();
        }
        return nodes;
    }

    /** The number of the file's living entries. */
    private int file(String file, PostingsEnum entries, int[] nodes, LeafReader leaf) throws IOException {
        Bits live = leaf.getLiveDocs();
        int first = -1;
        int last = -1;
        int count = 0;
        boolean ordered = true;
        for (int doc = entries.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = entries.nextDoc()) {
            if (live == null || live.get(doc)) {
                first = count == 0 ? doc : first;
                ordered &= count == 0 || (nodes[last] >= 0 && (nodes[doc] > nodes[last] || nodes[doc] == WHOLE));
                last = doc;
                count++;
            }
        }
        if (count > 0 && !seen.add(file)) {
            fault(file, "it is held twice");
        } else if (count > 0 && (!ordered || nodes[last] != WHOLE || last - first + 1 != count)) {
            fault(file, "its entries are no whole");
        } else if (count > 0) {
            counts = counts.plus(new FileCheck(file, leaf, faults).check(first, last));
        }
        return count;
    }

    private void fault(String file, String what) {
        faults.add(IndexFault.of(file, what, Remedy.REINDEX));
    }
}
