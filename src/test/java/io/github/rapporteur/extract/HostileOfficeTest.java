package io.github.rapporteur.extract;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Strings;
import io.github.rapporteur.extract.doc.HostileDoc;
import io.github.rapporteur.extract.docx.WordFile;
import io.github.rapporteur.extract.odt.OdtFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Word processor files made to break a reader: each has an outcome and names its problem. */
@Timeout(120)
class HostileOfficeTest {
    private static final InProcessExtractor EXTRACTOR = InProcessExtractor.create();
    private static final int DEEP = 10_000;

    @TempDir
    Path folder;

    private static Extraction outcome(Path file) {
        Extraction extraction = EXTRACTOR.extract(file);
        if (extraction.status() != Status.OK) {
            assertThat(extraction.problems()).isNotEmpty();
            assertThat(extraction.problems().getLast().message()).endsWith(".").doesNotContain("Exception", "\n");
        }
        return extraction;
    }

    private static void assertKept(Path file, Status status, String text) {
        Extraction extraction = outcome(file);
        assertThat(extraction.status()).as("%s", extraction.problems()).isEqualTo(status);
        assertThat(extraction.text().raw()).contains(text);
    }

    private Path rtf(String inner) throws IOException {
        return Files.writeString(folder.resolve("a.rtf"), "{\\rtf1 " + inner + "}", StandardCharsets.ISO_8859_1);
    }

    @Test
    void whatStandsBeforeTablesNestedWithoutEndIsKept() throws IOException {
        String odt = "<text:p>Before</text:p>"
                + Strings.repeat("<table:table><table:table-row><table:table-cell>", DEEP)
                + "<text:p>deep</text:p>"
                + Strings.repeat("</table:table-cell></table:table-row></table:table>", DEEP);
        assertKept(OdtFile.text(odt).write(folder.resolve("a.odt")), Status.PARTIAL, "Before");
        String docx = WordFile.p("Before")
                + Strings.repeat("<w:tbl><w:tr><w:tc>", DEEP)
                + WordFile.p("deep")
                + Strings.repeat("</w:tc></w:tr></w:tbl>", DEEP);
        assertKept(WordFile.body(docx).write(folder.resolve("a.docx")), Status.PARTIAL, "Before");
    }

    @Test
    void depthsThatParagraphsOnlyClaimAreBounded() throws IOException {
        StringBuilder rtf = new StringBuilder("Before\\par");
        for (int depth = 1; depth <= DEEP; depth++) {
            rtf.append("\\pard\\intbl\\itap").append(depth).append(" deep\\par");
        }
        assertKept(rtf(rtf.toString()), Status.OK, "Before");
        assertKept(HostileDoc.deepTables(DEEP).write(folder.resolve("a.doc")), Status.OK, "Before");
    }

    @Test
    void groupsNestedWithoutEndAreReadOrReported() throws IOException {
        String spans = "<text:p>Before</text:p><text:p>" + Strings.repeat("<text:span>", 100_000) + "deep"
                + Strings.repeat("</text:span>", 100_000) + "</text:p>";
        assertKept(OdtFile.text(spans).write(folder.resolve("a.odt")), Status.PARTIAL, "Before");
        assertKept(
                rtf("Before\\par " + Strings.repeat("{\\footnote ", 20_000) + "deep" + Strings.repeat("}", 20_000)),
                Status.OK,
                "Before");
    }

    @Test
    void filesThatUnfoldToMoreThanIsReadAreCut() throws IOException {
        String paragraph = "<text:p>" + Strings.repeat("a", 1000) + "</text:p>";
        Path odt = OdtFile.text("<text:p>Before</text:p>" + Strings.repeat(paragraph, 25_000))
                .write(folder.resolve("a.odt"));
        assertThat(Files.size(odt)).isLessThan(1 << 20);
        assertKept(odt, Status.PARTIAL, "Before");
        Path docx = WordFile.body(WordFile.p("Before") + Strings.repeat(WordFile.p(Strings.repeat("a", 1000)), 25_000))
                .write(folder.resolve("a.docx"));
        assertThat(outcome(docx).status()).isIn(Status.PARTIAL, Status.UNREADABLE);
    }

