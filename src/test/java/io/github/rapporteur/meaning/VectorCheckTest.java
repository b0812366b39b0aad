package io.github.rapporteur.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rapporteur.Corpus;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VectorCheckTest {
    @TempDir
    private Path folder;

    private Path documents;
    private Corpus corpus;

    @BeforeEach
    void index() throws IOException {
        documents = Files.createDirectory(folder.resolve("documents"));
        Files.writeString(documents.resolve("a.txt"), "1. Bridges lead across rivers.\n");
        Files.writeString(documents.resolve("b.txt"), "1. Schools teach children.\n");
        corpus = Corpus.open(folder.resolve("index"));
        corpus.add(documents);
    }

    @AfterEach
    void close() {
        corpus.close();
    }

    @Test
    void withoutVectorsThereIsNothingToSay() {
        assertThat(corpus.checkVectors()).isEmpty();
    }

    @Test
    void vectorsAreOlderWhenTheIndexHasChanged() throws IOException {
        vectors();
        assertThat(corpus.checkVectors()).map(VectorReport::isCurrent).hasValue(true);

        Files.writeString(documents.resolve("a.txt"), "1. Bridges lead across lakes.\n");
        Files.writeString(documents.resolve("c.txt"), "1. Lamps are lit.\n");
        Files.delete(documents.resolve("b.txt"));
        corpus.add(documents);
        assertThat(corpus.checkVectors()).hasValue(new VectorReport(2, 1, Optional.empty()));

        vectors();
        assertThat(corpus.checkVectors()).map(VectorReport::isCurrent).hasValue(true);
    }

    @Test
    void damagedVectorsAreTold() throws IOException {
        vectors();
        try (Stream<Path> files = Files.list(MeaningIndex.folder(folder.resolve("index")))) {
            Path segment = files.filter(file ->
                            file.toString().endsWith(".cfs") || file.toString().endsWith(".vec"))
                    .findFirst()
                    .orElseThrow();
            byte[] bytes = Files.readAllBytes(segment);
            bytes[bytes.length / 2] ^= 1;
            Files.write(segment, bytes);
        }
        assertThat(corpus.checkVectors().flatMap(VectorReport::damage))
                .hasValueSatisfying(what -> assertThat(what).contains("damaged"));
    }

    private void vectors() {
        try (WordEmbedder model = new WordEmbedder("words")) {
            corpus.makeVectors(model, made -> {});
        }
    }
}
