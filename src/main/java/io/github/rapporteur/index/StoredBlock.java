package io.github.rapporteur.index;

import com.google.common.base.Strings;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.rapporteur.index.StoredEntry.Place;
import io.github.rapporteur.pipeline.ParsedFile;
import io.github.rapporteur.pipeline.ReadFile;
import io.github.rapporteur.text.OffsetMap;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.CodecReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.StoredFields;

/** What the entries of one file together hold of it. Not for use by several threads. */
final class StoredBlock {
    private static final ImmutableSet<String> WHOLE = ImmutableSet.of(Fields.TEXT, Fields.RAW, Fields.PARSED);

    private final Document whole;
    private final List<Document> passages = new ArrayList<>();
    private final ReadFileCodec.Stored text;

    private StoredBlock(StoredFields stored, int entry) throws IOException {
        this.whole = stored.document(entry, WHOLE);
        this.text = StoredForm.unpacked(
                "text of a file",
                StoredForm.bytes(whole, Fields.RAW),
                in -> ReadFileCodec.read((count, title) -> texts(stored, entry, count, title), in));
    }

    /**
     * Reads the text of a file.
     *
     * @param entry Lucene's number of the entry of the document as a whole
     * @throws UncheckedIOException if what is stored of the text is damaged
     */
    static StoredBlock of(IndexReader reader, int entry) throws IOException {
        LeafReaderContext leaf = reader.leaves().get(ReaderUtil.subIndex(entry, reader.leaves()));
        return new StoredBlock(inSequence(leaf.reader()), entry - leaf.docBase);
    }

    /** What is read to be merged is not unpacked anew for each entry. */
    private static StoredFields inSequence(LeafReader leaf) throws IOException {
        return leaf instanceof CodecReader codec ? codec.getFieldsReader().getMergeInstance() : leaf.storedFields();
    }

    private ImmutableList<String> texts(StoredFields stored, int entry, int count, boolean title) throws IOException {
        for (int passage = entry - count; passage < entry; passage++) {
            passages.add(stored.document(passage, StoredEntry.FIELDS));
        }
        return Stream.concat(passages.stream(), Stream.of(whole).limit(title ? 1 : 0))
                .map(each -> Strings.nullToEmpty(each.get(Fields.TEXT)))
                .collect(ImmutableList.toImmutableList());
    }

    /** What was read out of the file. */
    ReadFile read() {
        return text.read();
    }

    /** How many passages the file had when it was stored. */
    int passages() {
        return passages.size();
    }

    /**
     * Everything known of the file.
     *
     * @throws UncheckedIOException if what is stored of it is damaged
     */
    ParsedFile file() {
        return StoredForm.unpacked("file", StoredForm.bytes(whole, Fields.PARSED), in -> {
            List<StoredEntry> entries = passages.stream().map(StoredEntry::of).toList();
            ImmutableMap.Builder<Integer, TreeCodec.Known> known = ImmutableMap.builder();
            for (int i = 0; i < entries.size(); i++) {
                StoredEntry entry = entries.get(i);
                Place place = entry.place().orElseThrow();
                known.put(place.node(), known(place, entry.text(), text.maps().get(i)));
            }
            return ParsedFileCodec.read(text.read(), known.buildOrThrow(), entries, in);
        });
    }

    private static TreeCodec.Known known(Place place, String text, OffsetMap offsets) {
        return new TreeCodec.Known(place.type(), place.role(), place.locator(), place.page(), text, offsets);
    }
}
