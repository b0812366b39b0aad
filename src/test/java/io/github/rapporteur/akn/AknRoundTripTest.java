package io.github.rapporteur.akn;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rapporteur.document.Document;
import io.github.rapporteur.document.TreeDump;
import io.github.rapporteur.pipeline.ParsedFile;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is written in Akoma Ntoso is read back the same. */
class AknRoundTripTest {
    @TempDir
    Path folder;

    static Stream<Path> samples() throws IOException {
        return Stream.concat(
                Files.list(Path.of("corpus-samples"))
                        .filter(file -> !file.endsWith("README"))
                        .sorted(),
                Stream.of(
                        AknFiles.file("A_RES_105_300.en.xml"),
                        AknFiles.file("A_RES_105_301.ar.xml"),
                        AknFiles.file("E_CN.15_2051_30.fr.xml")));
    }

    private ParsedFile writtenAndRead(ParsedFile file) throws IOException {
        Path written = folder.resolve("written.xml");
        try (OutputStream out = Files.newOutputStream(written)) {
            AknWriter.write(file.document().orElseThrow(), file.citations(), file.recommendations(), out);
        }
        return AknFiles.parse(written);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void theTreeReadBackIsTheOneThatWasWritten(Path sample) throws IOException {
        ParsedFile file = AknFiles.parse(sample);

        Document back = writtenAndRead(file).document().orElseThrow();

        assertThat(TreeDump.of(back)).isEqualTo(TreeDump.of(file.document().orElseThrow()));
        assertThat(back.masthead()).isEqualTo(file.document().orElseThrow().masthead());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void elementsStandWhereTheSchemaTakesThem(Path sample) throws Exception {
        writtenAndRead(AknFiles.parse(sample));

        assertThat(AknShape.faults(folder.resolve("written.xml"))).isEmpty();
    }

    @Test
    void sponsorsVotesAndSubjectsAreKept() throws IOException {
        ParsedFile file = AknFiles.parse(AknFiles.file("A_RES_105_300.en.xml"));

        assertThat(writtenAndRead(file).proceedings()).isEqualTo(file.proceedings());
    }

    @Test
    void aSecondWritingIsLikeTheFirst() throws IOException {
        ParsedFile once = writtenAndRead(AknFiles.parse(Path.of("corpus-samples/A_RES_105_212.fr.docx")));
        byte[] first = Files.readAllBytes(folder.resolve("written.xml"));

        ParsedFile twice = writtenAndRead(once);

        assertThat(TreeDump.of(twice.document().orElseThrow()))
                .isEqualTo(TreeDump.of(once.document().orElseThrow()));
        assertThat(Files.readAllBytes(folder.resolve("written.xml")))
                .hasSizeBetween(first.length - 2000, first.length + 2000);
    }
}
