package io.github.rapporteur.extract.tika;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rapporteur.extract.Blocks;
import io.github.rapporteur.extract.Extraction;
import io.github.rapporteur.extract.InProcessExtractor;
import io.github.rapporteur.extract.Status;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** WordPerfect is read as far as its text goes, and that is said. */
class WordPerfectTest {
    private static final int HEAD = 512;
    private static final int SOFT_SPACE = 0x80;
    private static final int LINE_END = 0xCC;

    @TempDir
    Path folder;

    /** A file of WordPerfect 6: a head that says where the text begins, then the text. */
    private static byte[] file(List<String> paragraphs) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(new byte[] {(byte) 0xFF, 'W', 'P', 'C', 0, HEAD >> 8, 0, 0, 1, 10, 2, 1});
        out.writeBytes(new byte[HEAD - out.size()]);
        for (String paragraph : paragraphs) {
            for (byte b : paragraph.getBytes(StandardCharsets.US_ASCII)) {
                out.write(b == ' ' ? SOFT_SPACE : b);
            }
            out.write(LINE_END);
        }
        return out.toByteArray();
    }

    private Extraction read(byte[] bytes) throws IOException {
        return InProcessExtractor.create().extract(Files.write(folder.resolve("a.wpd"), bytes));
    }

    @Test
    void paragraphsAreThereAndTheReaderIsToldThatNotesMayBeMissing() throws IOException {
        Extraction extraction = read(file(List.of("1. The Panel met.", "2. It met again.")));
        assertThat(Blocks.of(extraction.text()))
                .containsExactly("PARAGRAPH: 1. The Panel met.", "PARAGRAPH: 2. It met again.");
        assertThat(extraction.status()).isEqualTo(Status.PARTIAL);
        assertThat(extraction.problems().getLast().message()).contains("notes", "DOCX");
    }

    @Test
    void aFileWithoutTextSaysSo() throws IOException {
        assertThat(read(file(List.of())).status()).isEqualTo(Status.NO_TEXT);
    }

    @Test
    void filesThatBreakOffHaveAnOutcome() throws IOException {
        byte[] whole = file(List.of("The Panel met in Vienna."));
        for (int length = 16; length < whole.length; length += 7) {
            Extraction extraction = read(Arrays.copyOf(whole, length));
            assertThat(extraction.status()).as("%s bytes", length).isNotEqualTo(Status.OK);
            assertThat(extraction.problems()).isNotEmpty();
        }
    }
}