    @Test
    void repeatedSpacesCellsAndColumnsAreBounded() throws IOException {
        String body = "<text:p>Before<text:s text:c=\"1000000000\"/>after</text:p><table:table><table:table-row>"
                + "<table:table-cell table:number-columns-repeated=\"1000000000\"/>"
                + "<table:covered-table-cell table:number-columns-repeated=\"1000000000\"/>"
                + "<table:table-cell><text:p>Far</text:p></table:table-cell></table:table-row></table:table>";
        Extraction extraction = outcome(OdtFile.text(body).write(folder.resolve("a.odt")));
        assertThat(extraction.text().raw()).contains("Before", "Far").hasSizeLessThan(1000);
        StringBuilder rows = new StringBuilder();
        for (int i = 1; i <= 2000; i++) {
            rows.append("\\trowd\\cellx" + 100 * i + "\\cellx" + (100 * i + 50) + "\\pard\\intbl A\\cell B\\cell\\row");
        }
        assertThat(outcome(rtf(rows.toString())).text().raw()).hasSizeLessThan(10_000);
    }

    @Test
    void stylesInACircleDoNoHarm() throws IOException {
        String style = "<style:style style:name=\"%s\" style:family=\"paragraph\" style:parent-style-name=\"%s\"/>";
        Path odt = OdtFile.text("<text:p text:style-name=\"A\">Text</text:p>")
                .part("META-INF/manifest.xml", "<manifest/>")
                .automatic(String.format(style, "A", "B") + String.format(style, "B", "A"))
                .write(folder.resolve("a.odt"));
        assertKept(odt, Status.OK, "Text");
        assertKept(
                rtf("{\\stylesheet{\\s1\\sbasedon2 A;}{\\s2\\sbasedon1 B;}}\\pard\\s1 Text\\par"), Status.OK, "Text");
        assertThat(outcome(HostileDoc.cyclicStyles().write(folder.resolve("a.doc")))
                        .status())
                .isIn(Status.OK, Status.PARTIAL, Status.UNREADABLE);
    }

    @Test
    void nothingOutsideTheFileIsRead() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "confidential");
        String content = "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY e SYSTEM \"" + secret.toUri() + "\">]>"
                + "<office:document-content xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
                + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\"><office:body><office:text>"
                + "<text:p>Before</text:p><text:p>&e;</text:p></office:text></office:body></office:document-content>";
        Path odt = OdtFile.content(content).write(folder.resolve("a.odt"));
        assertThat(outcome(odt).text().raw()).doesNotContain("confidential");
    }

    @Test
    void anEncryptedOpenDocumentAsksForAPassword() throws IOException {
        String manifest = "<manifest:manifest xmlns:manifest=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\">"
                + "<manifest:file-entry manifest:full-path=\"content.xml\"><manifest:encryption-data/></manifest:file-entry>"
                + "</manifest:manifest>";
        Path odt = OdtFile.text("").part("META-INF/manifest.xml", manifest).write(folder.resolve("a.odt"));
        assertThat(outcome(odt).status()).isEqualTo(Status.ENCRYPTED);
    }

    @Test
    void filesThatBreakOffSayWhatIsLost() throws IOException {
        Path odt = OdtFile.text(Strings.repeat("<text:p>The Panel met.</text:p>", 50))
                .write(folder.resolve("a.odt"));
        Path doc = HostileDoc.plain().write(folder.resolve("a.doc"));
        for (Path whole : new Path[] {odt, doc}) {

            String all = outcome(whole).text().raw();
            byte[] bytes = Files.readAllBytes(whole);
            for (int length = 8; length < bytes.length; length += Math.max(1, bytes.length / 60)) {
                Path cut = Files.write(folder.resolve("cut." + Format.extension(whole)), Arrays.copyOf(bytes, length));

                Extraction left = outcome(cut);
                assertThat(left.status() != Status.OK || left.text().raw().equals(all))
                        .as("%s, %s bytes", whole.getFileName(), length)
                        .isTrue();
            }
        }
    }

    @Test
    void damagedFilesOfWordHaveAnOutcome() throws IOException {
        byte[] whole = Files.readAllBytes(HostileDoc.plain().write(folder.resolve("a.doc")));
        Random random = new Random(7);
        for (int i = 0; i < 300; i++) {
            byte[] damaged = whole.clone();
            for (int n = 0; n <= i % 8; n++) {
                damaged[512 + random.nextInt(damaged.length - 512)] = (byte) random.nextInt(256);
            }
            outcome(Files.write(folder.resolve("damaged.doc"), damaged));
        }
    }
}
