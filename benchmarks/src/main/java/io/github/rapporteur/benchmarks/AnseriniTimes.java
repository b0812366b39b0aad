package io.github.rapporteur.benchmarks;

import com.google.common.collect.ImmutableList;
import com.google.common.math.Quantiles;
import io.github.rapporteur.index.CorpusIndex;
import io.github.rapporteur.search.CorpusSearcher;
import io.github.rapporteur.search.SearchRequest;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Asks the program and Anserini for the same words, in turns: what else the program is asked Anserini cannot be. */
final class AnseriniTimes {
    private static final int WARM_UPS = 5;
    private static final int ROUNDS = 5;

    private final Path folder;
    private final Anserini anserini;
    private final ImmutableList<String> questions;

    AnseriniTimes(SyntheticCorpus corpus, Path folder, int documents, Anserini anserini) {
        this.folder = folder;
        this.anserini = anserini;
        this.questions = Question.mixed(corpus, documents).stream()
                .filter(Question::isWords)
                .map(Question::typed)
                .collect(ImmutableList.toImmutableList());
    }

    private interface Asking {
        long ask(String words) throws Exception;
    }

    void tell() throws Exception {
        try (CorpusIndex index = CorpusIndex.open(folder.resolve("ours"), false);
                CorpusSearcher searcher = CorpusSearcher.open(index);
                Anserini.Searching searching = anserini.new Searching(folder.resolve("anserini"))) {
            for (int round = -WARM_UPS; round < ROUNDS; round++) {
                List<Double> ours = new ArrayList<>();
                List<Double> theirs = new ArrayList<>();
                for (String words : questions) {
                    SearchRequest request =
                            SearchRequest.builder(words).facets(Set.of()).build();
                    ours.add(millis(words, asked -> searcher.search(request).total()));
                    theirs.add(millis(words, searching::search));
                }
                if (round >= 0) {
                    Samples.print("query.words.ours", Quantiles.median().compute(ours));
                    Samples.print("query.anserini", Quantiles.median().compute(theirs));
                }
            }
        }
    }

    private static double millis(String words, Asking asking) throws Exception {
        long start = CpuWork.now();
        long found = asking.ask(words);
        double took = (CpuWork.now() - start) / 1e6;
        return found < 0 ? Double.NaN : took;
    }
}
