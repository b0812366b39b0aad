package io.github.rapporteur.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import io.github.rapporteur.Corpus;
import io.github.rapporteur.CorpusOptions;
import io.github.rapporteur.document.Locator;
import io.github.rapporteur.extract.Status;
import io.github.rapporteur.index.FileOutcome.Change;
import io.github.rapporteur.index.IndexUnavailableException.Reason;
import io.github.rapporteur.pipeline.ParsedFile;
import io.github.rapporteur.symbol.Symbol;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An index made anew from the texts it holds. */
class ReindexerTest {
    private static final Path SAMPLES = Path.of("corpus-samples");
    private static final Symbol REPORT = Symbol.parse("E/CN.15/2051/12");

    @TempDir
    private Path folder;

    @TempDir
    private Path documents;

    private ReindexingSummary reindex(IndexingListener listener) {
        return reindexer().run(false, listener);
    }

    /** Drafts are their own files, for what reads them finds nothing in their text. */
    private Reindexer reindexer() {
        return new Reindexer(folder, read -> Draft.read(Path.of(read.source())), Provenance.of("test"), 2);
    }

    private void index() {
        try (CorpusIndex index = CorpusIndex.open(folder, true)) {
            new Indexer(index, Draft::read, Provenance.of("test"), 2).add(List.of(documents), IndexingListener.NONE);
        }
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(documents.resolve(name), text);
    }

    private void indexSome() throws IOException {
        write("a.txt", "symbol: E/CN.15/2031/12\ntitle: Report\n1 | Member States should light lamps.\n");
        write("b.txt", "symbol: E/CN.15/2031/13\n1 | See [[the report -> E/CN.15/2031/12]].\n");
        write("c.txt", "status: encrypted\n");
        index();
    }

    private List<String> inside() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void itIsAsIfTheFilesHadBeenIndexedAnew() throws IOException {
        try (Corpus corpus = Corpus.open(folder)) {
            corpus.add(SAMPLES);
        }
        var fresh = IndexDump.of(folder);

        ReindexingSummary summary = Corpus.reindex(folder, CorpusOptions.DEFAULTS, false, IndexingListener.NONE);

        assertThat(summary.files()).isEqualTo(18);
        assertThat(summary.lost()).isEmpty();
        assertThat(IndexDump.of(folder)).hasSizeGreaterThan(10_000).isEqualTo(fresh);
        assertThat(inside()).contains("lucene-2").doesNotContain("lucene");
        try (Corpus corpus = Corpus.open(folder)) {
            assertThat(corpus.add(SAMPLES).byChange()).containsOnlyKeys(Change.UNCHANGED);
        }
    }

    /** The resources were written by the program as it was with each schema, from samples of then in the folder /samples. */
    private void indexOfSchema(int schema) throws IOException {
        Path old = Path.of("src/test/resources/index/schema-" + schema);
        try (Stream<Path> files = Files.walk(old)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path to = folder.resolve(old.relativize(file).toString());
                Files.createDirectories(to.getParent());
                Files.copy(file, to);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3})
    void anIndexOfAnOlderSchemaIsBroughtUpToDateWithoutItsFiles(int schema) throws IOException {
        indexOfSchema(schema);
        assertThatThrownBy(() -> Corpus.open(folder))
                .isInstanceOfSatisfying(
                        IndexUnavailableException.class,
                        e -> assertThat(e.reason()).isEqualTo(Reason.OLDER_SCHEMA))
                .hasMessageContaining("rapporteur reindex --index " + folder);

        ReindexingSummary summary = Corpus.reindex(folder, CorpusOptions.DEFAULTS, false, IndexingListener.NONE);

        assertThat(summary.from()).isEqualTo(schema);
        assertThat(summary.files()).isEqualTo(4);
        try (Corpus corpus = Corpus.open(folder)) {
            assertThat(corpus.search("electronic evidence").hits()).isNotEmpty();
            assertThat(corpus.document(REPORT).orElseThrow().find(new Locator("9")))
                    .isNotEmpty();
            ParsedFile report = corpus.documents(REPORT).get(0);
            assertThat(report.source()).isEqualTo("/samples/E_CN.15_2051_12.en.pdf");
            assertThat(report.document().orElseThrow().text().pages()).isNotEmpty();
            assertThat(corpus.stats().byStatus()).containsEntry(Status.OK, 3).containsEntry(Status.UNREADABLE, 1);
        }
    }

