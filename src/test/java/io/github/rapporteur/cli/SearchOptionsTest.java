package io.github.rapporteur.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** What {@code search} can be told of its answer, with the samples. */
class SearchOptionsTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Path SAMPLES = Path.of("corpus-samples");

    @TempDir
    private static Path folder;

    @BeforeAll
    static void index() {
        CommandLineRun run = CommandLineRun.of(
                "index",
                SAMPLES.resolve("A_RES_105_212.en.pdf"),
                SAMPLES.resolve("A_RES_105_212.fr.docx"),
                SAMPLES.resolve("A_RES_105_212.zh.html"),
                SAMPLES.resolve("E_CN.15_2051_12.en.pdf"),
                SAMPLES.resolve("E_RES_2050_14.en.txt"),
                "--in-process",
                "--index",
                folder.resolve("index"));
        assertThat(run.exitCode()).isZero();
    }

    private static CommandLineRun search(Object... arguments) {
        List<Object> all = new ArrayList<>(List.of("search", "--index", folder.resolve("index")));
        all.addAll(Arrays.asList(arguments));
        return CommandLineRun.of(all.toArray());
    }

    private static JsonNode json(Object... arguments) {
        List<Object> all = new ArrayList<>(Arrays.asList(arguments));
        all.addAll(List.of("--format", "json"));
        CommandLineRun run = search(all.toArray());
        assertThat(run.exitCode()).isZero();
        return JSON.readTree(run.out());
    }

    private static void assertRefused(CommandLineRun run, String says) {
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("rapporteur: ").contains(says).hasLineCount(1);
    }

    @Test
    void fieldsStandInTheOrderOfTheContractAndAreAllThere() {
        JsonNode answer = json("electronic evidence", "--limit", "1");

        assertThat(answer.propertyNames())
                .containsExactly(
                        "query",
                        "read",
                        "total",
                        "tookMs",
                        "hits",
                        "facets",
                        "notes",
                        "suggestions",
                        "partial",
                        "documents",
                        "groups",
                        "overTime",
                        "next");
        assertThat(answer.get("hits").get(0).propertyNames())
                .containsExactly(
                        "rank",
                        "score",
                        "symbol",
                        "locator",
                        "citation",
                        "type",
                        "role",
                        "recommendation",
                        "language",
                        "headings",
                        "page",
                        "passage",
                        "highlights",
                        "source",
                        "date",
                        "alsoIn",
                        "translation",
                        "context",
                        "node",
                        "asks");
        assertThat(answer.get("facets").propertyNames()).containsExactly("body", "kind", "language", "year");
        assertThat(answer.get("documents").isNull()).isTrue();
        assertThat(answer.get("next").isString()).isTrue();
    }

    @Test
    void aHitLeadsToTheSameParagraphInOtherLanguagesAndScripts() {
        JsonNode french =
                json("\"preserved at short notice\"", "--in", "fr").get("hits").get(0);
        JsonNode chinese =
                json("\"preserved at short notice\"", "--in", "zh").get("hits").get(0);

        assertThat(french.get("citation").asString()).isEqualTo("A/RES/105/212, para. 6 (a)");
        assertThat(french.get("alsoIn").valueStream().map(JsonNode::asString)).containsExactly("fr", "zh");
        assertThat(french.get("translation").get("citation").asString()).isEqualTo("A/RES/105/212, para. 6 (a)");
        assertThat(french.get("translation").get("language").asString()).isEqualTo("fr");
        assertThat(chinese.get("translation").get("language").asString()).isEqualTo("zh");
        assertThat(chinese.get("translation").get("text").asString()).isNotBlank();
    }

    @Test
    void whatThereIsNotInTheOtherLanguageIsShownAndSaid() {
        CommandLineRun run = search("symbol:E/RES/2050/14 evidence", "--in", "fr");

        assertThat(run.out()).contains("E/RES/2050/14, para.").contains("not found in fr");
        assertThat(run.err()).contains("not in 'fr'");
    }

    @Test
    void groupsStandUnderTheHeadsOfTheirDocuments() {
        CommandLineRun run = search("electronic evidence", "--group", "--per-document", "1");
        JsonNode answer = json("electronic evidence", "--group", "--per-document", "1");

        assertThat(run.out())
                .contains("A/RES/105/212  Electronic evidence and the prevention of offences committed online")
                .containsPattern("\\d+ more of this document");
        assertThat(run.err()).containsPattern("\\d+ passages in \\d+ documents found\\.");
        assertThat(answer.get("groups").size()).isEqualTo(answer.get("hits").size());
        assertThat(answer.get("groups").size())
                .isEqualTo(answer.get("documents").asInt());
        assertThat(answer.get("groups").get(0).get("ranks").get(0).asInt()).isEqualTo(1);
    }

    @Test
    void contextIsWhatStandsAroundAndWhatAnItemIsAPartOf() {
        CommandLineRun run = search("\"preserved at short notice\"", "--context", "1", "--language", "en");

        assertThat(run.out())
                .containsSubsequence(
                        "A/RES/105/212, para. 6 (a)",
                        "part of para. 6",
                        "para. 5",
                        "preserved at short notice",
                        "para. 6 (b)");
    }

    @Test
    void countsArePrintedBelowTheHits() {
        CommandLineRun run = search("evidence", "--limit", "0", "--facets", "body,addressee", "--over-time", "kind");

        assertThat(run.out())
                .containsSubsequence(
                        "By body", "A  General Assembly", "By addressee", "Member States", "By year and kind")
                .containsPattern("report\\s+2051 \\d+");
    }

    @Test
    void pagesGoOnByNumberAndByCursor() {
        JsonNode first = json("evidence", "--limit", "2");
        JsonNode second =
                json("evidence", "--limit", "2", "--after", first.get("next").asString());

        assertThat(second.get("hits").get(0).get("rank").asInt()).isEqualTo(3);
        assertThat(second.get("hits"))
                .isEqualTo(json("evidence", "--limit", "2", "--offset", "2").get("hits"));
        assertThat(search("evidence", "--limit", "2", "--offset", "2").err()).contains("3 to 4 are shown");
        assertRefused(search("lamps", "--after", first.get("next").asString()), "belongs to another request");
        assertRefused(search("evidence", "--after", "xyz"), "--after takes");
    }

    @Test
    void allHitsCanBeWrittenHoweverMany() {
        int total = json("evidence").get("total").asInt();

        CommandLineRun csv = search("evidence", "--all", "--format", "csv");
        CommandLineRun lines = search("evidence", "--all", "--format", "jsonl");

        assertThat(csv.out().lines()).hasSize(total + 1);
        assertThat(lines.out().lines())
                .hasSize(total)
                .allSatisfy(
                        line -> assertThat(JSON.readTree(line).get("citation").asString())
                                .isNotEmpty());
        assertThat(lines.err()).contains(total + " passages found.");
        assertRefused(search("evidence", "--all", "--format", "json"), "--all prints hits one by one");
    }

    @Test
    void datesCanDecideTheOrder() {
        assertThat(json("evidence", "--sort", "date", "--limit", "100")
                        .get("hits")
                        .valueStream()
                        .map(hit -> hit.get("date").asString()))
                .isSortedAccordingTo((one, other) -> other.compareTo(one))
                .contains("2050-12-19", "2051-03-02");
    }

    @Test
    void aSearchThatRunsOutOfTimeAnswersAndSaysSo() {
        JsonNode answer = json("evidence", "--time-limit", "0.000000001");

        assertThat(answer.get("partial").asBoolean()).isTrue();
        assertThat(answer.get("notes").get(0).asString()).startsWith("the time limit ended the search");
    }

    @Test
    void noQueryIsRefusedButWrongOptionsAre() {
        assertThat(json("").get("total").asInt()).isZero();
        assertThat(json("").get("facets").get("body")).isEmpty();
        assertThat(json(" \t").get("notes").get(0).asString()).isEqualTo("nothing was asked for");
        assertThat(search("xylophones").exitCode()).isZero();
        assertThat(search().exitCode()).isEqualTo(2);
        assertRefused(search("evidence", "--facets", "body,colour"), "nothing is counted by 'colour'; there are body,");
        assertRefused(search("evidence", "--context", "21"), "--context must be between 0 and 20, not 21");
        assertRefused(search("evidence", "--offset", "-1"), "--offset must be between 0 and 10,000, not -1");
        assertRefused(search("evidence", "--time-limit", "0"), "--time-limit must be more than 0 seconds");
        assertRefused(search("evidence", "--sort", "colour"), "colour");
    }
}
