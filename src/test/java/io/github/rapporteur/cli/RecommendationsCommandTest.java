package io.github.rapporteur.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** Lists of recommendations, as a person at the command line gets them. */
class RecommendationsCommandTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    Path folder;

    @BeforeEach
    void twoIndexedDocuments() throws IOException {
        Path documents = Files.createDirectory(folder.resolve("documents"));
        Files.writeString(documents.resolve("E_CN.15_2091_40.txt"), """
                Report on the meeting on lanterns

                I. Recommendations

                1. Member States should train lamplighters in the keeping of electronic lanterns.

                2. The Secretariat may consider reporting on lanterns, as set out in document E/CN.15/2091/41.
                """);
        Files.writeString(documents.resolve("E_CN.15_2085_7.txt"), """
                Report on the meeting on harbours

                I. Recommendations

                1. Member States should mark their harbours.
                """);
        assertThat(run("index", documents, "--in-process").exitCode()).isZero();
    }

    private CommandLineRun run(Object... arguments) {
        return new CommandLineRun.Call()
                .environment("RAPPORTEUR_INDEX", folder.resolve("index").toString())
                .run(arguments);
    }

    private static List<String> citations(CommandLineRun run) {
        return run.out()
                .lines()
                .map(JSON::readTree)
                .map(line -> line.get("citation").asString())
                .toList();
    }

    @Test
    void listsAllInTheOrderOfDocumentsAndParagraphs() {
        CommandLineRun run = run("recommendations");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .containsSubsequence("E/CN.15/2085/7, para. 1", "E/CN.15/2091/40, para. 1", "E/CN.15/2091/40, para. 2")
                .contains("Member States · should (strength 3)")
                .contains("Member States should mark their harbours.");
        assertThat(run.err()).contains("3 recommendations found.");
    }

    @Test
    void narrowsByAddresseeStrengthDateDocumentAndWords() {
        assertThat(citations(run("recommendations", "--format", "jsonl", "--addressee", "secretariat")))
                .containsExactly("E/CN.15/2091/40, para. 2");
        assertThat(citations(run("recommendations", "--format", "jsonl", "--addressee", "États Membres")))
                .as("whoever has that name in another language")
                .containsExactly("E/CN.15/2085/7, para. 1", "E/CN.15/2091/40, para. 1");
        assertThat(citations(run("recommendations", "--format", "jsonl", "--strength", "3", "--since", "2090")))
                .containsExactly("E/CN.15/2091/40, para. 1");
        assertThat(citations(run("recommendations", "--format", "jsonl", "--document", "e/cn.15/2085/7")))
                .containsExactly("E/CN.15/2085/7, para. 1");
        assertThat(citations(run("recommendations", "--format", "jsonl", "lamplighters")))
                .containsExactly("E/CN.15/2091/40, para. 1");
    }

    @Test
    void givesTheFieldsOfTheParsedDocumentAndThePlace() {
        JsonNode found = JSON.readTree(
                run("recommendations", "--format", "jsonl", "reporting").out());

        assertThat(found.get("symbol").asString()).isEqualTo("E/CN.15/2091/40");
        assertThat(found.get("locator").asString()).isEqualTo("2");
        assertThat(found.get("addressees").get(0).asString()).isEqualTo("Secretariat");
        assertThat(found.get("cites").get(0).asString()).isEqualTo("E/CN.15/2091/41");
        assertThat(found.get("heading").asString()).isEqualTo("I. Recommendations");
    }

    @Test
    void writesATableWithALineEach() {
        assertThat(run("recommendations", "--format", "csv", "--limit", "2")
                        .out()
                        .lines())
                .hasSize(3)
                .first()
                .asString()
                .startsWith("citation,symbol,locator,kind,addressees");
    }

    @Test
    void saysWhatIsWrongWithAnOptionAndHowToWriteIt() {
        assertThat(run("recommendations", "--since", "yesterday"))
                .returns(2, CommandLineRun::exitCode)
                .extracting(CommandLineRun::err)
                .asString()
                .contains("--since yesterday is no date; write 2050, 2050-03 or 2050-03-15");
        assertThat(run("recommendations", "--strength", "7").err()).contains("between 0 and 6, not 7");
        assertThat(run("recommendations", "--document", "and/or").err()).contains("and/or is no document symbol");
    }
}
