package io.github.rapporteur.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rapporteur.Corpus;
import io.github.rapporteur.document.Node;
import io.github.rapporteur.pipeline.ParsedFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

class ConsolidateCommandTest {
    @TempDir
    private Path folder;

    private Path index;

    @BeforeEach
    void indexTwoMeetings() throws IOException {
        Path documents = Files.createDirectory(folder.resolve("documents"));
        Files.writeString(documents.resolve("E_CN.15_2091_12.txt"), """
                I. Recommendations on lamps

                1. Member States should establish a register of lamps.

                2. Member States should count <b>boats</b> & bells.
                """);
        Files.writeString(documents.resolve("E_CN.15_2093_9.txt"), """
                I. Recommendations on lamps

                1. Member States should set up a public register of lamps.
                """);
        index = folder.resolve("index");
        CommandLineRun.of("index", documents, "--in-process", "--index", index);
    }

    private CommandLineRun consolidate(Object... arguments) {
        Object[] all = new Object[arguments.length + 3];
        all[0] = "consolidate";
        all[1] = "--index";
        all[2] = index;
        System.arraycopy(arguments, 0, all, 3, arguments.length);
        return CommandLineRun.of(all);
    }

    @Test
    void showsSourcesAndWhatChanged() {
        CommandLineRun run = consolidate("register");
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("""
                1. Member States should establish a register of lamps.
                   to Member States
                   - E/CN.15/2091/12, para. 1, 2091
                   - E/CN.15/2093/9, para. 1, 2093: narrower
                     Member States should [-establish -]{+set up +}a {+public +}register of lamps.
                """);
        assertThat(run.out()).doesNotContain("boats");
    }

    @Test
    void onlyWhatWasSaidMoreThanOnce() {
        assertThat(consolidate().out()).contains("boats").contains("2 recommendations from 3 sources.");
        assertThat(consolidate("--repeated").out())
                .doesNotContain("boats")
                .contains("1 recommendation from 2 sources.");
    }

    @Test
    void jsonIsOneArray() {
        JsonNode list = new ObjectMapper()
                .readTree(consolidate("--format", "json", "--repeated").out());
        assertThat(list.size()).isEqualTo(1);
        JsonNode second = list.get(0).get("sources").get(1);
        assertThat(second.get("relation").asString()).isEqualTo("narrower");
        assertThat(second.get("changes").get(1).get("change").asString()).isEqualTo("removed");
        assertThat(new ObjectMapper()
                        .readTree(consolidate("nothing-like-this", "--format", "json")
                                .out())
                        .size())
                .isZero();
    }

    @Test
    void csvHasALineASource() {
        List<String> lines = consolidate("--format", "csv").out().lines().toList();
        assertThat(lines).hasSize(4);
        assertThat(lines.get(0)).startsWith("group,topic,relation,citation,date,sentence");
    }

    @Test
    void thePageShowsDocumentsAsText() throws IOException {
        Path page = folder.resolve("list.html");
        assertThat(consolidate("--format", "html", "--out", page).exitCode()).isZero();
        assertThat(Files.readString(page))
                .contains("<html lang=\"en\">")
                .contains("count &lt;b&gt;boats&lt;/b&gt; &amp; bells")
                .contains("<del>establish </del><ins>set up </ins>")
                .doesNotContain("<b>", "<script", "http");
    }

    @Test
    void theWordDocumentCanBeReadBack() {
        Path file = folder.resolve("list.docx");
        assertThat(consolidate("--format", "docx", "--out", file).exitCode()).isZero();
        ParsedFile parsed = Corpus.parse(file);
        assertThat(parsed.document().orElseThrow().nodes())
                .extracting(Node::text)
                .anyMatch(text -> text.contains("count <b>boats</b> & bells"))
                .anyMatch(text -> text.contains("E/CN.15/2093/9, para. 1, 2093: narrower"));
    }

    @Test
    void theSameListGivesTheSameBytes() throws IOException {
        Path first = folder.resolve("first.docx");
        Path second = folder.resolve("second.docx");
        consolidate("--format", "docx", "--out", first);
        consolidate("--format", "docx", "--out", second);
        assertThat(Files.readAllBytes(first)).isEqualTo(Files.readAllBytes(second));
    }

    @Test
    void whereNothingCanBeWrittenThatIsSaid() {
        CommandLineRun run =
                consolidate("--format", "csv", "--out", folder.resolve("none").resolve("list.csv"));
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains("cannot write");
    }
}
