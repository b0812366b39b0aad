package io.github.rapporteur.akn;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.rapporteur.document.Document;
import io.github.rapporteur.document.DocumentKind;
import io.github.rapporteur.document.Masthead;
import io.github.rapporteur.document.Node;
import io.github.rapporteur.document.NodeType;
import io.github.rapporteur.pipeline.ParsedFile;
import io.github.rapporteur.text.OffsetMap;
import io.github.rapporteur.text.SourceText;
import io.github.rapporteur.text.Span;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AknWriterTest {
    @TempDir
    Path folder;

    private static String written(ParsedFile file) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        AknWriter.write(file.document().orElseThrow(), file.citations(), file.recommendations(), out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static Document paragraph(DocumentKind kind, String text) {
        Node node = new Node(
                0,
                OptionalInt.empty(),
                NodeType.PARAGRAPH,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                text,
                OptionalInt.empty(),
                new Span(0, text.length()),
                OffsetMap.shifted(0, text.length()));
        return new Document("a.txt", SourceText.EMPTY, Masthead.of(kind, "en"), ImmutableList.of(node));
    }

    private static String written(Document document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        AknWriter.write(document, List.of(), List.of(), out);
        return out.toString(StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @CsvSource({
        "RESOLUTION, <statement name=\"resolution\">",
        "DECISION, <statement name=\"decision\">",
        "STATEMENT, <statement name=\"presidentialStatement\">",
        "DRAFT, <statement name=\"resolutionDraft\">",
        "REPORT, <debateReport name=\"meetingReport\">",
        "AGENDA, <debateReport name=\"agendaAnnotated\">",
        "LETTER, <doc name=\"officialLetter\">",
    })
    void theKindDecidesTheElement(DocumentKind kind, String element) throws IOException {
        assertThat(written(paragraph(kind, "Mills turn."))).contains(element);
    }

    @Test
    void aResolutionHasTheElementsOfTheUnitedNationsFiles() throws IOException {
        String xml = written(AknFiles.parse(AknFiles.file("A_RES_105_300.en.xml")));

        assertThat(xml)
                .contains("<docNumber refersTo=\"#symbol\">A/RES/105/300</docNumber>")
                .contains("<formula name=\"enactingFormula\">")
                .contains("<container name=\"Recalling\"")
                .contains("<authorialNote marker=\"1\" placement=\"bottom\"")
                .contains("<num>(i)</num>")
                .contains("<attachment ")
                .contains("href=\"https://docs.un.org/en/A/RES/104/12\"")
                .contains("<FRBRuri value=\"/akn/un/statement/deliberation/unga/2050-12-05/105-300/\">")
                .contains("dictionary=\"UNBIS Thesaurus\"");
    }

    @Test
    void recommendationsStandInTheHead() throws IOException {
        ParsedFile report = AknFiles.parse(AknFiles.file("E_CN.15_2051_30.fr.xml"));

        String xml = written(report);

        assertThat(report.recommendations()).isNotEmpty();
        assertThat(xml).contains("<proprietary source=\"#rapporteur\">", "<rapporteur:addressee>");
    }

    @Test
    void markUpInATextStaysText() throws IOException {
        Document document = paragraph(DocumentKind.NOTE, "]]> <script>alert('&amp;')</script> \"\uD83D\uDE00\"");

        Path file = folder.resolve("a.xml");
        try (OutputStream out = Files.newOutputStream(file)) {
            AknWriter.write(document, List.of(), List.of(), out);
        }

        assertThat(AknFiles.parse(file).document().orElseThrow().nodes())
                .extracting(Node::text)
                .containsExactly(document.nodes().get(0).text());
    }

    @Test
    void whatXmlCannotHoldIsReplaced() throws IOException {
        String xml = written(paragraph(DocumentKind.NOTE, "a\u0000b\uD800c\uFFFEd\re"));

        assertThat(xml).contains("a\uFFFDb\uFFFDc\uFFFDd&#13;e");
    }
}
