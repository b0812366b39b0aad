package io.github.rapporteur.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.io.ByteArrayDataOutput;
import com.google.common.io.ByteStreams;
import io.github.rapporteur.text.BlockKind;
import io.github.rapporteur.text.Box;
import io.github.rapporteur.text.Inline;
import io.github.rapporteur.text.Page;
import io.github.rapporteur.text.Problem;
import io.github.rapporteur.text.SourceText;
import io.github.rapporteur.text.Span;
import io.github.rapporteur.text.Tag;
import io.github.rapporteur.text.TextBlock;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class ExtractionCodecTest {
    private static final Extraction EVERYTHING = new Extraction(
            Status.PARTIAL,
            new SourceText(
                    "Résumé \uD83D lone 会议",
                    ImmutableList.of(
                            TextBlock.of(BlockKind.FURNITURE, new Span(0, 6)),
                            TextBlock.builder(BlockKind.HEADING, new Span(9, 13))
                                    .level(2)
                                    .page(3)
                                    .box(new Box(1, 2, 3.5f, 4))
                                    .indent(12)
                                    .fontSize(10.5f)
                                    .bold(true)
                                    .italic(true)
                                    .centred(true)
                                    .inlines(ImmutableList.of(new Inline(new Span(9, 10), Inline.Kind.LINK, "#é会")))
                                    .build()),
                    ImmutableList.of(new Page(3, new Span(0, 16), 595, 842)),
                    "application/pdf",
                    ImmutableList.of(
                            new Tag("akomaNtoso", -1, new Span(0, 16), ImmutableMap.of(), ""),
                            new Tag("organization", 0, new Span(3, 3), ImmutableMap.of("refersTo", "#é"), "会"))),
            ImmutableList.of(Problem.of("a", "One."), Problem.at("b", "Two.", 4, OptionalInt.of(3))));

    private static byte[] write(Extraction extraction) throws IOException {
        ByteArrayDataOutput out = ByteStreams.newDataOutput();
        ExtractionCodec.write(extraction, out);
        return out.toByteArray();
    }

    private static Extraction read(byte[] bytes) throws IOException {
        return ExtractionCodec.read(new DataInputStream(new ByteArrayInputStream(bytes)));
    }

    @Test
    void whatIsWrittenIsReadBack() throws IOException {
        assertThat(read(write(EVERYTHING))).isEqualTo(EVERYTHING);
    }

    @Test
    void longTextSurvives() throws IOException {
        String raw = "会\uD83D\uDE00x".repeat(50_000);
        Extraction extraction = new Extraction(
                Status.OK, new SourceText(raw, ImmutableList.of(), ImmutableList.of(), ""), ImmutableList.of());
        assertThat(read(write(extraction)).text().raw()).isEqualTo(raw);
    }

    @Test
    void everyBeginningOfAnAnswerIsRefused() throws IOException {
        byte[] bytes = write(EVERYTHING);
        for (int length = 0; length < bytes.length; length++) {
            byte[] part = Arrays.copyOf(bytes, length);
            assertThatThrownBy(() -> read(part)).isInstanceOf(IOException.class);
        }
    }

    @Test
    void valuesOutOfRangeAreRefused() throws IOException {
        byte[] bytes = write(EVERYTHING);
        bytes[0] = 99;
        assertThatThrownBy(() -> read(bytes)).isInstanceOf(IOException.class);
    }
}
