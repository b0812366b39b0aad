package io.github.rapporteur.export;

import io.github.rapporteur.akn.AknWriter;
import io.github.rapporteur.pipeline.ParsedFile;
import io.github.rapporteur.recommendation.Occurrence;
import io.github.rapporteur.search.CorpusSearcher;
import io.github.rapporteur.search.Hit;
import io.github.rapporteur.search.HitOrder;
import io.github.rapporteur.search.RecommendationQuery;
import io.github.rapporteur.search.SearchRequest;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;

/** Writes out what an index holds, read and written one by one. Safe for use by several threads. */
public final class Export {
    private static final String EVERYTHING = "*";

    private final CorpusSearcher searcher;

    /** @param searcher stays the caller's to close */
    public Export(CorpusSearcher searcher) {
        this.searcher = searcher;
    }

    /**
     * Writes what is asked for, in UTF-8; files for each document packed into one.
     *
     * @param out stays open
     * @return how many documents, passages, recommendations or citations were written
     * @throws IOException if {@code out} does not take it
     * @throws CancellationException if the thread is interrupted
     */
    public long write(ExportRequest request, OutputStream out) throws IOException {
        if (request.format() == ExportFormat.AKN) {
            return zip(request, out);
        }
        Writer text = text(out);
        long count = write(request, text);
        text.flush();
        return count;
    }

    /**
     * Writes the documents that are asked for, each to a file of its own.
     *
     * @return how many were written
     * @throws IOException if {@code folder} does not take one
     * @throws IllegalArgumentException if the format does not have a file for each document
     * @throws CancellationException if the thread is interrupted
     */
    public long write(ExportRequest request, ExportFolder folder) throws IOException {
        FileWriter writer = switch (request.format()) {
            case MARKDOWN -> new FileWriter(folder, "md", Export::markdown);
            case AKN -> new FileWriter(folder, "xml", Export::akomaNtoso);
            default -> throw new IllegalArgumentException(request.format() + " has no file for each document");
        };
        return each(files(request), writer);
    }

    private long zip(ExportRequest request, OutputStream out) throws IOException {
        ZipFolder zip = new ZipFolder(out);
        long count = write(request, zip);
        zip.finish();
        return count;
    }

    private static void akomaNtoso(ParsedFile file, OutputStream out) throws IOException {
        AknWriter.write(file.document().orElseThrow(), file.citations(), file.recommendations(), out);
    }

    private static void markdown(ParsedFile file, OutputStream out) throws IOException {
        Writer text = text(out);
        new MarkdownDocuments(text).write(file);
        text.flush();
    }

    private static Writer text(OutputStream out) {
        return new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    }

    private long write(ExportRequest request, Writer out) throws IOException {
        return switch (request.format()) {
            case CSV -> table(request, TableForm.CSV, out);
            case TSV -> table(request, TableForm.TSV, out);
            case JSONL -> lines(request, out);
            case GRAPHML -> graph(request, new GraphMl(), out);
            case GEXF -> graph(request, new Gexf(), out);
            case BIBTEX -> each(works(request), new BibTexWriter(out));
            case RIS -> each(works(request), new RisWriter(out));
            case CSL_JSON -> each(works(request), new CslWriter(out));
            case MARKDOWN -> markdown(request, out);
            case AKN -> throw new IllegalArgumentException("a package is no text");
        };
    }

    private long table(ExportRequest request, TableForm form, Writer out) throws IOException {
        return switch (request.subject()) {
            case DOCUMENTS ->
                each(files(request), new TableWriter<>(form, DocumentTable.COLUMNS, DocumentTable::cells, out));
            case PASSAGES -> each(hits(request), new TableWriter<>(form, SearchCsv.COLUMNS, SearchCsv::cells, out));
            case RECOMMENDATIONS ->
                each(
                        recommendations(request),
                        new TableWriter<>(form, RecommendationCsv.COLUMNS, RecommendationCsv::cells, out));
            case CITATIONS -> each(edges(request), new TableWriter<>(form, GraphCsv.COLUMNS, GraphCsv::cells, out));
        };
    }

    private long lines(ExportRequest request, Writer out) throws IOException {
        return switch (request.subject()) {
            case DOCUMENTS -> each(files(request), new LineWriter<>(JsonLines::line, out));
            case PASSAGES -> each(hits(request), new LineWriter<>(SearchJson::line, out));
            case RECOMMENDATIONS -> each(recommendations(request), new LineWriter<>(RecommendationJson::line, out));
            case CITATIONS -> each(edges(request), new LineWriter<>(GraphJson::line, out));
        };
    }

    private long graph(ExportRequest request, GraphForm form, Writer out) throws IOException {
        try (GraphWriter writer = new GraphWriter(form, searcher, out)) {
            each(works(request), writer);
            return writer.arcs();
        }
    }

    private long markdown(ExportRequest request, Writer out) throws IOException {
        return switch (request.subject()) {
            case DOCUMENTS -> each(files(request), new MarkdownDocuments(out));
            case PASSAGES -> each(hits(request), new MarkdownPassages(out));
            case RECOMMENDATIONS -> each(recommendations(request), new MarkdownRecommendations(out));
            case CITATIONS -> throw new IllegalArgumentException("no request is made of citations in Markdown");
        };
    }

    private Stream<Work> works(ExportRequest request) {
        return Work.of(files(request));
    }

    private Stream<ParsedFile> files(ExportRequest request) {
        return searcher.files(passages(request));
    }

    private Stream<Hit> hits(ExportRequest request) {
        return searcher.hits(passages(request));
    }

    /** In the order of the text where nothing is better than anything else. */
    private static SearchRequest passages(ExportRequest request) {
        SearchRequest.Builder passages = SearchRequest.builder(request.query().orElse(EVERYTHING))
                .order(request.query().isPresent() ? HitOrder.RELEVANCE : HitOrder.SYMBOL)
                .wholePassages(true);
        request.language().ifPresent(passages::language);
        return passages.build();
    }

    private Stream<Occurrence> recommendations(ExportRequest request) {
        RecommendationQuery.Builder query = RecommendationQuery.builder();
        request.query().ifPresent(query::text);
        request.language().ifPresent(query::language);
        return searcher.recommendations(query.build());
    }

    private Stream<KnownEdge> edges(ExportRequest request) {
        IndexedPlaces places = new IndexedPlaces(searcher);
        return files(request)
                .flatMap(file -> FoundCitation.of(file).stream())
                .flatMap(found -> GraphEdge.of(found).stream())
                .map(edge -> new KnownEdge(edge, places.presence(edge)));
    }

    private static <T> long each(Stream<T> things, ExportWriter<? super T> writer) throws IOException {
        try (things) {
            long count = 0;
            writer.begin();
            for (Iterator<T> each = things.iterator(); each.hasNext(); count++) {
                if (Thread.currentThread().isInterrupted()) {
                    throw new CancellationException("the export was interrupted");
                }
                writer.write(each.next());
            }
            writer.end();
            return count;
        }
    }
}
