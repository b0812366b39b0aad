package io.github.rapporteur;

import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import io.github.rapporteur.consolidation.Consolidation;
import io.github.rapporteur.consolidation.Consolidator;
import io.github.rapporteur.document.Document;
import io.github.rapporteur.document.Locator;
import io.github.rapporteur.export.Export;
import io.github.rapporteur.export.ExportFolder;
import io.github.rapporteur.export.ExportFormat;
import io.github.rapporteur.export.ExportRequest;
import io.github.rapporteur.extract.Extractor;
import io.github.rapporteur.extract.InProcessExtractor;
import io.github.rapporteur.index.CheckReport;
import io.github.rapporteur.index.CorpusIndex;
import io.github.rapporteur.index.IndexCheck;
import io.github.rapporteur.index.IndexUnavailableException;
import io.github.rapporteur.index.Indexer;
import io.github.rapporteur.index.IndexingListener;
import io.github.rapporteur.index.IndexingSummary;
import io.github.rapporteur.index.Provenance;
import io.github.rapporteur.index.Reindexer;
import io.github.rapporteur.index.ReindexingSummary;
import io.github.rapporteur.index.Removal;
import io.github.rapporteur.index.Storage;
import io.github.rapporteur.meaning.Embedder;
import io.github.rapporteur.meaning.MeaningIndex;
import io.github.rapporteur.meaning.MeaningUnavailableException;
import io.github.rapporteur.meaning.MeaningWriter;
import io.github.rapporteur.meaning.VectorCheck;
import io.github.rapporteur.meaning.VectorReport;
import io.github.rapporteur.pipeline.ParseOptions;
import io.github.rapporteur.pipeline.ParsedFile;
import io.github.rapporteur.pipeline.ParserVersion;
import io.github.rapporteur.pipeline.Pipeline;
import io.github.rapporteur.recommendation.Occurrence;
import io.github.rapporteur.resolution.Resolver;
import io.github.rapporteur.search.CitationNeighbourhood;
import io.github.rapporteur.search.CorpusSearcher;
import io.github.rapporteur.search.CorpusStats;
import io.github.rapporteur.search.DanglingCitation;
import io.github.rapporteur.search.FoundPlace;
import io.github.rapporteur.search.Hit;
import io.github.rapporteur.search.RecommendationQuery;
import io.github.rapporteur.search.SearchRequest;
import io.github.rapporteur.search.SearchResult;
import io.github.rapporteur.symbol.Symbol;
import io.github.rapporteur.topic.Thesaurus;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.stream.Stream;

/**
 * A collection of United Nations documents that can be searched.
 *
 * <pre>{@code
 * try (Corpus corpus = Corpus.open(Path.of("my-index"))) {
 *     corpus.add(Path.of("my-documents"));
 *     corpus.search("electronic evidence").hits().forEach(hit -> System.out.println(hit.citation()));
 * }
 * }</pre>
 *
 * <p>Safe for use by several threads. Searching never waits for writing; one run at a time writes.
 */
public final class Corpus implements AutoCloseable {

    private final CorpusIndex index;
    private final CorpusSearcher searcher;
    /** Made when the first file is read: whoever only searches need not wait for what reads files. */
    private final Supplier<Pipeline> pipeline;

    private final int jobs;
    /**
     * Files that another parser read, or with another thesaurus, are read anew. Made when asked for: telling a snapshot of
     * the program takes a look at all of its jar.
     */
    private final Supplier<Provenance> by;

    private final boolean prune;

    private Corpus(CorpusIndex index, CorpusSearcher searcher, CorpusOptions options) {
        this.index = index;
        this.searcher = searcher;
        this.pipeline = Suppliers.memoize(() -> pipeline(options));
        this.jobs = options.jobs();
        this.by = Suppliers.memoize(() -> provenance(options));
        this.prune = options.prune();
    }

