package io.github.rapporteur.export;

import com.google.common.collect.ImmutableList;
import com.google.common.io.FileBackedOutputStream;
import io.github.rapporteur.index.SymbolTerms;
import io.github.rapporteur.pipeline.ParsedFile;
import io.github.rapporteur.search.CorpusSearcher;
import io.github.rapporteur.symbol.Symbol;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The citation graph. Nodes are written as they come; edges, which have to stand behind all of them, wait on disk. Only
 * the names of documents are kept in memory.
 */
final class GraphWriter implements ExportWriter<Work>, AutoCloseable {
    /** A megabyte. */
    private static final int IN_MEMORY = 1 << 20;

    private final GraphForm form;
    private final CorpusSearcher searcher;
    private final Writer out;
    private final XmlText nodes;
    private final FileBackedOutputStream waiting = new FileBackedOutputStream(IN_MEMORY);
    private final Writer waitingText = new BufferedWriter(new OutputStreamWriter(waiting, StandardCharsets.UTF_8));
    private final XmlText arcs = new XmlText(waitingText);
    /** The ids of nodes that are written. */
    private final Set<String> written = new HashSet<>();
    /** The ids of nodes by the symbols they are cited by. */
    private final Map<String, String> ids = new HashMap<>();
    /** What is cited, by the ids of nodes. */
    private final Map<String, String> cited = new TreeMap<>();

    private long count;

    GraphWriter(GraphForm form, CorpusSearcher searcher, Writer out) throws IOException {
        this.form = form;
        this.searcher = searcher;
        this.out = out;
        this.nodes = new XmlText(out);
    }

    @Override
    public void begin() throws IOException {
        form.begin(nodes);
    }

    @Override
    public void write(Work work) throws IOException {
        GraphNode node = GraphNode.of(work);
        if (written.add(node.id())) {
            form.node(nodes, node);
        }
        for (GraphArc arc : GraphArc.of(work)) {
            form.arc(arcs, node.id(), target(arc.to()), arc);
            count++;
        }
    }

    /** A half of a joint symbol is cited, and the document is meant that bears both. */
    private String target(Symbol symbol) {
        String id = ids.computeIfAbsent(
                symbol.canonical(),
                canonical ->
                        searcher.contains(symbol) ? GraphNode.id(indexed(symbol).shown()) : canonical);
        cited.putIfAbsent(id, symbol.canonical());
        return id;
    }

    private Work indexed(Symbol symbol) {
        ImmutableList<ParsedFile> files = searcher.documents(symbol);
        return new Work(files.stream()
                .filter(file -> file.symbol().equals(files.get(0).symbol()))
                .collect(ImmutableList.toImmutableList()));
    }

    @Override
    public void end() throws IOException {
        for (Map.Entry<String, String> named : cited.entrySet()) {
            if (written.add(named.getKey())) {
                form.node(nodes, onlyCited(SymbolTerms.stored(named.getValue())));
            }
        }
        form.between(nodes);
        nodes.line().flush();
        arcs.flush();
        waitingText.flush();
        try (Reader edges =
                waiting.asByteSource().asCharSource(StandardCharsets.UTF_8).openStream()) {
            edges.transferTo(out);
        }
        form.end(nodes);
        nodes.flush();
    }

    private GraphNode onlyCited(Symbol symbol) {
        return searcher.contains(symbol) ? GraphNode.of(indexed(symbol)) : GraphNode.cited(symbol);
    }

    /** How many edges there are. */
    long arcs() {
        return count;
    }

    /** Frees the disk. */
    @Override
    public void close() throws IOException {
        waiting.reset();
    }
}
