package io.github.rapporteur.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.rapporteur.index.IndexFault.Remedy;
import io.github.rapporteur.index.IndexUnavailableException.Reason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.FilterDirectory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexOutput;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is found where an index is damaged, and what can be saved of it. */
class IndexCheckTest {
    @TempDir
    private Path folder;

    private Path first;
    private Path second;
    private Path index;

    @BeforeEach
    void twoFiles() throws IOException {
        index = folder.resolve("index");
        first = write("a.txt", "E/CN.15/2031/12");
        second = write("b.txt", "E/CN.15/2031/13");
        index(first);
        index(second);
    }

    private Path write(String name, String symbol) throws IOException {
        return Files.writeString(folder.resolve(name), "symbol: " + symbol + """

                title: Report of the lamp committee
                1 | Member States should light lamps. {recommends Member States}
                2 | See [[the note -> E/CN.15/2030/4; para. 3]].
                3 | Lamps burn.
                """);
    }

    private void index(Path file) {
        try (CorpusIndex open = CorpusIndex.open(index, true)) {
            new Indexer(open, Draft::read, Provenance.of("test"), 1).add(List.of(file), IndexingListener.NONE);
        }
    }

    private ReindexingSummary reindex(boolean leaveOut) {
        return new Reindexer(index, read -> Draft.read(Path.of(read.source())), Provenance.of("test"), 1)
                .run(leaveOut, IndexingListener.NONE);
    }

    private List<Path> files(String ending) throws IOException {
        try (Stream<Path> files = Files.list(index.resolve("lucene"))) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        }
    }

    private static void damage(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        bytes[bytes.length / 3] ^= 0x55;
        Files.write(file, bytes);
    }

    @Test
    void whatWasWrittenIsSound() {
        CheckReport report = IndexCheck.run(index);
        assertThat(report.faults()).isEmpty();
        assertThat(report.files()).isEqualTo(2);
        assertThat(report.entries()).isEqualTo(8);
        assertThat(report.counts()).isEqualTo(new ContentCounts(6, 2, 0, 2, 0, 0));
    }

    @Test
    void aDocumentThatIsNoWholeIsNamedAndMendedFromItsText() throws IOException {
        try (Directory directory = FSDirectory.open(index.resolve("lucene"));
                IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(Analysis.analyzer()))) {
            writer.deleteDocuments(new Term(Fields.PLACE, "E/CN.15/2031/12#2"));
        }
        assertThat(IndexCheck.run(index).faults())
                .containsExactly(new IndexFault(
                        Optional.of(FileVersion.key(first)), "its entries are no whole", Remedy.REINDEX));
        reindex(false);
        assertThat(IndexCheck.run(index).faults()).isEmpty();
    }

    @Test
    void ofADamagedIndexIsSavedWhatCanBeRead() throws IOException {
        damage(files(".cfs").get(0));
        assertThat(IndexCheck.run(index).faults()).singleElement().satisfies(fault -> {
            assertThat(fault.what()).contains("segment").contains("is damaged");
            assertThat(fault.remedy()).isEqualTo(Remedy.REINDEX_WITHOUT_DAMAGED);
        });
        assertThatThrownBy(() -> reindex(false))
                .isInstanceOfSatisfying(
                        IndexUnavailableException.class,
                        e -> assertThat(e.reason()).isEqualTo(Reason.DAMAGED))
                .hasMessageContaining("is as it was")
                .hasMessageNotContaining("\n");
        assertThat(files(".cfs")).hasSize(2);

        ReindexingSummary summary = reindex(true);

        assertThat(summary.files()).isEqualTo(1);
        assertThat(summary.lost()).hasSize(1);
        assertThat(IndexCheck.run(index).files()).isEqualTo(1);
        index(first);
        index(second);
        assertThat(IndexCheck.run(index).files()).isEqualTo(2);
    }

    @Test
    void whereNotEvenTheListOfSegmentsIsLeftThatIsSaid() throws IOException {
        try (Stream<Path> files = Files.list(index.resolve("lucene"))) {
            for (Path file : files.filter(path -> path.getFileName().toString().startsWith("segments"))
                    .toList()) {
                damage(file);
            }
        }
        assertThat(IndexCheck.run(index).faults())
                .singleElement()
                .satisfies(fault -> assertThat(fault.remedy()).isEqualTo(Remedy.NEW_FOLDER));
        assertThatThrownBy(() -> reindex(true)).hasMessageContaining("damaged");
        assertThatThrownBy(() -> CorpusIndex.open(index, false).writer())
                .hasMessageContaining("rapporteur check --index " + index)
                .hasMessageNotContaining("\n");
    }

    /** A disk on which nothing more can be written. */
    private static final class FullDisk extends FilterDirectory {
        FullDisk(Directory in) {
            super(in);
        }

        @Override
        public IndexOutput createOutput(String name, IOContext context) throws IOException {
            throw new IOException("No space left on device");
        }
    }

    @Test
    void aFullDiskIsSaidAndCostsNothingThatWasWritten() throws IOException {
        try (Directory full = new FullDisk(FSDirectory.open(index.resolve("lucene")));
                CorpusWriter writer = CorpusWriter.open(index, full, java.util.Map.of(), () -> {})) {
            assertThatThrownBy(() -> {
                        writer.put(Draft.read(second), new FileVersion(second, "other", Provenance.of("test")));
                        writer.commit();
                    })
                    .isInstanceOfSatisfying(
                            IndexUnavailableException.class,
                            e -> assertThat(e.reason()).isEqualTo(Reason.NOT_ACCESSIBLE))
                    .hasMessage(index
                            + " is on a disk that is full; make room and start again: what was written before is kept");
        }
        assertThat(IndexCheck.run(index).files()).isEqualTo(2);
    }
}
