package io.github.rapporteur.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

class ResolveCommandTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    Path folder;

    private static List<JsonNode> json(CommandLineRun run) {
        return run.out().lines().map(JSON::readTree).toList();
    }

    @Test
    void tellsWhatASymbolSays() {
        CommandLineRun run = CommandLineRun.of("resolve", "e/cn.15/2018/12", "--format", "jsonl");

        JsonNode answer = json(run).get(0);
        assertThat(run.exitCode()).isZero();
        assertThat(answer.propertyNames())
                .startsWith(
                        "input",
                        "symbol",
                        "kind",
                        "organ",
                        "body",
                        "session",
                        "year",
                        "nature",
                        "number",
                        "modifications",
                        "pinpoints",
                        "conventional",
                        "links",
                        "inIndex",
                        "title",
                        "related",
                        "citedBy",
                        "problems");
        assertThat(answer.get("symbol").asString()).isEqualTo("E/CN.15/2018/12");
        assertThat(answer.get("organ").asString()).isEqualTo("Economic and Social Council");
        assertThat(answer.get("body").asString()).isEqualTo("Commission on Crime Prevention and Criminal Justice");
        assertThat(answer.get("year").asInt()).isEqualTo(2018);
        assertThat(answer.get("number").asString()).isEqualTo("12");
        assertThat(answer.get("links").get("fr").asString()).isEqualTo("https://docs.un.org/fr/E/CN.15/2018/12");
        assertThat(answer.get("inIndex").isNull()).isTrue();
    }

    @Test
    void answersEachLineOfStandardInputInItsOrder() {
        CommandLineRun run = new CommandLineRun.Call()
                .input("A/65/4\nno symbol\nS/2015/123\n")
                .run("resolve", "-", "--format", "jsonl");

        assertThat(json(run))
                .extracting(answer -> answer.get("input").asString())
                .containsExactly("A/65/4", "no symbol", "S/2015/123");
        assertThat(json(run).get(1).get("symbol").isNull()).isTrue();
        assertThat(json(run).get(1).get("problems").isEmpty()).isFalse();
        assertThat(run.exitCode()).isEqualTo(1);
    }

    @Test
    void explainsWhyAndWhatElseHasSuchANumber() {
        CommandLineRun run = CommandLineRun.of("resolve", "--explain", "its resolution 46/2", "--organ", "A/HRC");

        assertThat(run.out())
                .contains("because       its: Human Rights Council, whose document it is")
                .contains("not meant     A/RES/46/2, ");
        assertThat(CommandLineRun.of("resolve", "its resolution 46/2", "--organ", "A/HRC")
                        .out())
                .doesNotContain("because", "not meant");
    }

    @Test
    void saysThatSomethingIsUnknownAndWhatIsNear() {
        CommandLineRun run = CommandLineRun.of("resolve", "CN.15/2018/12");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).contains("unknown").contains("did you mean  E/CN.15/2018/12");
    }

    @Test
    void saysWhatIsWrongWithWhatIsNoSymbolAndWhatToWrite() {
        assertThat(CommandLineRun.of("resolve", "FOO").out())
                .contains("'FOO' is neither a symbol nor a citation: it has no slash; write a symbol, such as");
        assertThat(CommandLineRun.of("resolve", "e/cn.15").out())
                .contains("E/CN.15 is the series of the Commission on Crime Prevention and Criminal Justice,")
                .contains("write the whole symbol, such as E/CN.15/");
        assertThat(CommandLineRun.of("resolve", "A/RES/1/2/3/4").out())
                .contains("none of the General Assembly has such numbers")
                .doesNotContain("https");
        assertThat(CommandLineRun.of("resolve", "A/65//4").out())
                .contains("nothing stands between two of its slashes")
                .contains("did you mean  A/65/4")
                .doesNotContain("write a symbol");
    }

    @Test
    void refusesANameThatNoBodyHas() {
        CommandLineRun nobody = CommandLineRun.of("resolve", "26/4", "--body", "Nobody");
        assertThat(nobody.exitCode()).isEqualTo(2);
        assertThat(nobody.err())
                .contains("--body: no body is known by the name 'Nobody'; write its full or short name")
                .hasLineCount(1);

        assertThat(CommandLineRun.of("resolve", "26/4", "--organ", "Comission on Criminal Justice")
                        .err())
                .contains("did you mean Commission on Crime Prevention and Criminal Justice (E/CN.15)");
    }

    @Test
    void theBodyGivenIsNotExchangedForAnother() {
        CommandLineRun run = CommandLineRun.of("resolve", "26/4", "--body", "Security Council");

        assertThat(run.out()).contains("26/4: unknown").contains("the body given numbers otherwise: Security Council");
        assertThat(CommandLineRun.of("resolve", "General Assembly resolution 65/230", "--body", "S")
                        .out())
                .startsWith("A/RES/65/230");
    }

    @Test
    void anOrganCanBeGivenByASymbolOfItsDocuments() {
        assertThat(CommandLineRun.of("resolve", "its resolution 26/4", "--organ", "E/CN.15/2018/5")
                        .out())
                .startsWith("E/CN.15/RES/26/4");
    }

    @Test
    void saysOfARowWithABodyThatThereIsNot() throws IOException {
        Path table = Files.writeString(folder.resolve("in.tsv"), "surface\tbody\n26/4\tNobody\n");

        CommandLineRun run = CommandLineRun.of("resolve", "--input", table, "--format", "jsonl");

        assertThat(json(run).get(0).get("problems"))
                .extracting(problem -> problem.get("code").asString())
                .containsExactly("unknown-body", "ambiguous");
    }

    @Test
    void leadsToTheVeryParagraphInEachLanguageOfTheIndex() throws IOException {
        Path documents = Files.createDirectory(folder.resolve("documents"));
        Files.writeString(documents.resolve("A_77_40.en.txt"), "1. Lamps are dear.\n\n2. Oil is dear.\n");
        Files.writeString(
                documents.resolve("A_77_40.fr.txt"),
                "1. Les lampes de la ville sont trop chères pour les pauvres.\n\n2. L'huile est chère pour la ville.\n");
        Files.writeString(documents.resolve("A_77_41.txt"), "5. Prices are in A/77/40, para. 2.\n");
        Path index = folder.resolve("index");
        CommandLineRun.of("index", documents, "--in-process", "--index", index);

        CommandLineRun run = CommandLineRun.of("resolve", "A/77/40, para. 2", "A/77/40, para. 9", "--index", index);

        assertThat(run.out())
                .contains("place en      2: Oil is dear.")
                .contains("place fr      2: L'huile est chère pour la ville.")
                .contains("cited by      A/77/41, para. 5: Prices are in A/77/40, para. 2.")
                .contains("note          the indexed document has no place 9");
    }

    @Test
    void followsADraftToWhatWasAdoptedAndAConventionalNameToItsHost() throws IOException {
        Path documents = Files.createDirectory(folder.resolve("documents"));
        Files.writeString(
                documents.resolve("A_RES_76_500.txt"),
                "Resolution adopted by the General Assembly on 4 May 2022\n\n"
                        + "[without reference to a Main Committee (A/76/L.77/Rev.1 and A/76/L.77/Add.1)]\n\n"
                        + "76/500. Lamps\n\nThe General Assembly,\n\n1. Decides to trim them.\n");
        Files.writeString(
                documents.resolve("E_CN.15_2017_17.txt"),
                "Commission on Crime Prevention and Criminal Justice\n\nReport\n\nResolution 26/4\n\n"
                        + "1. Lamps are trimmed by all.\n");
        Files.writeString(documents.resolve("A_77_41.txt"), "5. Prices are in A/76/L.77.\n");
        Path index = folder.resolve("index");
        CommandLineRun.of("index", documents, "--in-process", "--index", index);

        assertThat(CommandLineRun.of("resolve", "A/76/L.77", "--index", index).out())
                .contains("adopted as    A/RES/76/500");
        assertThat(CommandLineRun.of("resolve", "26/4", "--body", "CCPCJ", "--index", index)
                        .out())
                .contains("stands in     E/CN.15/2017/17");
        assertThat(json(CommandLineRun.of(
                        "resolve", "A/76/L.78", "26/5", "--body", "CCPCJ", "--index", index, "--format", "jsonl")))
                .allSatisfy(answer -> {
                    assertThat(answer.get("adoptedAs").isNull()).isTrue();
                    assertThat(answer.get("host").isNull()).isTrue();
                });
        assertThat(json(CommandLineRun.of("graph", "--index", index)))
                .filteredOn(edge -> edge.get("citing").asString().equals("A/77/41"))
                .extracting(edge -> edge.get("adoptedAs").asString())
                .containsExactly("A/RES/76/500");
    }

    @Test
    void asksWhetherAMisprintIsMeant() {
        CommandLineRun run = CommandLineRun.of("resolve", "E/CNN.15/2018/12");

        assertThat(run.out()).contains("or perhaps    E/CN.15/2018/12");
    }

    @Test
    void resolvesATableInItsContext() throws IOException {
        Path table = Files.writeString(
                folder.resolve("in.tsv"), "id\tsurface\tlanguage\nq1\tA/65/4\ten\nq2\tE/2012/100\t\n");

        CommandLineRun run = CommandLineRun.of("resolve", "--input", table, "--format", "jsonl");

        assertThat(json(run)).extracting(answer -> answer.get("id").asString()).containsExactly("q1", "q2");
        assertThat(json(run))
                .extracting(answer -> answer.get("target").asString())
                .containsExactly("A/65/4", "E/2012/100");
    }

    @Test
    void saysInOneLineWhatIsWrong() throws IOException {
        Path noTable = Files.writeString(folder.resolve("in.tsv"), "a,b\n");

        assertThat(CommandLineRun.of("resolve").err())
                .contains("name a symbol or citation")
                .hasLineCount(1);
        assertThat(CommandLineRun.of("resolve", "--input", folder.resolve("gone.tsv"))
                        .err())
                .contains("nothing is at")
                .hasLineCount(1);
        CommandLineRun run = CommandLineRun.of("resolve", "--input", noTable);
        assertThat(run.err()).contains("no column 'surface'").hasLineCount(1);
        assertThat(run.exitCode()).isEqualTo(2);
    }
}
