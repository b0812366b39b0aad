package io.github.rapporteur.search;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.Stopwatch;
import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Streams;
import io.github.rapporteur.document.Locator;
import io.github.rapporteur.index.CorpusIndex;
import io.github.rapporteur.index.Failures;
import io.github.rapporteur.index.IndexUnavailableException;
import io.github.rapporteur.meaning.MeaningIndex;
import io.github.rapporteur.pipeline.ParsedFile;
import io.github.rapporteur.recommendation.Occurrence;
import io.github.rapporteur.reference.CitedPlaces;
import io.github.rapporteur.reference.References;
import io.github.rapporteur.symbol.Symbol;
import java.io.IOException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.jspecify.annotations.Nullable;

/**
 * Answers from an index. Every answer sees the index as it was after one commit, never half a document. Safe for use by
 * several threads.
 */
public final class CorpusSearcher implements AutoCloseable {
    private final Path folder;
    private final CorpusIndex index;
    private final SearcherManager searchers;
    private final CommitWatch commits;
    private final Words words = new Words();
    private final FunctionWords functionWords = FunctionWords.load();
    private final CitedPlaces citedPlaces = CitedPlaces.create();
    private final QueryReader queries = new QueryReader(Suppliers.memoize(References::create)::get, words);

    private CorpusSearcher(CorpusIndex index, SearcherManager searchers) {
        this.folder = index.folder();
        this.index = index;
        this.searchers = searchers;
        this.commits = new CommitWatch(searchers, index.directory());
    }

    /**
     * Opens an index for searching.
     *
     * @param index stays the caller's to close
     * @throws IndexUnavailableException if its files are damaged or cannot be read
     */
    public static CorpusSearcher open(CorpusIndex index) {
        try {
            return new CorpusSearcher(index, new SearcherManager(index.directory(), new Searchers()));
        } catch (IOException e) {
            throw Failures.of(index.folder(), e);
        }
    }

    private static final class Searchers extends SearcherFactory {
        @Override
        public IndexSearcher newSearcher(IndexReader reader, @Nullable IndexReader before) throws IOException {
            return new Snapshot((DirectoryReader) reader);
        }
    }

    private interface Question<T> {
        T ask(Snapshot searcher) throws IOException;
    }

    /**
     * Finds passages. Interrupting the thread ends the search.
     *
     * @throws CancellationException if the thread is interrupted
     */
    public SearchResult search(SearchRequest request) {
        return search(request, Optional.empty());
    }

    /**
     * Finds passages by words and by meaning, ranked by both.
     *
     * @param vectors of the same index; stay the caller's to close
     * @throws CancellationException if the thread is interrupted
     */
    public SearchResult search(SearchRequest request, MeaningIndex vectors) {
        return search(request, Optional.of(vectors));
    }

    private SearchResult search(SearchRequest request, Optional<MeaningIndex> vectors) {
        Stopwatch watch = Stopwatch.createStarted();
        return answer(searcher -> {
            QueryReader.Read read = queries.read(request.query());
            Optional<ByMeaning> meaning = vectors.map(all -> new ByMeaning(searcher, all));
            Search search = new Search(searcher, words, functionWords, request, meaning);
            Answer.Found found = new Answer(searcher, search, request, words, citedPlaces).to(read.clause());
            return new SearchResult(
                    request.query(),
                    read.clause().map(Object::toString).orElse(""),
                    found.total(),
                    watch.elapsed(TimeUnit.MILLISECONDS),
                    found.hits(),
                    found.facets(),
                    ImmutableList.<String>builder()
                            .addAll(read.notes())
                            .addAll(search.notes())
                            .addAll(found.notes())
                            .build(),
                    suggestions(searcher, request.query(), read.clause()),
                    found.partial(),
                    found.groups(),
                    found.documents(),
                    found.overTime(),
                    found.next());
        });
    }