    private static Pipeline pipeline(CorpusOptions options) {
        return new Pipeline(
                options.extractor().orElseGet(InProcessExtractor::create),
                new ParseOptions(Optional.empty(), options.language(), options.thesaurus()));
    }

    private static Provenance provenance(CorpusOptions options) {
        String program = ParserVersion.current();
        return new Provenance(
                program, program, options.thesaurus().map(Thesaurus::version).orElse(""));
    }

    /**
     * Opens the index in a folder; makes one where there is none.
     *
     * @throws IndexUnavailableException if the folder is something else or cannot be used
     */
    public static Corpus open(Path folder) {
        return open(folder, CorpusOptions.DEFAULTS);
    }

    /**
     * Opens the index in a folder.
     *
     * @throws IndexUnavailableException if the folder is something else or cannot be used, or there is none and none is
     *     to be made
     */
    public static Corpus open(Path folder, CorpusOptions options) {
        CorpusIndex index = CorpusIndex.open(folder, options.create());
        try {
            return new Corpus(index, CorpusSearcher.open(index), options);
        } catch (RuntimeException e) {
            index.close();
            throw e;
        }
    }

    /** Reads one file in this process, without any index. A failure is a result that says so. */
    public static ParsedFile parse(Path file) {
        try (Extractor extractor = InProcessExtractor.create()) {
            return new Pipeline(extractor).parse(file);
        }
    }

    /**
     * Makes an index anew from the texts it holds, without the files they were read from: an index of an older schema, or
     * one for a later version or another thesaurus to work out. Until the end it answers as before, and whoever has it
     * open sees it so until they open it again; a run that was ended by whatever means is gone on with by the next.
     *
     * @param options of which the thesaurus and the number of jobs count
     * @param leaveOut whether files whose stored text is damaged are left out; else they are a reason to stop
     * @throws IndexUnavailableException if there is no index, another run is writing, or the disk fails; the index is then
     *     as it was
     */
    public static ReindexingSummary reindex(
            Path folder, CorpusOptions options, boolean leaveOut, IndexingListener listener) {
        Pipeline pipeline = pipeline(options);
        return new Reindexer(folder, pipeline::workOut, provenance(options), options.jobs()).run(leaveOut, listener);
    }

    /**
     * Looks whether an index is sound, in all its files and in the entries of every document. Changes nothing.
     *
     * @throws IndexUnavailableException if there is no index, it has another schema, or a run is writing it
     */
    public static CheckReport check(Path folder) {
        return IndexCheck.run(folder);
    }

    /**
     * Indexes files and folders. Unchanged files are skipped, changed ones updated, and files that are gone from a folder
     * given here are removed; but see {@link CorpusOptions#prune}.
     *
     * @throws IndexUnavailableException if another run is writing, or the disk fails; what was committed is kept
     */
    public IndexingSummary add(Path... paths) {
        return add(List.of(paths), IndexingListener.NONE);
    }

    /**
     * The same, and tells how it goes on.
     *
     * @param listener is told of each file when it is done, and once more when it is safe on disk
     */
    public IndexingSummary add(List<Path> paths, IndexingListener listener) {
        return new Indexer(index, Objects.requireNonNull(pipeline.get())::parse, Objects.requireNonNull(by.get()), jobs)
                .add(paths, prune, listener);
    }

    /**
     * Takes a file, or all files below a folder, out of the index; the files themselves stay.
     *
     * @return what was taken out, as it was given when it was indexed
     * @throws IndexUnavailableException if another run is writing, or the disk fails; the index is then as it was
     */
    public ImmutableList<String> remove(Path path) {
        return new Removal(index).of(path);
    }

    /**
     * Takes a document out of the index, in every language and file; the files themselves stay.
     *
     * @return what was taken out, as it was given when it was indexed
     * @throws IndexUnavailableException if another run is writing, or the disk fails; the index is then as it was
     */
    public ImmutableList<String> remove(Symbol symbol) {
        return new Removal(index).of(symbol);
    }

