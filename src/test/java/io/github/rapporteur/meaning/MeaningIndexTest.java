package io.github.rapporteur.meaning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.rapporteur.Corpus;
import io.github.rapporteur.index.IndexUnavailableException;
import io.github.rapporteur.pipeline.ParsedFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MeaningIndexTest {
    private static final String FIRST = """
            1. Schools should teach children about rivers.

            2. Member States should build bridges across rivers and lakes.
            """;

    private final WordEmbedder model = new WordEmbedder("words");

    @TempDir
    private Path folder;

    private ParsedFile parsed(String name, String text) throws IOException {
        return Corpus.parse(Files.writeString(folder.resolve(name), text));
    }

    private int update(WordEmbedder with, ParsedFile... files) {
        int made = 0;
        try (MeaningWriter writer = MeaningWriter.open(folder.resolve("index"), with)) {
            for (ParsedFile file : files) {
                made += writer.put(file.source(), file);
            }
            writer.finish();
        }
        return made;
    }

    @Test
    void findsWhatMeansTheSameInOtherWords() throws IOException {
        ParsedFile file = parsed("a.txt", FIRST);
        update(model, file);
        try (MeaningIndex index = MeaningIndex.open(folder.resolve("index"), model)) {
            Near nearest = index.nearest("youngsters and rivers in schools", 1).get(0);

            assertThat(nearest.file()).isEqualTo(file.source());
            assertThat(file.document().orElseThrow().nodes().get(nearest.node()).text())
                    .contains("children");
        }
    }

    @Test
    void findsTheNeighboursOfAPassageButNotItself() throws IOException {
        ParsedFile file = parsed("a.txt", FIRST);
        ParsedFile other = parsed("b.txt", "1. Schools should teach youngsters about rivers and lakes.\n");
        update(model, file, other);
        try (MeaningIndex index = MeaningIndex.open(folder.resolve("index"), model)) {
            Near own = index.nearest("Schools should teach children about rivers.", 1)
                    .get(0);

            assertThat(index.nearest(own.file(), own.node(), 2))
                    .doesNotContain(own)
                    .first()
                    .extracting(Near::file)
                    .isEqualTo(other.source());
        }
    }

    @Test
    void makesVectorsOnlyOfWhatHasChanged() throws IOException {
        ParsedFile kept = parsed("a.txt", FIRST);
        ParsedFile before = parsed("b.txt", "1. Youth should be heard.\n");
        update(model, kept, before);

        int made = update(model, kept, parsed("b.txt", "1. Youth should be heard at once.\n"));

        assertThat(made).isEqualTo(1);
        assertThat(model.texts()).isEqualTo(4);
    }

    @Test
    void dropsFilesThatAreGone() throws IOException {
        ParsedFile kept = parsed("a.txt", FIRST);
        ParsedFile gone = parsed("b.txt", "1. Youngsters should be heard.\n");
        update(model, kept, gone);
        update(model, kept);
        try (MeaningIndex index = MeaningIndex.open(folder.resolve("index"), model)) {
            assertThat(index.nearest("youngsters", 10)).extracting(Near::file).containsOnly(kept.source());
        }
    }

    @Test
    void vectorsOfAnotherModelAreNotCompared() throws IOException {
        ParsedFile file = parsed("a.txt", FIRST);
        update(model, file);
        Path index = folder.resolve("index");
        WordEmbedder other = new WordEmbedder("other words");

        assertThatThrownBy(() -> MeaningIndex.open(index, other))
                .isInstanceOf(MeaningUnavailableException.class)
                .hasMessageContaining("made by words, not by other words");
        assertThat(update(other, file)).isEqualTo(2);
        try (MeaningIndex anew = MeaningIndex.open(index, other)) {
            assertThat(anew.nearest("rivers", 10)).hasSize(2);
        }
    }

    @Test
    void saysHowToMakeVectorsWhereThereAreNone() {
        assertThatThrownBy(() -> MeaningIndex.open(folder.resolve("none"), model))
                .isInstanceOf(MeaningUnavailableException.class)
                .hasMessageContaining("rapporteur vectors");
    }

    @Test
    void oneWriterAtATime() {
        Path index = folder.resolve("index");
        try (MeaningWriter writer = MeaningWriter.open(index, model)) {
            writer.finish();
            assertThatThrownBy(() -> MeaningWriter.open(index, model)).isInstanceOf(IndexUnavailableException.class);
        }
    }
}