    /**
     * All passages that a request asks for, as one commit has them. They are found and read as the stream is, with the same
     * little memory however many they are; it is to be closed. Limit, offset, groups, facets and time limit play no part.
     *
     * @throws CancellationException also while the stream is read, if the thread is interrupted
     * @throws IllegalArgumentException if the request goes on behind an answer with hits grouped by document
     */
    public Stream<Hit> hits(SearchRequest request) {
        return stream(snapshot -> {
            QueryReader.Read read = queries.read(request.query());
            Search search = new Search(snapshot, words, functionWords, request, Optional.empty());
            Query query = search.filled(read.clause());
            Aside aside = new Aside(snapshot, request, citedPlaces);
            Reading reading = new Reading(
                    snapshot, query, read.clause().orElseGet(Clause.Everything::new), words, request, aside);
            return Streams.stream(new HitStream(snapshot, request, search.restricted(query), reading));
        });
    }

    /**
     * The documents that hold a passage of those a request asks for, as one commit has them, in the order of symbols, those
     * without one last. They are read as the stream is, with the same little memory however many they are; it is to be
     * closed. Of the request the query, the language and whether only recommendations are wanted play a part.
     */
    public Stream<ParsedFile> files(SearchRequest request) {
        return stream(snapshot -> {
            Search search = new Search(snapshot, words, functionWords, request, Optional.empty());
            Query asked = search.filled(queries.read(request.query()).clause());
            return Streams.stream(new FileStream(snapshot, Wholes.of(snapshot, search.restricted(asked))));
        });
    }

    private ImmutableList<String> suggestions(Snapshot searcher, String query, Optional<Clause> clause)
            throws IOException {
        return clause.isPresent() ? new Suggestions(searcher, words).to(query, clause.get()) : ImmutableList.of();
    }

    /**
     * Recommendations as one commit has them, in the order of symbols, then of the text. They are read as the stream is;
     * it is to be closed.
     */
    public Stream<Occurrence> recommendations(RecommendationQuery query) {
        return stream(snapshot -> {
            Query text = query.text().isPresent()
                    ? new Search(snapshot, words, functionWords, passages(query), Optional.empty())
                            .query(queries.read(query.text().get()).clause())
                    : new MatchAllDocsQuery();
            return new RecommendationSearch(snapshot).run(query, text);
        });
    }

    /** What is read as the stream is; the snapshot is held until it is closed. */
    private <T> Stream<T> stream(Question<Stream<T>> question) {
        try {
            refresh();
            Snapshot snapshot = (Snapshot) searchers.acquire();
            boolean open = false;
            try {
                Stream<T> found = question.ask(snapshot).onClose(() -> release(snapshot));
                open = true;
                return found;
            } finally {
                if (!open) {
                    searchers.release(snapshot);
                }
            }
        } catch (IOException e) {
            throw failure(e);
        }
    }

    private RuntimeException failure(IOException e) {
        if (e instanceof ClosedByInterruptException) {
            CancellationException cancelled = new CancellationException("the search was interrupted");
            cancelled.initCause(e);
            return cancelled;
        }
        return Failures.of(folder, e);
    }

    private static SearchRequest passages(RecommendationQuery query) {
        SearchRequest.Builder request = SearchRequest.builder(query.text().orElse(""));
        query.language().ifPresent(request::language);
        return request.build();
    }

    private void release(IndexSearcher searcher) {
        try {
            searchers.release(searcher);
        } catch (IOException e) {
            throw Failures.of(folder, e);
        }
    }

    /** The passages that cite a document, in the order of symbols and places; highlighted is the citation. */
    public ImmutableList<Hit> citedBy(Symbol symbol) {
        return answer(searcher -> new CitationGraph(searcher).citedBy(symbol));
    }

    /** The passages that cite a place in a document, or a part of that place. */
    public ImmutableList<Hit> citedBy(Symbol symbol, Locator locator) {
        return answer(searcher -> new CitationGraph(searcher).citedBy(symbol, locator));
    }

