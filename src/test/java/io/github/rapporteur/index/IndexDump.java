package io.github.rapporteur.index;

import com.google.common.collect.ImmutableSortedSet;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexableField;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BytesRef;

/** Everything an index holds, a line a stored value or an occurrence of a term, whatever the order it was written in. */
public final class IndexDump {
    private final ImmutableSortedSet.Builder<String> lines = ImmutableSortedSet.naturalOrder();

    private IndexDump() {}

    /** What the index in a folder holds; values that tell only who made them are left out. */
    public static ImmutableSortedSet<String> of(Path folder) {
        try (CorpusIndex index = CorpusIndex.open(folder, false);
                IndexReader reader = DirectoryReader.open(index.directory())) {
            IndexDump dump = new IndexDump();
            for (LeafReaderContext leaf : reader.leaves()) {
                dump.leaf(leaf.reader());
            }
            return dump.lines.build();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void leaf(LeafReader leaf) throws IOException {
        Map<Integer, String> names = names(leaf);
        for (var field : leaf.getFieldInfos()) {
            Terms terms = leaf.terms(field.name);
            if (terms != null) {
                terms(field.name, terms, names);
            }
        }
        for (int doc : names.keySet()) {
            for (IndexableField stored : leaf.storedFields().document(doc)) {
                lines.add(names.get(doc) + " " + stored.name() + " = " + value(stored));
            }
        }
    }

    /** The file of each living entry, and its place in it. */
    private static Map<Integer, String> names(LeafReader leaf) throws IOException {
        Map<Integer, String> names = new HashMap<>();
        NumericDocValues nodes = leaf.getNumericDocValues(Fields.NODE);
        TermsEnum files = leaf.terms(Fields.FILE).iterator();
        for (BytesRef file = files.next(); file != null; file = files.next()) {
            PostingsEnum entries = files.postings(null);
            while (entries.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
                if (leaf.getLiveDocs() == null || leaf.getLiveDocs().get(entries.docID())) {
                    names.put(entries.docID(), file.utf8ToString());
                }
            }
        }
        for (int doc = nodes.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = nodes.nextDoc()) {
            long node = nodes.longValue();
            names.computeIfPresent(doc, (same, file) -> file + "#" + node);
        }
        return names;
    }

    private void terms(String field, Terms terms, Map<Integer, String> names) throws IOException {
        TermsEnum each = terms.iterator();
        for (BytesRef term = each.next(); term != null; term = each.next()) {
            PostingsEnum places = each.postings(null, PostingsEnum.POSITIONS);
            for (int doc = places.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = places.nextDoc()) {
                if (names.containsKey(doc)) {
                    StringBuilder at = new StringBuilder();
                    for (int i = 0; i < places.freq(); i++) {
                        at.append(' ').append(places.nextPosition());
                    }
                    lines.add(names.get(doc) + " " + field + ":" + term.utf8ToString() + at);
                }
            }
        }
    }

    private static String value(IndexableField stored) {
        return stored.binaryValue() == null
                ? stored.stringValue()
                : stored.binaryValue().toString();
    }
}
