package io.github.rapporteur.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ThesaurusTest {
    private static final Path FILES = Path.of("src/test/resources/topic");

    @TempDir
    Path folder;

    private static ImmutableList<Topic> topics(Thesaurus thesaurus, String passage) {
        return Topics.with(Optional.of(thesaurus)).find("en", ImmutableList.of(), passage).stream()
                .filter(topic -> topic.scheme() == Topic.Scheme.THESAURUS)
                .collect(ImmutableList.toImmutableList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"garden.ttl", "garden.rdf"})
    void narrowerConceptsComeFirstInTurtleAndInXml(String file) throws BrokenThesaurusException {
        assertThat(topics(Thesaurus.read(FILES.resolve(file)), "Plants should be watered, and each tree as well."))
                .extracting(Topic::label)
                .containsExactly("Trees", "Plants");
    }

    @Test
    void aConceptIsKnownByItsAddress() throws BrokenThesaurusException {
        assertThat(topics(Thesaurus.read(FILES.resolve("garden.ttl")), "Each seedbank should be kept."))
                .extracting(Topic::id)
                .containsExactly("https://example.org/garden/seed-bank");
    }

    @Test
    void aBrokenFileSaysLineAndReason() {
        assertThatThrownBy(() -> Thesaurus.read(FILES.resolve("broken.ttl")))
                .isInstanceOf(BrokenThesaurusException.class)
                .hasMessageContaining("broken.ttl, line 4: ");
        assertThatThrownBy(() -> Thesaurus.read(FILES.resolve("broken.rdf")))
                .isInstanceOf(BrokenThesaurusException.class)
                .hasMessageContaining("broken.rdf, line ");
    }

    @Test
    void aFileWithoutLabelsOrNoFileAtAllIsSaidToBeOne() throws IOException {
        Path empty = Files.writeString(folder.resolve("empty.ttl"), "");

        assertThatThrownBy(() -> Thesaurus.read(empty)).hasMessageContaining("no concept with a label");
        assertThatThrownBy(() -> Thesaurus.read(folder.resolve("gone.ttl"))).hasMessageContaining("cannot be read");
    }

    @Test
    void conceptsThatAreWiderThanThemselvesDoNoHarm() throws IOException, BrokenThesaurusException {
        Path circle = Files.writeString(folder.resolve("circle.ttl"), """
                @prefix s: <http://www.w3.org/2004/02/skos/core#> .
                <x:a> s:broader <x:b> ; s:prefLabel "Alders"@en .
                <x:b> s:broader <x:a> ; s:prefLabel "Birches"@en .
                """);

        assertThat(topics(Thesaurus.read(circle), "Alders and birches grow."))
                .extracting(Topic::label)
                .containsExactlyInAnyOrder("Alders", "Birches");
    }

    @Test
    void itsVersionTellsContentsApart() throws IOException, BrokenThesaurusException {
        Path file = folder.resolve("a.ttl");
        Files.copy(FILES.resolve("garden.ttl"), file);
        String before = Thesaurus.read(file).version();
        Files.writeString(file, Files.readString(file).replace("Seed banks", "Seed stores"));

        assertThat(Thesaurus.read(file).version()).isNotEqualTo(before);
        assertThat(Thesaurus.read(FILES.resolve("garden.ttl")).version()).isEqualTo(before);
    }
}
