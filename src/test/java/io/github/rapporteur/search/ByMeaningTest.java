package io.github.rapporteur.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rapporteur.Corpus;
import io.github.rapporteur.meaning.MeaningIndex;
import io.github.rapporteur.meaning.WordEmbedder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ByMeaningTest {
    private final WordEmbedder model = new WordEmbedder("words");

    @TempDir
    private Path folder;

    @BeforeEach
    void write() throws IOException {
        Files.createDirectory(folder.resolve("documents"));
        write(
                "a.txt",
                "1. Member States should pay for the schooling of minors, as in A/RES/65/230.\n\n2. Bridges should be painted.\n");
        write(
                "b.txt",
                "1. The education of children costs money.\n\n2. The instruction of youngsters in towns takes time.\n");
        write("A_77_90.txt", "1. In villages the instruction of youngsters is a duty.\n");
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve("documents").resolve(name), text);
    }

    private SearchResult search(SearchRequest request) {
        try (Corpus corpus = Corpus.open(folder.resolve("index"))) {
            corpus.add(folder.resolve("documents"));
            corpus.makeVectors(model, made -> {});
            try (MeaningIndex vectors = corpus.vectors(model)) {
                return corpus.search(request, vectors);
            }
        }
    }

    private static List<String> passages(SearchResult result) {
        return result.hits().stream().map(Hit::passage).toList();
    }

    @Test
    void whatBothFindStandsFirstThenWhatMeansTheSame() {
        List<String> found = passages(search(SearchRequest.of("education of children")));

        assertThat(found.get(0)).contains("education of children");
        assertThat(found.subList(1, 3))
                .anySatisfy(passage -> assertThat(passage).contains("schooling of minors"))
                .anySatisfy(passage -> assertThat(passage).contains("instruction of youngsters"));
    }

    @Test
    void fieldsHoldForWhatLiesNear() {
        SearchResult result = search(SearchRequest.of("education of children cites:A/RES/65/230"));

        assertThat(passages(result)).hasSize(1).first().asString().contains("schooling of minors");
    }

    @Test
    void whatIsLeftOutStaysOut() {
        assertThat(passages(search(SearchRequest.of("education of children NOT minors"))))
                .isNotEmpty()
                .noneMatch(passage -> passage.contains("minors"));
    }

    @Test
    void optionsOfTheRequestHoldAsWell() {
        SearchRequest.Builder request =
                SearchRequest.builder("education of children").limit(2);

        assertThat(search(request.build()).hits()).hasSize(2);
        assertThat(search(request.language("fr").build()).total()).isZero();
    }

    @Test
    void wordsFoundAreHighlighted() {
        Hit first = search(SearchRequest.of("education")).hits().get(0);

        assertThat(first.highlights())
                .singleElement()
                .extracting(span -> span.in(first.passage()))
                .isEqualTo("education");
    }

    @Test
    void aQueryWithoutWordsIsAnsweredAsEver() {
        assertThat(search(SearchRequest.of("cites:A/RES/65/230")).total()).isEqualTo(1);
    }

    @Test
    void whatIsSimilarToAPlaceByWords() {
        try (Corpus corpus = Corpus.open(folder.resolve("index"))) {
            corpus.add(folder.resolve("documents"));

            SearchResult found = corpus.search("similar:\"A/77/90, para. 1\"");
            assertThat(passages(found))
                    .noneMatch(passage -> passage.contains("villages") || passage.contains("painted"))
                    .first()
                    .asString()
                    .contains("instruction of youngsters in towns");
            assertThat(corpus.search("similar:A/77/91").notes())
                    .anySatisfy(note -> assertThat(note).contains("A/77/91 is not in the index"));
        }
    }

    @Test
    void whatIsSimilarToAPlaceByMeaning() {
        SearchResult found = search(SearchRequest.of("similar:\"A/77/90, para. 1\""));

        assertThat(passages(found))
                .noneMatch(passage -> passage.contains("villages"))
                .anySatisfy(passage -> assertThat(passage).contains("schooling of minors"));
    }

    @Test
    void passagesThatWereRemovedSinceAreNotFound() throws IOException {
        try (Corpus corpus = Corpus.open(folder.resolve("index"))) {
            corpus.add(folder.resolve("documents"));
            corpus.makeVectors(model, made -> {});
            Files.delete(folder.resolve("documents").resolve("a.txt"));
            corpus.add(folder.resolve("documents"));
            try (MeaningIndex vectors = corpus.vectors(model)) {
                assertThat(passages(corpus.search(SearchRequest.of("education of children"), vectors)))
                        .isNotEmpty()
                        .noneMatch(passage -> passage.contains("minors"));
            }
        }
    }
}