    /** Finds passages; a bare symbol finds that document, then what cites it. Never fails on what a query holds. */
    public SearchResult search(String query) {
        return search(SearchRequest.of(query));
    }

    /**
     * Finds passages. Interrupting the thread, as {@code Future.cancel(true)} does, ends the search; a time limit in the
     * request ends it with what was found until then.
     *
     * @throws CancellationException if the thread is interrupted
     */
    public SearchResult search(SearchRequest request) {
        return searcher.search(request);
    }

    /**
     * All passages that a request asks for, in its order, as the index is now: however many they are, they are found and
     * read as the stream is, with the same little memory. Limit, offset, groups, facets and time limit play no part. Close
     * the stream, best with {@code try}.
     *
     * @throws CancellationException also while the stream is read, if the thread is interrupted
     * @throws IllegalArgumentException if the request goes on behind an answer with hits grouped by document
     */
    public Stream<Hit> hits(SearchRequest request) {
        return searcher.hits(request);
    }

    /**
     * Finds passages by words and by meaning: both lists are joined by their ranks. Totals and facets count both.
     *
     * @param vectors of this corpus, see {@link #vectors}
     */
    public SearchResult search(SearchRequest request, MeaningIndex vectors) {
        return searcher.search(request, vectors);
    }

    /**
     * Makes vectors of what is indexed now, for search by meaning; what has them already keeps them. A run that is broken
     * off goes on where it was.
     *
     * @param listener is told after each file how many passages were turned into vectors so far
     * @return how many passages were turned into vectors
     * @throws IndexUnavailableException if another run is writing vectors, or the disk fails
     */
    public int makeVectors(Embedder embedder, IntConsumer listener) {
        AtomicInteger made = new AtomicInteger();
        try (MeaningWriter writer = MeaningWriter.open(index.folder(), embedder)) {
            searcher.eachByKey((key, file) -> listener.accept(made.addAndGet(writer.put(key, file))));
            writer.finish();
        }
        return made.get();
    }

    /** Whether the vectors of this corpus are whole, and those of what is indexed now; empty where it has none. */
    public Optional<VectorReport> checkVectors() {
        Path folder = index.folder();
        if (!MeaningIndex.exists(folder)) {
            return Optional.empty();
        }
        Optional<String> damage = VectorCheck.damage(folder);
        if (damage.isPresent()) {
            return Optional.of(new VectorReport(0, 0, damage));
        }
        try (VectorCheck check = VectorCheck.open(folder)) {
            searcher.eachByKey(check::look);
            return Optional.of(check.report());
        }
    }

    /**
     * Opens the vectors of this corpus; to be closed before it.
     *
     * @param embedder of the model that made them; stays the caller's to close
     * @throws MeaningUnavailableException if there are none, or another model made them
     */
    public MeaningIndex vectors(Embedder embedder) {
        return MeaningIndex.open(index.folder(), embedder);
    }

    /**
     * The recommendations that a query asks for, in the order of documents' symbols, then of the text. They are read as
     * the stream is; close it, best with {@code try}.
     */
    public Stream<Occurrence> recommendations(RecommendationQuery query) {
        return searcher.recommendations(query);
    }

    /**
     * Brings together the recommendations that a query asks for where they say the same, across documents and meetings.
     *
     * @throws CancellationException if the thread is interrupted
     */
    public Consolidation consolidate(RecommendationQuery query) {
        try (Stream<Occurrence> found = recommendations(query)) {
            return Consolidator.create().consolidate(found);
        }
    }

    /** The passages that cite a document, by symbol and place; the highlight is the citation. */
    public ImmutableList<Hit> citedBy(Symbol symbol) {
        return searcher.citedBy(symbol);
    }

    /** The passages that cite a part of a document, or a part of that part. */
    public ImmutableList<Hit> citedBy(Symbol symbol, Locator locator) {
        return searcher.citedBy(symbol, locator);
    }

