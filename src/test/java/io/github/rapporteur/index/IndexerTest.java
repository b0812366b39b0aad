package io.github.rapporteur.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.rapporteur.extract.Status;
import io.github.rapporteur.index.FileOutcome.Change;
import io.github.rapporteur.index.IndexUnavailableException.Reason;
import io.github.rapporteur.pipeline.ParsedFile;
import io.github.rapporteur.search.CorpusSearcher;
import io.github.rapporteur.symbol.Symbol;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a run does to an index: again, after changes, after an end too soon, beside another run. */
class IndexerTest {
    private static final String REPORT = """
            symbol: E/CN.15/2031/12
            title: Report of the lamp committee
            1 | Member States should light lamps. {recommends Member States}
            2 | See [[the note -> E/CN.15/2030/4]], [[either report -> either E/2030/9 or A/85/9]] and [[it -> ?]].
            """;
    private static final String NOTE = "symbol: E/CN.15/2030/4\ntitle: Note\n1 | Lamps burn.\n";

    @TempDir
    private Path folder;

    private Path documents;
    private Path indexFolder;

    @BeforeEach
    void folders() throws IOException {
        documents = Files.createDirectories(folder.resolve("documents"));
        indexFolder = folder.resolve("index");
        write("a-report.txt", REPORT);
        write("b-note.txt", NOTE);
        write("c-locked.txt", "status: encrypted\n");
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(documents.resolve(name), text);
    }

    private IndexingSummary run() {
        return run(Draft::read, IndexingListener.NONE);
    }

    private IndexingSummary run(Function<Path, ParsedFile> reader, IndexingListener listener) {
        try (CorpusIndex index = CorpusIndex.open(indexFolder, true)) {
            return new Indexer(index, reader, Provenance.of("test"), 2).add(List.of(documents), listener);
        }
    }

    private boolean holds(String symbol) {
        try (CorpusIndex index = CorpusIndex.open(indexFolder, false);
                CorpusSearcher searcher = CorpusSearcher.open(index)) {
            return searcher.contains(Symbol.parse(symbol));
        }
    }

    @Test
    void aRunSaysWhatItFound() {
        IndexingSummary summary = run();
        assertThat(summary.byStatus()).containsEntry(Status.OK, 2).containsEntry(Status.ENCRYPTED, 1);
        assertThat(summary.byChange()).containsOnly(java.util.Map.entry(Change.ADDED, 3));
        assertThat(summary.counts()).isEqualTo(new ContentCounts(3, 1, 0, 1, 1, 1));
        assertThat(summary.failures()).singleElement().satisfies(failure -> {
            assertThat(failure.file()).hasFileName("c-locked.txt");
            assertThat(failure.reason()).contains("the file asks for a password");
        });
    }

    @Test
    void aSecondRunReadsNothingAgainAndStillReports() {
        IndexingSummary first = run();
        IndexingSummary second = run(
                file -> {
                    throw new AssertionError("read again: " + file);
                },
                IndexingListener.NONE);
        assertThat(second.byChange()).containsOnly(java.util.Map.entry(Change.UNCHANGED, 3));
        assertThat(second.counts()).isEqualTo(first.counts());
        assertThat(second.failures())
                .isEqualTo(List.of(new FileOutcome(
                        documents.resolve("c-locked.txt"),
                        Status.ENCRYPTED,
                        Change.UNCHANGED,
                        java.util.Optional.of("the file asks for a password"))));
    }

    @Test
    void changedFilesAreUpdatedNewOnesAddedGoneOnesRemoved() throws IOException {
        run();
        write("a-report.txt", REPORT.replace("2031/12", "2031/13"));
        write("d-new.txt", "symbol: E/CN.15/2032/1\n1 | New.\n");
        Files.delete(documents.resolve("b-note.txt"));
        IndexingSummary summary = run();
        assertThat(summary.byChange())
                .containsEntry(Change.UPDATED, 1)
                .containsEntry(Change.ADDED, 1)
                .containsEntry(Change.UNCHANGED, 1);
        assertThat(summary.removed()).isEqualTo(1);
        assertThat(holds("E/CN.15/2031/13")).isTrue();
        assertThat(holds("E/CN.15/2032/1")).isTrue();
        assertThat(holds("E/CN.15/2031/12")).isFalse();
        assertThat(holds("E/CN.15/2030/4")).isFalse();
    }

    @Test
    void filesOutsideTheFoldersGivenStay() throws IOException {
        run();
        Path other = Files.createDirectories(folder.resolve("other"));
        try (CorpusIndex index = CorpusIndex.open(indexFolder, false)) {
            new Indexer(index, Draft::read, Provenance.of("test"), 1).add(List.of(other), IndexingListener.NONE);
        }
        assertThat(holds("E/CN.15/2030/4")).isTrue();
    }

    @Test
    void anotherParserReadsEverythingAgain() {
        run();
        try (CorpusIndex index = CorpusIndex.open(indexFolder, false)) {
            IndexingSummary summary = new Indexer(index, Draft::read, Provenance.of("later"), 2)
                    .add(List.of(documents), IndexingListener.NONE);
            assertThat(summary.byChange()).containsOnly(java.util.Map.entry(Change.UPDATED, 3));
        }
    }

    @Test
    void twoFilesOfOneDocumentAreBothKeptAndSaid() throws IOException {
        write("z-copy.txt", REPORT);
        IndexingSummary summary = run();
        assertThat(summary.duplicates()).singleElement().satisfies(duplicate -> {
            assertThat(duplicate.symbol()).hasToString("E/CN.15/2031/12");
            assertThat(duplicate.sources()).hasSize(2).first().asString().endsWith("a-report.txt");
        });
    }

