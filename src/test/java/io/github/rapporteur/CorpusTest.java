package io.github.rapporteur;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.rapporteur.document.Locator;
import io.github.rapporteur.extract.Extraction;
import io.github.rapporteur.extract.Extractor;
import io.github.rapporteur.extract.Status;
import io.github.rapporteur.index.IndexUnavailableException;
import io.github.rapporteur.index.IndexingSummary;
import io.github.rapporteur.pipeline.ParsedFile;
import io.github.rapporteur.recommendation.Occurrence;
import io.github.rapporteur.search.Cursor;
import io.github.rapporteur.search.Hit;
import io.github.rapporteur.search.RecommendationQuery;
import io.github.rapporteur.search.SearchRequest;
import io.github.rapporteur.symbol.Symbol;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The front door, with real files and everything behind it. */
class CorpusTest {
    private static final Symbol REPORT = Symbol.parse("E/CN.15/2091/12");

    @TempDir
    private Path folder;

    private Path documents;

    @BeforeEach
    void write() throws IOException {
        documents = Files.createDirectories(folder.resolve("documents"));
        Files.writeString(documents.resolve("E_CN.15_2091_12.txt"), """
                I. Lamps

                1. The keepers considered electronic evidence found in lamps.

                2. Member States should trim their lamps at dusk:

                (a) Wicks should be cut square;

                (b) Oil should be kept dry.

                II. Recommendations

                3. Member States should report on their lamps every year.
                """);
        Files.writeString(documents.resolve("E_CN.15_2091_12_Add.1.txt"), """
                1. This addendum completes the report (E/CN.15/2091/12, para. 2) on lamps.
                """);
        Files.writeString(documents.resolve("empty.txt"), "");
    }

    @Test
    void fromAFolderToAnAnswer() {
        try (Corpus corpus = Corpus.open(folder.resolve("index"))) {
            IndexingSummary summary = corpus.add(documents);
            assertThat(summary.byStatus()).containsEntry(Status.OK, 2);
            assertThat(summary.failures())
                    .singleElement()
                    .satisfies(failure -> assertThat(failure.file()).hasFileName("empty.txt"));
            assertThat(corpus.search("electronic evidence").hits())
                    .extracting(Hit::citation)
                    .containsExactly("E/CN.15/2091/12, para. 1");
        }
    }

    @Test
    void documentsAndWhatTheyHaveToDoWithOneAnother() {
        try (Corpus corpus = Corpus.open(folder.resolve("index"))) {
            corpus.add(documents);
            assertThat(corpus.contains(REPORT)).isTrue();
            assertThat(corpus.contains(Symbol.parse("E/CN.15/2091/13"))).isFalse();
            assertThat(corpus.related(REPORT)).containsExactly(Symbol.parse("E/CN.15/2091/12/Add.1"));
            assertThat(corpus.citedBy(REPORT, new Locator("2")))
                    .extracting(Hit::citation)
                    .containsExactly("E/CN.15/2091/12/Add.1, para. 1");
            assertThat(corpus.document(REPORT).orElseThrow().find(new Locator("2(a)")))
                    .singleElement()
                    .satisfies(node -> assertThat(node.text()).startsWith("Wicks"));
            assertThat(corpus.stats().counts().resolved()).isEqualTo(1);
        }
    }

    @Test
    void recommendationsByWhatIsAskedOfThem() {
        try (Corpus corpus = Corpus.open(folder.resolve("index"))) {
            corpus.add(documents);
            assertThat(cited(corpus, RecommendationQuery.ALL))
                    .containsExactly(
                            "E/CN.15/2091/12, para. 2 (a)", "E/CN.15/2091/12, para. 2 (b)", "E/CN.15/2091/12, para. 3");
            RecommendationQuery.Builder states =
                    RecommendationQuery.builder().text("report lamps").addressee("member states");
            assertThat(cited(corpus, states.build())).containsExactly("E/CN.15/2091/12, para. 3");
            assertThat(cited(corpus, states.since(LocalDate.of(2092, 1, 1)).build()))
                    .isEmpty();
            assertThat(cited(
                            corpus,
                            RecommendationQuery.builder()
                                    .addressee("ember States")
                                    .build()))
                    .isEmpty();
            assertThat(cited(
                            corpus,
                            RecommendationQuery.builder()
                                    .topic("lamps")
                                    .strength(3)
                                    .build()))
                    .hasSize(2);
        }
    }

    private static List<String> cited(Corpus corpus, RecommendationQuery query) {
        try (Stream<Occurrence> found = corpus.recommendations(query)) {
            return found.map(Occurrence::citation).toList();
        }
    }

    @Test
    void whatWasIndexedIsThereTheNextTime() {
        try (Corpus corpus = Corpus.open(folder.resolve("index"))) {
            corpus.add(documents);
        }
        try (Corpus corpus = Corpus.open(folder.resolve("index"), CorpusOptions.DEFAULTS.existing())) {
            assertThat(corpus.search("wicks").total()).isEqualTo(1);
        }
    }

    @Test
    void aPageFromAnIndexThatHasMovedOnSaysSo() throws IOException {
        try (Corpus corpus = Corpus.open(folder.resolve("index"))) {
            corpus.add(documents);
            SearchRequest.Builder request = SearchRequest.builder("lamps").limit(1);
            Cursor next = corpus.search(request.build()).next().orElseThrow();
            assertThat(corpus.search(request.after(next).build()).notes()).isEmpty();
            try (Stream<Hit> hits = corpus.hits(request.build())) {
                Files.writeString(documents.resolve("E_CN.15_2091_13.txt"), "1. Lamps are sold by the dozen.\n");
                corpus.add(documents);
                assertThat(hits.map(Hit::citation)).doesNotContain("E/CN.15/2091/13, para. 1");
            }
            assertThat(corpus.search(request.build()).notes())
                    .containsExactly(
                            "the index has changed since the answer before: hits may be missing or come twice");
        }
    }

    @Test
    void anIndexThatMustExistIsNotMade() {
        assertThatThrownBy(() -> Corpus.open(folder.resolve("none"), CorpusOptions.DEFAULTS.existing()))
                .isInstanceOf(IndexUnavailableException.class)
                .hasMessageContaining("holds no index yet");
    }

    @Test
    void oneFileIsReadWithoutAnyIndex() {
        ParsedFile file = Corpus.parse(documents.resolve("E_CN.15_2091_12.txt"));
        assertThat(file.symbol()).contains(REPORT);
        assertThat(file.document().orElseThrow().find(new Locator("2(b)"))).hasSize(1);
    }

    @Test
    void anotherReaderMayBeGivenAndStaysOpen() {
        boolean[] closed = {false};
        Extractor encrypted = new Extractor() {
            @Override
            public Extraction extract(Path file) {
                return Extraction.failed(Status.ENCRYPTED, "the file asks for a password");
            }

            @Override
            public void close() {
                closed[0] = true;
            }
        };
        try (Corpus corpus = Corpus.open(
                folder.resolve("index"),
                CorpusOptions.DEFAULTS.extractor(encrypted).jobs(1))) {
            assertThat(corpus.add(documents).byStatus()).containsOnlyKeys(Status.ENCRYPTED);
        }
        assertThat(closed[0]).isFalse();
    }
}
