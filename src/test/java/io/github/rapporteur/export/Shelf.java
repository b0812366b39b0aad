package io.github.rapporteur.export;

import io.github.rapporteur.index.CorpusIndex;
import io.github.rapporteur.index.Draft;
import io.github.rapporteur.index.Indexer;
import io.github.rapporteur.index.IndexingListener;
import io.github.rapporteur.index.Provenance;
import io.github.rapporteur.search.CorpusSearcher;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A few drafts on a shelf, indexed, to be exported. */
final class Shelf implements AutoCloseable {
    private final CorpusIndex index;
    private final CorpusSearcher searcher;

    private Shelf(CorpusIndex index, CorpusSearcher searcher) {
        this.index = index;
        this.searcher = searcher;
    }

    /** Indexes drafts in a folder; each is named after its place among them. */
    static Shelf of(Path folder, String... drafts) {
        try {
            Path documents = Files.createDirectories(folder.resolve("documents"));
            for (int i = 0; i < drafts.length; i++) {
                Files.writeString(documents.resolve("draft-" + (i + 1) + ".txt"), drafts[i]);
            }
            CorpusIndex index = CorpusIndex.open(folder.resolve("index"), true);
            new Indexer(index, Draft::read, Provenance.of("test"), 2).add(List.of(documents), IndexingListener.NONE);
            return new Shelf(index, CorpusSearcher.open(index));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String export(ExportRequest request) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            new Export(searcher).write(request, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    String export(ExportFormat format) {
        return export(ExportRequest.of(format));
    }

    @Override
    public void close() {
        searcher.close();
        index.close();
    }
}
