package io.github.rapporteur.akn;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rapporteur.extract.Extraction;
import io.github.rapporteur.extract.InProcessExtractor;
import io.github.rapporteur.extract.Limits;
import io.github.rapporteur.extract.Status;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** XML that is broken or means harm, each with what is promised of it. */
@Timeout(20)
class HostileXmlTest {
    private static final String NAMESPACE = " xmlns=\"http://docs.oasis-open.org/legaldocml/ns/akn/3.0\"";
    private static final String OPEN =
            "<akomaNtoso" + NAMESPACE + "><doc name=\"note\"><meta/><mainBody><paragraph><content><p>";
    private static final String CLOSE = "</p></content></paragraph></mainBody></doc></akomaNtoso>";

    @TempDir
    Path folder;

    private Extraction read(String xml) throws IOException {
        return read(xml, Limits.DEFAULTS);
    }

    private Extraction read(String xml, Limits limits) throws IOException {
        Path file = Files.writeString(folder.resolve("a.xml"), xml, StandardCharsets.UTF_8);
        try (InProcessExtractor extractor = InProcessExtractor.withLimits(limits)) {
            return extractor.extract(file);
        }
    }

    private static String said(Extraction extraction) {
        return extraction.problems().toString();
    }

    @Test
    void malformedXmlIsUnreadableWithLineAndColumn() throws IOException {
        Extraction read = read(OPEN + "\nThe mill</span> turns." + CLOSE);

        assertThat(read.status()).isEqualTo(Status.UNREADABLE);
        assertThat(said(read)).contains("line 2, column 11");
    }

    @Test
    void xmlThatBreaksOffIsUnreadable() throws IOException {
        Extraction read = read(OPEN + "The mill turns.");

        assertThat(read.status()).isEqualTo(Status.UNREADABLE);
        assertThat(said(read)).contains("line 1");
    }

    @Test
    void otherXmlIsUnsupportedAndSaysWhatItIs() throws IOException {
        Extraction read = read("<?xml version=\"1.0\"?><mills xmlns=\"urn:mills\"><mill/></mills>");

        assertThat(read.status()).isEqualTo(Status.UNSUPPORTED);
        assertThat(said(read)).contains("mills", "urn:mills", "Akoma Ntoso");
    }

    @Test
    void xmlWithoutDeclarationIsToldByItsName() throws IOException {
        assertThat(read("<mills>turning</mills>").status()).isEqualTo(Status.UNSUPPORTED);
    }

    @Test
    void xmlThatIsBrokenBeforeItsRootIsUnreadable() throws IOException {
        Extraction read = read("<?xml version=\"1.0\"?>\n<<mills>");

        assertThat(read.status()).isEqualTo(Status.UNREADABLE);
        assertThat(said(read)).contains("line 2");
    }

    @Test
    void documentTypesAreRefused() throws IOException {
        Extraction read = read("<!DOCTYPE akomaNtoso SYSTEM \"http://127.0.0.1:1/akn.dtd\">" + OPEN + "Mills." + CLOSE);

        assertThat(read.status()).isEqualTo(Status.UNREADABLE);
        assertThat(said(read)).contains("document type");
    }

    @Test
    void outsideEntitiesAreNotRead() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "the miller's secret");
        Extraction read =
                read("<!DOCTYPE akomaNtoso [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]>" + OPEN + "&x;" + CLOSE);

        assertThat(read.status()).isEqualTo(Status.UNREADABLE);
        assertThat(read.text().raw()).doesNotContain("secret");
    }

    @Test
    void entitiesThatUnfoldAreRefused() throws IOException {
        StringBuilder bomb = new StringBuilder("<!DOCTYPE akomaNtoso [<!ENTITY a0 \"mill\">");
        for (int i = 1; i < 30; i++) {
            bomb.append("<!ENTITY a" + i + " \"&a" + (i - 1) + ";&a" + (i - 1) + ";\">");
        }
        Extraction read = read(bomb + "]>" + OPEN + "&a29;" + CLOSE);

        assertThat(read.status()).isEqualTo(Status.UNREADABLE);
    }

    @Test
    void includesAreNotFollowed() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "the miller's secret");
        Extraction read = read(OPEN + "Mills.<xi:include xmlns:xi=\"http://www.w3.org/2001/XInclude\" href=\""
                + secret.toUri() + "\" parse=\"text\"/>" + CLOSE);

        assertThat(read.status()).isEqualTo(Status.OK);
        assertThat(read.text().raw()).contains("Mills.").doesNotContain("secret");
    }

    @Test
    void elementsNestedWithoutEndAreRefused() throws IOException {
        Extraction read = read(OPEN + "<span>".repeat(100_000) + "mill" + "</span>".repeat(100_000) + CLOSE);

        assertThat(read.status()).isEqualTo(Status.UNREADABLE);
        assertThat(said(read)).contains("500 deep");
    }

    @Test
    void ofTooMuchTextTheFirstIsRead() throws IOException {
        String paragraphs = "</p></content></paragraph><paragraph><content><p>The mill turns.".repeat(1000);
        Extraction read = read(OPEN + "Mills." + paragraphs + CLOSE, Limits.DEFAULTS.withCharacters(500));

        assertThat(read.status()).isEqualTo(Status.PARTIAL);
        assertThat(read.text().raw()).startsWith("Mills.").hasSizeLessThanOrEqualTo(500);
    }

    @Test
    void tablesInTablesAndNotesInNotesAreRead() throws IOException {
        Extraction read = read(OPEN
                + "Mills<authorialNote marker=\"1\"><p>Note<authorialNote marker=\"2\"><p>in a note</p></authorialNote></p>"
                + "</authorialNote>.</p><table><tr><td><table><tr><td><p>deep</p></td></tr></table></td></tr></table><p>"
                + CLOSE);

        assertThat(read.status()).isEqualTo(Status.OK);
        assertThat(read.text().raw()).contains("Mills1.", "Note", "in a note", "deep");
    }

    @Test
    void anEmptyDocumentHasNoText() throws IOException {
        assertThat(read(OPEN + CLOSE).status()).isEqualTo(Status.NO_TEXT);
    }
}
