package io.github.rapporteur.samples;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The files that are checked in are those which the sources give now. */
class SampleFilesTest {
    private static final String AGAIN = "make the samples anew, see corpus-samples/README";

    static ImmutableList<Sample> samples() {
        return SampleReader.all();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void fileIsWhatItsSourceGives(Sample sample) throws IOException {
        byte[] found = Files.readAllBytes(MakeSamples.FOLDER.resolve(sample.file()));
        assertThat(found.length).as("a small file").isLessThan(200 * 1024);
        switch (sample.format()) {
            // it carries the digest of its source among its keywords, for fonts are needed to make it anew
            case "pdf" -> assertThat(latin(found)).as(AGAIN).contains(sample.digest());
            case "docx", "odt" ->
                assertThat(unpacked(found))
                        .as(AGAIN)
                        .isEqualTo(unpacked(SampleWriter.of(sample.format()).write(sample)));
            default ->
                assertThat(new String(found, StandardCharsets.UTF_8))
                        .as(AGAIN)
                        .isEqualTo(new String(SampleWriter.of(sample.format()).write(sample), StandardCharsets.UTF_8));
        }
    }

    @Test
    void folderHoldsNothingElse() throws IOException {
        ImmutableSet<String> expected = Stream.concat(samples().stream().map(Sample::file), Stream.of("README"))
                .collect(ImmutableSet.toImmutableSet());
        try (Stream<Path> files = Files.list(MakeSamples.FOLDER)) {
            assertThat(files.map(file -> file.getFileName().toString())).containsExactlyInAnyOrderElementsOf(expected);
        }
    }

    @Test
    void fileNamesSpellTheSymbols() {
        for (Sample sample : samples()) {
            assertThat(sample.file())
                    .startsWith(sample.symbol().replace('/', '_') + ".")
                    .contains("." + sample.language() + ".");
        }
    }

    private static String latin(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    private static ImmutableMap<String, String> unpacked(byte[] zip) {
        return ImmutableMap.copyOf(
                Maps.transformValues(Zips.entries(zip), bytes -> new String(bytes, StandardCharsets.UTF_8)));
    }
}
