package io.github.rapporteur.benchmarks.micro;

import com.google.common.collect.ImmutableSet;
import com.google.common.io.MoreFiles;
import com.google.common.io.RecursiveDeleteOption;
import io.github.rapporteur.benchmarks.CpuWork;
import io.github.rapporteur.benchmarks.SyntheticCorpus;
import io.github.rapporteur.index.CorpusIndex;
import io.github.rapporteur.index.Indexer;
import io.github.rapporteur.index.IndexingListener;
import io.github.rapporteur.index.Provenance;
import io.github.rapporteur.search.CorpusSearcher;
import io.github.rapporteur.search.SearchRequest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** Asks an index of five hundred invented documents of forty paragraphs. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class Query {
    private static final int DOCUMENTS = 500;

    /** As a person types it. */
    @Param({"states", "states also", "\"such as\"", "states year:1975..1980", "pra*", "(states OR also) AND such", "A/30/1"})
    public String query;

    private Path folder;
    private CorpusIndex index;
    private CorpusSearcher searcher;
    private SearchRequest request;

    /** Makes the index. */
    @Setup
    public void make() throws IOException {
        folder = Files.createTempDirectory("rapporteur-query");
        Path documents = Files.createDirectories(folder.resolve("documents"));
        for (int number = 0; number < DOCUMENTS; number++) {
            Files.writeString(documents.resolve(number + ".txt"), "");
        }
        SyntheticCorpus corpus = new SyntheticCorpus();
        index = CorpusIndex.open(folder.resolve("index"), true);
        new Indexer(
                        index,
                        file -> corpus.file(
                                Integer.parseInt(MoreFiles.getNameWithoutExtension(file)), file.toString()),
                        Provenance.of("benchmark"),
                        1)
                .add(List.of(documents), IndexingListener.NONE);
        searcher = CorpusSearcher.open(index);
        request = SearchRequest.builder(query).facets(ImmutableSet.of()).build();
    }

    /** From the words to ten hits. */
    @Benchmark
    public long query(CpuWork work) {
        long start = CpuWork.now();
        long total = searcher.search(request).total();
        work.add(query.length(), start);
        return total;
    }

    /** Takes the index away. */
    @TearDown
    public void remove() throws IOException {
        searcher.close();
        index.close();
        MoreFiles.deleteRecursively(folder, RecursiveDeleteOption.ALLOW_INSECURE);
    }
}
