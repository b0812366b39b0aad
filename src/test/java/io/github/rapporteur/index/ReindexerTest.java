package io.github.rapporteur.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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

/** An index made anew from the texts it holds. */
class ReindexerTest {
    private static final Path SAMPLES = Path.of("corpus-samples");
    private static final Symbol REPORT = Symbol.parse("E/CN.15/2051/12");

    @TempDir
    private Path folder;

    private ReindexingSummary reindex(IndexingListener listener) {
        return Corpus.reindex(folder, CorpusOptions.DEFAULTS, false, listener);
    }

    private void index(Path... paths) {
        try (Corpus corpus = Corpus.open(folder)) {
            corpus.add(paths);
        }
    }

    /** Small ones, of which each takes little time. */
    private void indexSome() {
        index(
                SAMPLES.resolve("E_CN.15_2051_5.fr.txt"),
                SAMPLES.resolve("E_RES_2050_14.en.txt"),
                SAMPLES.resolve("A_RES_105_212.zh.html"));
    }

    private List<String> inside() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void itIsAsIfTheFilesHadBeenIndexedAnew() throws IOException {
        index(SAMPLES);
        var fresh = IndexDump.of(folder);

        ReindexingSummary summary = reindex(IndexingListener.NONE);

        assertThat(summary.files()).isEqualTo(18);
        assertThat(summary.lost()).isEmpty();
        assertThat(IndexDump.of(folder)).hasSizeGreaterThan(10_000).isEqualTo(fresh);
        assertThat(inside()).contains("lucene-2").doesNotContain("lucene");
        try (Corpus corpus = Corpus.open(folder)) {
            assertThat(corpus.add(SAMPLES).byChange()).containsOnlyKeys(Change.UNCHANGED);
        }
    }

    /** The resource was written by the program as it was with schema 2, from samples of then in the folder /samples. */
    private void indexOfSchemaTwo() throws IOException {
        Path old = Path.of("src/test/resources/index/schema-2");
        try (Stream<Path> files = Files.walk(old)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path to = folder.resolve(old.relativize(file).toString());
                Files.createDirectories(to.getParent());
                Files.copy(file, to);
            }
        }
    }

    @Test
    void anIndexOfSchemaTwoIsBroughtUpToDateWithoutItsFiles() throws IOException {
        indexOfSchemaTwo();
        assertThatThrownBy(() -> Corpus.open(folder))
                .isInstanceOfSatisfying(
                        IndexUnavailableException.class,
                        e -> assertThat(e.reason()).isEqualTo(Reason.OLDER_SCHEMA))
                .hasMessageContaining("rapporteur reindex --index " + folder);

        ReindexingSummary summary = reindex(IndexingListener.NONE);

        assertThat(summary.from()).isEqualTo(2);
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
            public void committed(com.google.common.collect.ImmutableList<FileOutcome> files) {
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
            public void committed(com.google.common.collect.ImmutableList<FileOutcome> files) {
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
        index(SAMPLES.resolve("E_DEC_2051_231.fr.html"));
        assertThat(inside()).contains("lucene").doesNotContain("lucene-2");
        var fresh = IndexDump.of(folder);

        assertThat(reindex(IndexingListener.NONE).files()).isEqualTo(4);
        assertThat(IndexDump.of(folder)).isEqualTo(fresh);
    }

    @Test
    void nobodyElseWritesMeanwhileAndEverybodyReads() {
        indexSome();
        try (Corpus reading = Corpus.open(folder)) {
            List<Long> found = new ArrayList<>();
            reindex(new IndexingListener() {
                @Override
                public void file(FileOutcome outcome) {
                    found.add(reading.search("evidence").total());
                    assertThatThrownBy(() -> reading.add(SAMPLES))
                            .isInstanceOfSatisfying(
                                    IndexUnavailableException.class,
                                    e -> assertThat(e.reason()).isEqualTo(Reason.IN_USE));
                }
            });
            assertThat(found).hasSize(3).doesNotContain(0L);
            assertThatThrownBy(() -> reading.add(SAMPLES)).hasMessageContaining("made anew since it was opened");
        }
    }

    @Test
    void aFaultOfTheProgramCostsOneFile() {
        indexSome();
        new Reindexer(
                        folder,
                        read -> {
                            if (read.source().contains("2050")) {
                                throw new IllegalStateException("a bug");
                            }
                            return Draft.read(read.source(), "1 | Lamps.\n");
                        },
                        Provenance.of("later"),
                        1)
                .run(false, IndexingListener.NONE);
        try (Corpus corpus = Corpus.open(folder)) {
            assertThat(corpus.stats().byStatus()).containsEntry(Status.OK, 2).containsEntry(Status.UNREADABLE, 1);
        }
    }

    @Test
    void withoutAnIndexNothingIsMade() throws IOException {
        Path none = folder.resolve("none");
        assertThatThrownBy(() -> Corpus.reindex(none, CorpusOptions.DEFAULTS, false, IndexingListener.NONE))
                .isInstanceOfSatisfying(
                        IndexUnavailableException.class,
                        e -> assertThat(e.reason()).isEqualTo(Reason.ABSENT));
        assertThat(none).doesNotExist();
        Files.writeString(folder.resolve("thesis.txt"), "years of work");
        assertThatThrownBy(() -> reindex(IndexingListener.NONE)).hasMessageContaining("is no index");
        assertThat(inside()).containsExactly("thesis.txt");
    }
}
