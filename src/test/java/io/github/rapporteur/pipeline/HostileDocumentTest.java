package io.github.rapporteur.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.base.Strings;
import io.github.rapporteur.document.Document;
import io.github.rapporteur.document.Node;
import io.github.rapporteur.extract.Extractor;
import io.github.rapporteur.extract.InProcessExtractor;
import io.github.rapporteur.extract.Limits;
import io.github.rapporteur.extract.Status;
import io.github.rapporteur.text.Problem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Documents that nobody writes, read from bytes to tree and citations: each ends soon, and nothing of it is lost. */
class HostileDocumentTest {
    private static final int MANY = 100_000;
    private static final int LONG = 5 << 20;
    /** Takes seconds; what grows with the square of its length takes hours. */
    private static final Duration LIMIT = Duration.ofMinutes(3);

    private static final Splitter WORDS =
            Splitter.on(CharMatcher.forPredicate(Character::isLetter).negate());

    private final Extractor extractor = InProcessExtractor.create();
    private final Pipeline pipeline = new Pipeline(extractor);

    @TempDir
    Path folder;

    private ParsedFile parse(String name, byte[] content) throws IOException {
        Path file = Files.write(folder.resolve(name), content);
        return assertTimeoutPreemptively(LIMIT, () -> pipeline.parse(file));
    }

    private Document read(String name, String content) throws IOException {
        ParsedFile parsed = parse(name, content.getBytes(StandardCharsets.UTF_8));
        assertThat(parsed.status()).as("%s", parsed.problems()).isEqualTo(Status.OK);
        Document document = parsed.document().orElseThrow();
        assertSound(document);
        return document;
    }

    private static void assertSound(Document document) {
        int length = document.text().raw().length();
        for (Node node : document.nodes()) {
            assertThat(node.span().end()).isLessThanOrEqualTo(length);
            assertThat(node.offsets().toRaw(node.text().length())).isLessThanOrEqualTo(length);
        }
    }

    /** How often a word stands in the texts of all nodes. */
    private static long count(Document document, String word) {
        return document.nodes().stream()
                .flatMap(node -> WORDS.splitToStream(node.text()))
                .filter(word::equals)
                .count();
    }

    @Test
    void labelsNestedWithoutEndLoseNothing() throws IOException {
        assertThat(count(read("line.txt", "1. Keepers\n" + Strings.repeat("(a) ", MANY) + "lamp\n"), "a"))
                .isGreaterThanOrEqualTo(MANY - 10);
        assertThat(count(read("lines.txt", "1. Keepers\n" + Strings.repeat("(a) lamp\n", MANY)), "lamp"))
                .isEqualTo(MANY);
        StringBuilder stairs = new StringBuilder("1. Keepers\n");
        for (int i = 0; i < MANY / 10; i++) {
            stairs.append(Strings.repeat(" ", Math.min(i, 300))).append("(a) lamp\n");
        }
        assertThat(count(read("stairs.txt", stairs.toString()), "lamp")).isEqualTo(MANY / 10);
        assertThat(count(read("list.html", Strings.repeat("<ol><li>lamp", MANY / 4)), "lamp"))
                .isEqualTo(MANY / 4);
    }

    @Test
    void paragraphsOfOneWordAreAllKept() throws IOException {
        Document document = read("words.txt", Strings.repeat("Lamp.\n\n", MANY));
        assertThat(count(document, "Lamp")).isEqualTo(MANY);
        assertThat(document.nodes()).hasSize(MANY);
    }

    @Test
    void aLineOfMegabytesIsKept() throws IOException {
        for (String piece : List.of("lamp ", "(a) lamp ", "A/RES/65/230 lamp ")) {
            int times = LONG / piece.length();
            assertThat(count(read("long.txt", Strings.repeat(piece, times)), "lamp"))
                    .isEqualTo(times);
        }
    }

    @Test
    void labelsOutOfOrderLoseNothing() throws IOException {
        List<String> labels = List.of("1.", "(a)", "(i)", "a.", "A.", "IV.", "(z)", "99.", "(xx)", "(aa)", "1.1", "•");
        Random random = new Random(3);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < MANY / 10; i++) {
            text.append(labels.get(random.nextInt(labels.size()))).append(" lamp\n\n");
        }
        for (int i = MANY / 10; i > 0; i--) {
            text.append(i).append(". lamp\n\n");
        }
        assertThat(count(read("disorder.txt", text.toString()), "lamp")).isEqualTo(MANY / 5);
    }

    @Test
    void textBeyondTheLimitIsNamedAndWhatStandsBeforeItKept() throws IOException {
        Path file = Files.writeString(folder.resolve("limit.txt"), Strings.repeat("lamp\n\n", 1_000));
        Extractor strict = InProcessExtractor.withLimits(Limits.DEFAULTS.withCharacters(600));
        ParsedFile parsed = new Pipeline(strict).parse(file);
        assertThat(parsed.status()).isEqualTo(Status.PARTIAL);
        assertThat(parsed.problems()).extracting(Problem::code).contains("character-limit");
        assertThat(count(parsed.document().orElseThrow(), "lamp")).isEqualTo(100);
    }

    @TestFactory
    Stream<DynamicTest> everyBeginningOfASampleHasAnOutcome() throws IOException {
        try (Stream<Path> samples = Files.list(Path.of("corpus-samples"))) {
            return samples.sorted().toList().stream()
                    .map(sample -> DynamicTest.dynamicTest(sample.toString(), () -> assertBeginnings(sample)));
        }
    }

    /** Of texts each, as far as time allows; of others, whose bytes mean nothing one by one, some. */
    private void assertBeginnings(Path sample) throws IOException {
        byte[] whole = Files.readAllBytes(sample);
        String name = String.valueOf(sample.getFileName());
        int step = name.endsWith(".txt") ? 1 + whole.length / 150 : 1 + whole.length / 12;
        for (int length = 1; length < whole.length; length += step) {
            ParsedFile parsed = parse(name, Arrays.copyOf(whole, length));
            parsed.document().ifPresent(HostileDocumentTest::assertSound);
            assertThat(parsed.status() == Status.OK || !parsed.problems().isEmpty())
                    .as("%s, %d bytes", name, length)
                    .isTrue();
        }
    }
}
