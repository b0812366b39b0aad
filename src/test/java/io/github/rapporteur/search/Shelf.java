package io.github.rapporteur.search;

import io.github.rapporteur.index.CorpusIndex;
import io.github.rapporteur.index.Draft;
import io.github.rapporteur.index.Indexer;
import io.github.rapporteur.index.IndexingListener;
import io.github.rapporteur.index.Provenance;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** A few drafts on a shelf, indexed, and questions to them. */
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

    CorpusSearcher searcher() {
        return searcher;
    }

    SearchResult search(String query) {
        return searcher.search(SearchRequest.of(query));
    }

    SearchResult search(SearchRequest.Builder request) {
        return searcher.search(request.build());
    }

    /** The answer as a person would read it: a citation and the passage with what was found in brackets, a line a hit. */
    List<String> lines(String query) {
        return lines(search(query).hits());
    }

    static List<String> lines(List<Hit> hits) {
        return hits.stream().map(hit -> hit.citation() + ": " + marked(hit)).collect(Collectors.toList());
    }

    /** Only where the answers stand. */
    List<String> places(String query) {
        return search(query).hits().stream().map(Hit::citation).collect(Collectors.toList());
    }

    static String marked(Hit hit) {
        StringBuilder marked = new StringBuilder(hit.passage());
        hit.highlights().reverse().forEach(span -> {
            marked.insert(span.end(), "]");
            marked.insert(span.start(), "[");
        });
        return marked.toString();
    }

    @Override
    public void close() {
        searcher.close();
        index.close();
    }
}