    @Test
    void aRunThatWasEndedIsGoneOnWithAndUntilThenTheIndexIsAsItWas() throws IOException {
        indexSome();
        var fresh = IndexDump.of(folder);
        List<FileOutcome> told = new ArrayList<>();
        List<FileOutcome> acknowledged = new ArrayList<>();
        ReindexingSummary ended = reindex(new IndexingListener() {
            @Override
            public void file(FileOutcome outcome) {
                told.add(outcome);
            }

            @Override
            public void committed(ImmutableList<FileOutcome> files) {
                acknowledged.addAll(files);
            }

            @Override
            public boolean cancelled() {
                return told.size() == 2;
            }
        });
        assertThat(ended.cancelled()).isTrue();
        assertThat(acknowledged).isEmpty();
        assertThat(IndexDump.of(folder)).isEqualTo(fresh);
        assertThat(inside()).contains("lucene", "lucene-2");

        List<Change> changes = new ArrayList<>();
        reindex(new IndexingListener() {
            @Override
            public void committed(ImmutableList<FileOutcome> files) {
                files.forEach(file -> changes.add(file.change()));
            }
        });

        assertThat(changes).containsExactly(Change.UNCHANGED, Change.UNCHANGED, Change.UPDATED);
        assertThat(IndexDump.of(folder)).isEqualTo(fresh);
    }

    @Test
    void whatAnEndedRunHadBegunIsOfNoUseOnceTheIndexHasChanged() throws IOException {
        indexSome();
        reindex(new IndexingListener() {
            private int told;

            @Override
            public void file(FileOutcome outcome) {
                told++;
            }

            @Override
            public boolean cancelled() {
                return told == 2;
            }
        });
        write("d.txt", "symbol: E/CN.15/2031/14\n1 | Lamps.\n");
        index();
        assertThat(inside()).contains("lucene").doesNotContain("lucene-2");
        var fresh = IndexDump.of(folder);

        assertThat(reindex(IndexingListener.NONE).files()).isEqualTo(4);
        assertThat(IndexDump.of(folder)).isEqualTo(fresh);
    }

    @Test
    void nobodyElseWritesMeanwhileAndEverybodyReads() throws IOException {
        indexSome();
        try (Corpus reading = Corpus.open(folder)) {
            List<Long> found = new ArrayList<>();
            reindex(new IndexingListener() {
                @Override
                public void file(FileOutcome outcome) {
                    found.add(reading.search("lamps").total());
                    assertThatThrownBy(() -> reading.add(documents))
                            .isInstanceOfSatisfying(
                                    IndexUnavailableException.class,
                                    e -> assertThat(e.reason()).isEqualTo(Reason.IN_USE));
                }
            });
            assertThat(found).hasSize(3).doesNotContain(0L);
            assertThatThrownBy(() -> reading.add(documents)).hasMessageContaining("made anew since it was opened");
            assertThat(reading.search("lamps").total()).isPositive();
        }
    }

    @Test
    void aFaultOfTheProgramCostsOneFile() throws IOException {
        indexSome();
        new Reindexer(
                        folder,
                        read -> {
                            if (read.source().endsWith("b.txt")) {
                                throw new IllegalStateException("a bug");
                            }
                            return Draft.read(Path.of(read.source()));
                        },
                        Provenance.of("later"),
                        1)
                .run(false, IndexingListener.NONE);
        try (Corpus corpus = Corpus.open(folder)) {
            assertThat(corpus.stats().byStatus())
                    .containsEntry(Status.OK, 1)
                    .containsEntry(Status.ENCRYPTED, 1)
                    .containsEntry(Status.UNREADABLE, 1);
        }
    }

    @Test
    void withoutAnIndexNothingIsMade() throws IOException {
        Path none = folder.resolve("none");
        assertThatThrownBy(() -> new Reindexer(none, read -> Draft.read("x", ""), Provenance.of("test"), 1)
                        .run(false, IndexingListener.NONE))
                .isInstanceOfSatisfying(
                        IndexUnavailableException.class,
                        e -> assertThat(e.reason()).isEqualTo(Reason.ABSENT));
        assertThat(none).doesNotExist();
        Files.writeString(folder.resolve("thesis.txt"), "years of work");
        assertThatThrownBy(() -> reindex(IndexingListener.NONE)).hasMessageContaining("is no index");
        assertThat(inside()).containsExactly("thesis.txt");
    }
}
