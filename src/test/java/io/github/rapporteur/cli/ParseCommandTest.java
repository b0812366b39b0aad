package io.github.rapporteur.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rapporteur.extract.pdf.Scans;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

class ParseCommandTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    Path folder;

    private Path file(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private static List<JsonNode> lines(CommandLineRun run) {
        List<JsonNode> lines = new ArrayList<>();
        run.out().lines().forEach(line -> lines.add(JSON.readTree(line)));
        return lines;
    }

    @Test
    void printsOneObjectAFileInOrderOfNames() throws IOException {
        Path b = file("b.txt", "1. Member States should keep evidence safe.\n");
        Path a = file("a/z.md", "# Report\n\n1. The meeting took place.\n");
        file("photo.jpg", "no document");

        CommandLineRun run = CommandLineRun.of("parse", folder, "--in-process");

        assertThat(run.exitCode()).isZero();
        assertThat(lines(run))
                .extracting(line -> line.get("source").asString())
                .containsExactly(a.toString(), b.toString());
        assertThat(lines(run)).extracting(line -> line.get("status").asString()).containsExactly("ok", "ok");
        assertThat(run.err()).contains("1 other file passed over");
    }

    @Test
    void everyFieldIsThereInItsOrder() throws IOException {
        CommandLineRun run = CommandLineRun.of("parse", file("a.txt", "1. Words.\n"), "--in-process");

        assertThat(lines(run).get(0).propertyNames())
                .containsExactly(
                        "source",
                        "status",
                        "symbol",
                        "kind",
                        "language",
                        "title",
                        "issued",
                        "adopted",
                        "session",
                        "agendaItems",
                        "nodes",
                        "references",
                        "recommendations",
                        "meeting",
                        "problems",
                        "proceedings",
                        "link");
    }

    @Test
    void aFileNamedByItselfGetsItsLineWhateverItIs() throws IOException {
        Path gone = folder.resolve("gone.pdf");
        Path photo = Files.write(folder.resolve("photo.jpg"), new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF});

        CommandLineRun run = CommandLineRun.of("parse", "--in-process", gone, photo);

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(lines(run))
                .extracting(line -> line.get("status").asString())
                .containsExactly("unreadable", "unsupported");
        assertThat(lines(run)).allSatisfy(line -> {
            assertThat(line.get("problems").isEmpty()).isFalse();
            assertThat(line.get("kind").isNull()).isTrue();
            assertThat(line.get("nodes").isEmpty()).isTrue();
        });
        assertThat(run.err()).contains("nothing is at " + gone);
    }

    @Test
    void takesTheSymbolFromTheFileNameAndSaysSo() throws IOException {
        Path file = file("E_CN.15_2018_12.txt", "1. The meeting took place.\n");

        JsonNode line = lines(CommandLineRun.of("parse", file, "--in-process")).get(0);

        assertThat(line.get("symbol").asString()).isEqualTo("E/CN.15/2018/12");
        assertThat(line.get("problems").toString()).contains("symbol-from-name");
    }

    @Test
    void theSymbolThatIsToldGoesBeforeTheFileName() throws IOException {
        Path file = file("E_CN.15_2018_12.txt", "1. The meeting took place.\n");

        JsonNode line = lines(CommandLineRun.of("parse", file, "--in-process", "--symbol", "A/65/4"))
                .get(0);

        assertThat(line.get("symbol").asString()).isEqualTo("A/65/4");
        assertThat(line.get("problems").toString()).doesNotContain("symbol-from-name");
    }

    @Test
    void showsATreeOnATerminal() throws IOException {
        Path file = file("a.txt", "1. The meeting took place.\n");

        CommandLineRun run = new CommandLineRun.Call().onTerminal().run("parse", file, "--in-process");

        assertThat(run.out()).startsWith(file + ": ok, ").doesNotContain("{");
    }

    @Test
    void keepsControlCharactersOfADocumentFromTheTerminal() throws IOException {
        Path file = file("a.txt", "1. The \u001b]0;owned\u0007 meeting took place.\n");

        CommandLineRun run = new CommandLineRun.Call().onTerminal().run("parse", file, "--in-process");

        assertThat(run.out()).doesNotContain("\u001b", "\u0007");
    }

    @Test
    void endsQuietlyWhenNobodyReadsOn() throws IOException {
        for (int i = 0; i < 40; i++) {
            file("f" + i + ".txt", "1. Words.\n");
        }
        CommandLineRun run = new CommandLineRun.Call().readerLeavingAfter(1).run("parse", folder, "--in-process");

        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).isEmpty();
    }

    @Test
    void saysWhatIsWrongWithOptionsInOneLine() throws IOException {
        Path file = file("a.txt", "1. Words.\n");

        assertUsage(CommandLineRun.of("parse"), "PATH");
        assertUsage(CommandLineRun.of("parse", file, "--format", "pdf"), "--format");
        assertUsage(CommandLineRun.of("parse", file, "--jobs", "0"), "--jobs must be between 1 and 256");
        assertUsage(CommandLineRun.of("parse", file, "--time-limit", "0"), "--time-limit must be at least 1 second");
        assertUsage(CommandLineRun.of("parse", file, "--symbol", "no symbol"), "--symbol takes a document symbol");
        assertUsage(CommandLineRun.of("parse", file, "--language", "english"), "--language takes a code");
        assertUsage(CommandLineRun.of("prase", file), "did you mean 'parse'?");
    }

    @Test
    void saysOnceWhatToInstallForScansAndReadsTheRest() throws IOException {
        Path scan = Files.write(folder.resolve("a.pdf"), Scans.of(Scans.note(), 0));
        Path other = file("b.txt", "1. The meeting took place.\n");

        CommandLineRun run = CommandLineRun.of(
                "parse", scan, other, "--in-process", "--ocr", "--tesseract", folder.resolve("no-such-program"));

        assertThat(run.exitCode()).isZero();
        assertThat(run.err().lines().filter(line -> line.contains("OCR needs Tesseract")))
                .hasSize(1);
        List<JsonNode> lines = lines(run);
        assertThat(lines.get(0).get("status").asString()).isEqualTo("no-text");
        assertThat(lines.get(0).get("problems").get(0).get("message").asString())
                .contains("no-such-program", "apt install tesseract-ocr");
        assertThat(lines.get(1).get("status").asString()).isEqualTo("ok");
    }

    private static void assertUsage(CommandLineRun run, String says) {
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("rapporteur: ").contains(says).hasLineCount(1);
    }

    @Test
    void manyFilesComeInTheirOrder() throws IOException {
        List<String> expected = new ArrayList<>();
        for (int i = 10; i < 90; i++) {
            expected.add(file("n" + i + ".txt", "1. Words.\n".repeat(i % 7 * 100 + 1))
                    .toString());
        }

        CommandLineRun run = CommandLineRun.of("parse", folder, "--in-process", "--jobs", "4");

        assertThat(lines(run)).extracting(line -> line.get("source").asString()).containsExactlyElementsOf(expected);
    }

    @Test
    void writesUtf8() throws IOException {
        Path file = file("été.txt", "1. Les États sont invités à agir. 中文 العربية\n");

        CommandLineRun run = CommandLineRun.of("parse", file, "--in-process");

        assertThat(run.out().getBytes(StandardCharsets.UTF_8)).isNotEmpty();
        assertThat(lines(run).get(0).get("source").asString()).endsWith("été.txt");
    }

    @Test
    void topicsComeFromAThesaurusThatTheUserNames() throws IOException {
        Path thesaurus = file("lamps.ttl", """
                @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
                <https://example.org/lamps> a skos:Concept ; skos:prefLabel "Lamps"@en .
                """);
        Path file = file(
                "a.md",
                "# Report on lamps\n\n## Recommendations\n\n1. Member States should repair every lamp in France.\n");

        JsonNode recommendation = lines(CommandLineRun.of("parse", file, "--in-process", "--thesaurus", thesaurus))
                .get(0)
                .get("recommendations")
                .get(0);

        assertThat(recommendation.get("topics").toString()).isEqualTo("[\"Lamps\"]");
        assertThat(recommendation.get("topicReasons").get(0).get("because").asString())
                .isEqualTo("says \"lamp\", https://example.org/lamps");
        assertThat(recommendation.get("names").get(0).get("id").asString()).isEqualTo("FR");
    }

    @Test
    void aBrokenThesaurusEndsTheRunUnlessItIsToBeIgnored() throws IOException {
        Path broken = file("broken.ttl", "<https://example.org/a> <b \n");
        Path file = file("a.txt", "1. Member States should repair every lamp.\n");

        CommandLineRun run = CommandLineRun.of("parse", file, "--in-process", "--thesaurus", broken);

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("broken.ttl, line 1: ").contains("--ignore-broken-thesaurus");

        CommandLineRun without =
                CommandLineRun.of("parse", file, "--in-process", "--thesaurus", broken, "--ignore-broken-thesaurus");

        assertThat(without.exitCode()).isZero();
        assertThat(lines(without)).hasSize(1);
        assertThat(without.err()).contains("going on without the thesaurus").contains("line 1: ");
    }
}