    @Test
    void aFaultOfTheProgramCostsOneFile() {
        IndexingSummary summary = run(
                file -> {
                    if (file.endsWith("b-note.txt")) {
                        throw new IllegalStateException("a bug");
                    }
                    return Draft.read(file);
                },
                IndexingListener.NONE);
        assertThat(summary.byStatus()).containsEntry(Status.OK, 1).containsEntry(Status.UNREADABLE, 1);
        assertThat(summary.failures().get(0).reason().orElseThrow()).contains("a bug");
        assertThat(holds("E/CN.15/2031/12")).isTrue();
    }

    @Test
    void filesComeInOrderWhateverTheyTake() {
        List<String> seen = new ArrayList<>();
        run(Draft::read, new IndexingListener() {
            @Override
            public void file(FileOutcome outcome) {
                seen.add(outcome.file().getFileName().toString());
            }
        });
        assertThat(seen).containsExactly("a-report.txt", "b-note.txt", "c-locked.txt");
    }

    @Test
    void aCancelledRunKeepsWhatItDid() {
        List<FileOutcome> seen = new ArrayList<>();
        IndexingSummary summary = run(Draft::read, new IndexingListener() {
            @Override
            public void file(FileOutcome outcome) {
                seen.add(outcome);
            }

            @Override
            public boolean cancelled() {
                return seen.size() == 1;
            }
        });
        assertThat(summary.cancelled()).isTrue();
        assertThat(holds("E/CN.15/2031/12")).isTrue();
        assertThat(holds("E/CN.15/2030/4")).isFalse();
    }

    @Test
    void whatWasNotCommittedIsDroppedWhatWasStays() {
        run();
        try (CorpusIndex index = CorpusIndex.open(indexFolder, false)) {
            try (CorpusWriter writer = index.writer()) {
                Path file = documents.resolve("half.txt");
                writer.put(
                        Draft.read("half.txt", "symbol: E/CN.15/2033/1\n1 | Half.\n"),
                        new FileVersion(file, "hash", Provenance.of("test")));
                writer.remove(FileVersion.key(documents.resolve("a-report.txt")));
            }
        }
        assertThat(holds("E/CN.15/2033/1")).isFalse();
        assertThat(holds("E/CN.15/2031/12")).isTrue();
    }

    @Test
    void aSecondWriterIsTurnedAwayAndReadersAreNot() {
        run();
        try (CorpusIndex index = CorpusIndex.open(indexFolder, false);
                CorpusWriter writer = index.writer()) {
            assertThatThrownBy(this::run).isInstanceOfSatisfying(IndexUnavailableException.class, e -> {
                assertThat(e.reason()).isEqualTo(Reason.IN_USE);
                assertThat(e)
                        .hasMessageContaining(indexFolder + " is being written by another run (process "
                                + ProcessHandle.current().pid())
                        .hasMessageNotContaining("\n");
            });
            assertThat(holds("E/CN.15/2031/12")).isTrue();
            writer.commit();
        }
        assertThat(run().byChange()).containsEntry(Change.UNCHANGED, 3);
    }

    @Test
    void aFolderOfSomethingElseIsLeftAlone() throws IOException {
        assertThatThrownBy(() -> CorpusIndex.open(documents, true))
                .isInstanceOfSatisfying(
                        IndexUnavailableException.class,
                        e -> assertThat(e.reason()).isEqualTo(Reason.FOREIGN))
                .hasMessageContaining("holds other files");
        try (var files = Files.list(documents)) {
            assertThat(files).hasSize(3);
        }
    }

    @Test
    void anIndexOfAnOlderOrLaterSchemaIsLeftAlone() throws IOException {
        run();
        Path marker = indexFolder.resolve("rapporteur-index.properties");
        Files.writeString(marker, "schema=0\n");
        assertThatThrownBy(() -> CorpusIndex.open(indexFolder, true))
                .isInstanceOfSatisfying(
                        IndexUnavailableException.class,
                        e -> assertThat(e.reason()).isEqualTo(Reason.OLDER_SCHEMA))
                .hasMessageContaining("too old to be brought up to date");
        Files.writeString(marker, "schema=2\n");
        assertThatThrownBy(() -> CorpusIndex.open(indexFolder, true))
                .hasMessage(indexFolder + " was made by an earlier version (schema 2); this version reads schema "
                        + CorpusIndex.SCHEMA + ": bring it up to date by 'rapporteur reindex --index " + indexFolder
                        + "'");
        Files.writeString(marker, "schema=99\n");
        assertThatThrownBy(() -> CorpusIndex.open(indexFolder, true))
                .isInstanceOfSatisfying(
                        IndexUnavailableException.class,
                        e -> assertThat(e.reason()).isEqualTo(Reason.NEWER_SCHEMA));
    }

    @Test
    void noIndexIsMadeWhereOneMustExist() {
        assertThatThrownBy(() -> CorpusIndex.open(indexFolder, false))
                .isInstanceOfSatisfying(
                        IndexUnavailableException.class,
                        e -> assertThat(e.reason()).isEqualTo(Reason.ABSENT));
        assertThat(indexFolder).doesNotExist();
    }

    @Test
    void missingPathsAreSaidAndCostNothing() {
        run();
        try (CorpusIndex index = CorpusIndex.open(indexFolder, false)) {
            Path gone = folder.resolve("gone.txt");
            IndexingSummary summary = new Indexer(index, Draft::read, Provenance.of("test"), 1)
                    .add(List.of(gone, documents), IndexingListener.NONE);
            assertThat(summary.missing()).containsExactly(gone);
            assertThat(summary.byChange()).containsEntry(Change.KEPT, 1).containsEntry(Change.UNCHANGED, 3);
        }
    }
}