    /** What is cited for certain and not in the index, most cited first. */
    public ImmutableList<DanglingCitation> dangling(int limit) {
        return answer(searcher -> new CitationGraph(searcher).dangling(limit));
    }

    /**
     * The documents around one, by citations.
     *
     * @param depth how many steps to go, 1 to {@link CitationNeighbourhood#FARTHEST}
     * @param most no more documents than this, 1 to {@link CitationNeighbourhood#MOST_NODES}
     */
    public CitationNeighbourhood neighbourhood(Symbol symbol, int depth, int most) {
        checkArgument(1 <= depth && depth <= CitationNeighbourhood.FARTHEST, "depth must be 1 to 3: %s", depth);
        checkArgument(1 <= most && most <= CitationNeighbourhood.MOST_NODES, "most must be 1 to 1000: %s", most);
        return answer(searcher -> new NeighbourhoodWalk(searcher, most).from(symbol, depth));
    }

    /** Whether a document is in the index. */
    public boolean contains(Symbol symbol) {
        return answer(searcher -> new DocumentLookup(searcher).contains(symbol));
    }

    /** Everything indexed under a symbol; English first, then by path. */
    public ImmutableList<ParsedFile> documents(Symbol symbol) {
        return answer(searcher -> new DocumentLookup(searcher).documents(symbol));
    }

    /** The file that hits name as their source, also one without a symbol. */
    public ImmutableList<ParsedFile> documentsFrom(String source) {
        return answer(searcher -> new DocumentLookup(searcher).from(source));
    }

    /** The piece of a document at a place, in every language and file indexed under its symbol; English first. */
    public ImmutableList<FoundPlace> places(Symbol symbol, Locator locator) {
        ImmutableList.Builder<FoundPlace> found = ImmutableList.builder();
        for (ParsedFile file : documents(symbol)) {
            file.document()
                    .ifPresent(document -> citedPlaces
                            .find(document, locator)
                            .forEach(node -> found.add(new FoundPlace(locator, file, document, node))));
        }
        return found.build();
    }

    /** What a draft was adopted as, as far as the adopted text is indexed. */
    public Optional<Symbol> adopted(Symbol draft) {
        return answer(searcher -> new Fate(searcher).adopted(draft));
    }

    /** The indexed document in which a text stands that has only a conventional name. */
    public Optional<Symbol> host(Symbol conventional) {
        return answer(searcher -> new Fate(searcher).host(conventional));
    }

    /** Hands on everything that was indexed, file by file, as it was after one commit. */
    public void each(Consumer<ParsedFile> sink) {
        answer(searcher -> {
            new DocumentLookup(searcher).each(sink);
            return sink;
        });
    }

    /** The same with the key by which the index knows each file. */
    public void eachByKey(BiConsumer<String, ParsedFile> sink) {
        answer(searcher -> {
            new DocumentLookup(searcher).eachByKey(sink);
            return sink;
        });
    }

    /** The addenda, corrigenda and revisions of a document in the index, and what they belong to. */
    public ImmutableList<Symbol> related(Symbol symbol) {
        return answer(searcher -> new DocumentLookup(searcher).related(symbol));
    }

    /** What the index holds. */
    public CorpusStats stats() {
        return answer(searcher -> new DocumentLookup(searcher).stats());
    }

    /** Sees the last commit, unless the index was made anew: then answers stay those of what was opened. */
    private void refresh() throws IOException {
        try {
            commits.refresh();
        } catch (IOException e) {
            if (!index.isSuperseded()) {
                throw e;
            }
        }
    }

    private <T> T answer(Question<T> question) {
        try {
            refresh();
            Snapshot searcher = (Snapshot) searchers.acquire();
            try {
                return question.ask(searcher);
            } finally {
                searchers.release(searcher);
            }
        } catch (IOException e) {
            throw failure(e);
        }
    }

    /** Lets go of the index's files. */
    @Override
    public void close() {
        try {
            searchers.close();
        } catch (IOException e) {
            throw Failures.of(folder, e);
        }
    }
}