    /**
     * The documents around one: what it cites and what cites it.
     *
     * @param depth how many steps to go, 1 to 3
     * @param most no more documents than this, 1 to 1,000; the nearest, and of them those with most citations
     * @throws IllegalArgumentException if a number is out of its bounds
     */
    public CitationNeighbourhood neighbourhood(Symbol symbol, int depth, int most) {
        return searcher.neighbourhood(symbol, depth, most);
    }

    /** The addenda, corrigenda and revisions of a document that are in the index, and what they belong to. */
    public ImmutableList<Symbol> related(Symbol symbol) {
        return searcher.related(symbol);
    }

    /** Whether a document is in the index. */
    public boolean contains(Symbol symbol) {
        return searcher.contains(symbol);
    }

    /** A document as it was indexed; of several languages or files English first, then by path. */
    public Optional<Document> document(Symbol symbol) {
        return documents(symbol).stream()
                .flatMap(file -> file.document().stream())
                .findFirst();
    }

    /** Everything that was indexed under a symbol: every language, every file; English first, then by path. */
    public ImmutableList<ParsedFile> documents(Symbol symbol) {
        return searcher.documents(symbol);
    }

    /** What was indexed from a file that hits name as their {@link Hit#source source}, also where it bears no symbol. */
    public ImmutableList<ParsedFile> documentsFrom(String source) {
        return searcher.documentsFrom(source);
    }

    /**
     * The very paragraph or other piece that a citation points to, in every language and file indexed under the symbol;
     * English first. Empty where none of them has such a place.
     */
    public ImmutableList<FoundPlace> places(Symbol symbol, Locator locator) {
        return searcher.places(symbol, locator);
    }

    /** What a draft was adopted as, as far as the adopted text is indexed and names it. */
    public Optional<Symbol> adopted(Symbol draft) {
        return searcher.adopted(draft);
    }

    /**
     * The indexed document in which a text stands that has only a conventional name, such as {@code E/CN.15/RES/26/4}: the
     * report of the body that adopted it.
     */
    public Optional<Symbol> host(Symbol conventional) {
        return searcher.host(conventional);
    }

    /** Tells what symbols and citations mean, and what this corpus knows of them; to be used before it is closed. */
    public Resolver resolver() {
        return Resolver.on(searcher);
    }

    /** Hands on everything that was indexed, file by file. */
    public void each(Consumer<ParsedFile> sink) {
        searcher.each(sink);
    }

    /**
     * Writes out what is indexed: documents, passages, recommendations or citations, in a format that other programs read.
     * They are read and written one by one, with the same little memory however many they are.
     *
     * @param out stays open
     * @return how many were written
     * @throws IOException if {@code out} does not take it
     * @throws CancellationException if the thread is interrupted
     */
    public long export(ExportRequest request, OutputStream out) throws IOException {
        return new Export(searcher).write(request, out);
    }

    /**
     * Writes out documents, each to a file of its own.
     *
     * @return how many were written
     * @throws IOException if {@code folder} does not take one
     * @throws IllegalArgumentException if the format cannot be a folder, see {@link ExportFormat#canBeFolder}
     * @throws CancellationException if the thread is interrupted
     */
    public long export(ExportRequest request, ExportFolder folder) throws IOException {
        return new Export(searcher).write(request, folder);
    }

    /** What is cited and not in the index, most cited first. */
    public ImmutableList<DanglingCitation> danglingCitations(int limit) {
        return searcher.dangling(limit);
    }

    /** What the index holds. */
    public CorpusStats stats() {
        return searcher.stats();
    }

    /** Whether the index was made anew since it was opened: who wants to see the new one opens it again. */
    public boolean isSuperseded() {
        return index.isSuperseded();
    }

    /** How the index is kept on disk. */
    public Storage storage() {
        return index.storage();
    }

    /** Lets go of the index. */
    @Override
    public void close() {
        searcher.close();
        index.close();
    }
}
