package io.github.rapporteur.benchmarks.relevance;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import com.google.common.collect.Multimaps;
import io.github.rapporteur.Corpus;
import io.github.rapporteur.benchmarks.relevance.Unit.Address;
import io.github.rapporteur.index.CorpusIndex;
import io.github.rapporteur.index.Fields;
import io.github.rapporteur.pipeline.ParsedFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.MultiBits;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.util.Bits;

/**
 * Everything that searching an index can give.
 *
 * @param all in the order of the index
 * @param files what the index knows of each file that holds a document
 */
record Units(ImmutableMap<Address, Unit> all, ImmutableMap<String, ParsedFile> files) {

    /** Reads an index. */
    static Units of(Path folder, Corpus corpus) {
        ImmutableMap.Builder<String, ParsedFile> files = ImmutableMap.builder();
        corpus.each(file -> file.document().ifPresent(read -> files.put(file.source(), file)));
        ImmutableMap<String, ParsedFile> known = files.buildKeepingLast();
        ImmutableList<Unit> units = addresses(folder).stream()
                .filter(address -> known.containsKey(address.source()))
                .map(address -> Unit.of(known.get(address.source()), address.node()))
                .filter(unit -> !unit.text().isEmpty())
                .collect(ImmutableList.toImmutableList());
        return new Units(Maps.uniqueIndex(units, Unit::address), known);
    }

    /** The entries by the documents they belong to. */
    ImmutableListMultimap<String, Unit> byDocument() {
        return Multimaps.index(all.values(), unit -> unit.place().document());
    }

    private static ImmutableList<Address> addresses(Path folder) {
        try (CorpusIndex index = CorpusIndex.open(folder, false);
                DirectoryReader reader = DirectoryReader.open(index.directory())) {
            Bits live = MultiBits.getLiveDocs(reader);
            StoredFields stored = reader.storedFields();
            ImmutableList.Builder<Address> addresses = ImmutableList.builder();
            for (int doc = 0; doc < reader.maxDoc(); doc++) {
                if (live == null || live.get(doc)) {
                    Document fields = stored.document(doc, Set.of(Fields.SOURCE, Fields.NODE));
                    int node = fields.getField(Fields.NODE).numericValue().intValue();
                    addresses.add(new Address(fields.get(Fields.SOURCE), node));
                }
            }
            return addresses.build();
        } catch (IOException e) {
            throw new UncheckedIOException("reading " + folder + " failed", e);
        }
    }
}
