package io.github.rapporteur.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.google.common.base.Strings;
import com.google.common.base.Ticker;
import io.github.rapporteur.extract.docx.WordFile;
import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InProcessExtractorTest {
    private static final InProcessExtractor EXTRACTOR = InProcessExtractor.create();

    @TempDir
    Path folder;

    private Path file(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }

    private Path file(String name, String text) throws IOException {
        return file(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private static void assertOutcome(Path file, Status status, String... words) {
        Extraction extraction = EXTRACTOR.extract(file);
        assertThat(extraction.status()).as("%s", extraction.problems()).isEqualTo(status);
        assertThat(extraction.text().blocks()).isEmpty();
        String message = extraction.problems().getLast().message();
        assertThat(message).contains(words).endsWith(".").doesNotContain("Exception", "\n");
    }

    @Test
    void aPathThatLeadsNowhereSaysSo() {
        assertOutcome(folder.resolve("none.pdf"), Status.UNREADABLE, "no such file", "check the path");
        assertOutcome(folder, Status.UNREADABLE, "not a file");
    }

    @Test
    void aFileThatMayNotBeReadSaysSo() throws IOException {
        Path file = file("a.txt", "text");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("---------"));
        assumeThat(Files.isReadable(file)).isFalse();
        assertOutcome(file, Status.UNREADABLE, "permission");
    }

    @Test
    void anEmptyFileSaysSo() throws IOException {
        assertOutcome(file("a.docx", ""), Status.UNREADABLE, "empty");
    }

    @Test
    void aPictureIsNamedWhateverTheFileIsCalled() throws IOException {
        byte[] jpeg = HexFormat.of().parseHex("FFD8FFE000104A46494600010101004800480000FFDB0043000302020302020303");
        assertOutcome(file("scan.pdf", jpeg), Status.UNSUPPORTED, "JPEG", "image/jpeg", ".pdf", "PDF, DOCX");
    }

    @Test
    void binaryDataIsNotTakenForText() throws IOException {
        byte[] noise = new byte[5000];
        new Random(7).nextBytes(noise);
        assertOutcome(file("a.txt", noise), Status.UNSUPPORTED, "binary data");
    }

    @Test
    void anEncryptedPdfAsksForAPassword() throws IOException {
        Path path = folder.resolve("a.pdf");
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
            document.save(path.toFile());
        }
        assertOutcome(path, Status.ENCRYPTED, "password");
    }

    @Test
    void anEncryptedWordFileAsksForAPassword() throws IOException, GeneralSecurityException {
        byte[] plain = Files.readAllBytes(WordFile.body(WordFile.p("Secret")).write(folder.resolve("plain.docx")));
        Path path = folder.resolve("a.docx");
        try (POIFSFileSystem container = new POIFSFileSystem();
                OutputStream file = Files.newOutputStream(path)) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("user");
            try (OutputStream content = encryptor.getDataStream(container)) {
                content.write(plain);
            }
            container.writeFilesystem(file);
        }
        assertOutcome(path, Status.ENCRYPTED, "password");
    }

    @Test
    void aWordFileThatBreaksOffSaysSoWhereverItDoes() throws IOException {
        String text = Strings.repeat(WordFile.p("The Panel met in Vienna, " + new Random(1).nextLong()), 200);
        byte[] whole = Files.readAllBytes(WordFile.body(text).write(folder.resolve("whole.docx")));
        for (int tenth = 1; tenth < 10; tenth++) {
            Path part = file("part.docx", Arrays.copyOf(whole, whole.length * tenth / 10));
            Extraction extraction = EXTRACTOR.extract(part);
            assertThat(extraction.status()).as("%s tenths", tenth).isIn(Status.UNREADABLE, Status.PARTIAL);
            assertThat(extraction.problems().getLast().message()).contains("fetch it again");
        }
    }

    @Test
    void aFileBeyondTheSizeLimitIsNotOpened() throws IOException {
        Path path = folder.resolve("big.txt");
        try (RandomAccessFile big = new RandomAccessFile(path.toFile(), "rw")) {
            big.setLength(200L << 20);
        }
        assertOutcome(path, Status.TOO_LARGE, "200 MB", "128 MB", "limit");
    }

    @Test
    void textBeyondTheCharacterLimitIsCutAndReported() throws IOException {
        Extraction extraction = InProcessExtractor.withLimits(Limits.DEFAULTS.withCharacters(12))
                .extract(file("a.txt", "one\ntwo\nthree\nfour\n"));
        assertThat(extraction.status()).isEqualTo(Status.PARTIAL);
        assertThat(Blocks.of(extraction.text())).containsExactly("LINE: one", "LINE: two");
        assertThat(extraction.problems().get(0).message()).contains("first 12 characters");
    }

    @Test
    void aFileThatTakesTooLongIsTimedOut() throws IOException {
        AtomicLong seconds = new AtomicLong();
        Ticker slow = new Ticker() {
            @Override
            public long read() {
                return seconds.addAndGet(40) * 1_000_000_000;
            }
        };
        Extraction extraction = InProcessExtractor.withTicker(Limits.DEFAULTS.withTime(Duration.ofSeconds(60)), slow)
                .extract(file("a.txt", "one\ntwo\nthree\n"));
        assertThat(extraction.status()).isEqualTo(Status.TIMED_OUT);
        assertThat(extraction.problems().get(0).message()).contains("60 s");
    }

    @Test
    void filesAreWhatTheyHoldAndNotWhatTheyAreCalled() throws IOException {
        Path word = WordFile.body(WordFile.p("The Panel met.")).write(folder.resolve("a.doc"));
        assertThat(Blocks.of(EXTRACTOR.extract(word).text())).containsExactly("PARAGRAPH: The Panel met.");
        Path page = file("b.doc", "<html><body><h1>Report</h1></body></html>");
        assertThat(Blocks.of(EXTRACTOR.extract(page).text())).containsExactly("HEADING 1: Report");
        Path rich = file("c.doc", "{\\rtf1\\ansi The Panel met.\\par}");
        assertThat(Blocks.of(EXTRACTOR.extract(rich).text())).containsExactly("PARAGRAPH: The Panel met.");
    }

    @Test
    void onlyTheNameTellsMarkdownFromPlainText() throws IOException {
        assertThat(EXTRACTOR.extract(file("a.md", "# Report")).text().mediaType())
                .isEqualTo("text/markdown");
        assertThat(Blocks.of(EXTRACTOR.extract(file("a.txt", "# Report")).text()))
                .containsExactly("LINE: # Report");
    }

    @Test
    void aFileOfWhiteSpaceHasNoText() throws IOException {
        assertOutcome(file("a.txt", " \n\n \t\n"), Status.NO_TEXT, "no text");
    }

    @Test
    void encodingsAreToldApart() throws IOException {
        String russian =
                "Генеральная Ассамблея, ссылаясь на все свои резолюции по этому вопросу, постановляет продолжить";
        String arabic = "إن الجمعية العامة إذ تشير إلى جميع قراراتها السابقة بشأن هذه المسألة تقرر مواصلة النظر";
        String french =
                "L’Assemblée générale, rappelant toutes ses résolutions antérieures à ce sujet, décide de créer";
        String chinese = "大会回顾其以往关于这一问题的所有决议决定继续审议这一问题并请秘书长向大会提出报告";
        for (String charset : new String[] {"UTF-8", "UTF-16", "windows-1251", "KOI8-R"}) {
            assertText(russian, charset);
        }
        for (String charset : new String[] {"UTF-8", "UTF-16", "windows-1256"}) {
            assertText(arabic, charset);
        }
        assertText(french, "windows-1252");
        assertText(chinese, "GB18030");
    }

    private void assertText(String text, String charset) throws IOException {
        Extraction extraction = EXTRACTOR.extract(file(charset + ".txt", text.getBytes(Charset.forName(charset))));
        assertThat(extraction.text().raw()).as(charset).isEqualTo(text);
    }
}
