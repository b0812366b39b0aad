package io.github.rapporteur.index;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import io.github.rapporteur.symbol.Symbol;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.lucene.index.Term;

/** Takes files out of an index; the files themselves stay. Each call is done whole or not at all. */
public final class Removal {
    private final CorpusIndex index;

    /** @param index stays the caller's to close */
    public Removal(CorpusIndex index) {
        this.index = index;
    }

    /**
     * Takes out a file, or all files below a folder; neither need exist any more.
     *
     * @return what was taken out, as it was given when it was indexed
     * @throws IndexUnavailableException if another run is writing, or the disk fails; the index is then as it was
     */
    public ImmutableList<String> of(Path path) {
        return remove(known -> {
            String key = FileVersion.key(path);
            Iterable<String> keys = Iterables.concat(
                    known.find(path).isPresent() ? ImmutableList.of(key) : ImmutableList.of(), known.below(path));
            return ImmutableList.copyOf(Iterables.transform(keys, one -> new Term(Fields.FILE, one)));
        });
    }

    /**
     * Takes out a document in every language and file.
     *
     * @return what was taken out, as it was given when it was indexed
     * @throws IndexUnavailableException if another run is writing, or the disk fails; the index is then as it was
     */
    public ImmutableList<String> of(Symbol symbol) {
        return remove(known -> ImmutableList.of(new Term(Fields.SYMBOL, SymbolTerms.key(symbol))));
    }

    private interface Choice {
        ImmutableList<Term> among(KnownFiles known) throws IOException;
    }

    private ImmutableList<String> remove(Choice choice) {
        try (CorpusWriter writer = index.writer();
                KnownFiles known = KnownFiles.open(index.directory())) {
            ImmutableList<Term> terms = choice.among(known);
            ImmutableList<String> sources = known.sources(terms);
            terms.forEach(writer::remove);
            writer.finish();
            return sources;
        } catch (IOException e) {
            throw Failures.of(index.folder(), e);
        }
    }
}
