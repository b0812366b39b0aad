package io.github.rapporteur.benchmarks.relevance;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import io.github.rapporteur.Corpus;
import io.github.rapporteur.benchmarks.relevance.Unit.Address;
import io.github.rapporteur.index.CorpusIndex;
import io.github.rapporteur.index.StoredEntry;
import io.github.rapporteur.pipeline.ParsedFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
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

    private static ImmutableList<Address> addresses(Path folder) {
        try (CorpusIndex index = CorpusIndex.open(folder, false);
                DirectoryReader reader = DirectoryReader.open(index.directory())) {
            Bits live = MultiBits.getLiveDocs(reader);
            StoredFields stored = reader.storedFields();
            ImmutableList.Builder<Address> addresses = ImmutableList.builder();
            for (int doc = 0; doc < reader.maxDoc(); doc++) {
                if (live == null || live.get(doc)) {
                    StoredEntry entry = StoredEntry.of(stored.document(doc, StoredEntry.FIELDS));
                    addresses.add(new Address(
                            entry.source(), entry.place().map(StoredEntry.Place::node).orElse(-1)));
                }
            }
            return addresses.build();
        } catch (IOException e) {
            throw new UncheckedIOException("reading " + folder + " failed", e);
        }
    }
}
