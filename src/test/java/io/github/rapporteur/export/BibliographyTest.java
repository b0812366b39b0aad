package io.github.rapporteur.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jbibtex.BibTeXDatabase;
import org.jbibtex.BibTeXEntry;
import org.jbibtex.BibTeXParser;
import org.jbibtex.Key;
import org.jbibtex.LaTeXParser;
import org.jbibtex.LaTeXPrinter;
import org.jbibtex.ParseException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** References as programs for bibliographies read them back. */
class BibliographyTest {
    private static final String HOSTILE =
            "=Costs {of} \"lamps\" & oil: 50% of $3_000 #1 ~ ^ \\end{document} <b>\u202Edesrever\u0001";

    private static final String SHOWN = "=Costs {of} \"lamps\" & oil: 50% of $3_000 #1 ~ ^ \\end{document} <b>desrever";

    /** Of csl-data.json, version 1.0.2, what is used here; other properties the schema forbids. */
    private static final Set<String> CSL_PROPERTIES = Set.of(
            "id", "type", "title", "author", "genre", "number", "publisher", "issued", "language", "URL", "note");

    @TempDir
    static Path folder;

    private static Shelf shelf;

    @BeforeAll
    static void index() {
        shelf = Shelf.of(
                folder,
                "symbol: E/CN.15/2051/12\nissued: 2051-04-09\ntitle: " + HOSTILE + "\n1 | Lamps are dear.\n",
                "symbol: A/RES/105/212\nkind: resolution\nissued: 2050-12-20\ntitle: Safe lamps\n1 | Buys lamps.\n",
                "symbol: A/RES/105/212\nkind: resolution\nlanguage: fr\ntitle: Des lampes sûres\n1 | Achète.\n",
                "symbol: S/RES/1373(2001)\nkind: resolution\n1 | Decides.\n",
                "title: Minutes\n1 | A file without a symbol.\n",
                "title: Minutes\n1 | Another one.\n");
    }

    @AfterAll
    static void close() {
        shelf.close();
    }

    private static Map<String, BibTeXEntry> bibliography() throws ParseException {
        List<Exception> complaints = new ArrayList<>();
        BibTeXParser parser = new BibTeXParser() {
            @Override
            public void checkStringResolution(Key key, org.jbibtex.BibTeXString string) {
                if (string == null) {
                    complaints.add(new IllegalArgumentException("unknown word " + key));
                }
            }
        };
        BibTeXDatabase read = parser.parseFully(new StringReader(shelf.export(ExportFormat.BIBTEX)));
        assertThat(complaints).isEmpty();
        Map<String, BibTeXEntry> entries = new LinkedHashMap<>();
        read.getEntries().forEach((key, entry) -> entries.put(key.getValue(), entry));
        return entries;
    }

    private static String plain(BibTeXEntry entry, String field) throws ParseException {
        String written = entry.getField(new Key(field)).toUserString();
        return new LaTeXPrinter().print(new LaTeXParser().parse(new StringReader(written)));
    }

    @Test
    void bibTexNamesEachDocumentOnceByItsSymbol() throws ParseException {
        Map<String, BibTeXEntry> entries = bibliography();

        assertThat(entries).containsKeys("E/CN.15/2051/12", "A/RES/105/212", "S/RES/1373:2001");
        assertThat(entries).hasSize(5);
        BibTeXEntry resolution = Objects.requireNonNull(entries.get("A/RES/105/212"));
        assertThat(plain(resolution, "author")).isEqualTo("United Nations, General Assembly");
        assertThat(plain(resolution, "title")).isEqualTo("Safe lamps");
        assertThat(plain(resolution, "number")).isEqualTo("A/RES/105/212");
        assertThat(plain(resolution, "type")).isEqualTo("Resolution");
        assertThat(plain(resolution, "date")).isEqualTo("2050-12-20");
        assertThat(plain(resolution, "language")).isEqualTo("english");
        assertThat(plain(resolution, "annote")).isEqualTo("Also in fr");
        assertThat(plain(resolution, "url")).isEqualTo("https://docs.un.org/en/A/RES/105/212");
    }

    @Test
    void aHostileTitleComesBackFromTexAsItIsShown() throws ParseException {
        assertThat(plain(Objects.requireNonNull(bibliography().get("E/CN.15/2051/12")), "title"))
                .isEqualTo(SHOWN);
    }

    @Test
    void whatHasNoTitleIsNamedByItsKind() throws ParseException {
        BibTeXEntry untitled = Objects.requireNonNull(bibliography().get("S/RES/1373:2001"));

        assertThat(plain(untitled, "title")).isEqualTo("[Resolution]");
        assertThat(plain(untitled, "author")).isEqualTo("United Nations, Security Council");
        assertThat(plain(untitled, "number")).isEqualTo("S/RES/1373 (2001)");
        assertThat(plain(untitled, "year")).isEqualTo("2001");
    }

    /** A reader of the lines of RIS: two letters, two spaces, a dash, a space, the value. */
    private static List<Map<String, String>> records(String ris) {
        List<Map<String, String>> records = new ArrayList<>();
        Map<String, String> open = new LinkedHashMap<>();
        for (String line : ris.split("\r\n", -1)) {
            if (!line.isEmpty()) {
                assertThat(line).matches("[A-Z][A-Z0-9]  - .*").doesNotContain("\n", "\r");
                open.put(line.substring(0, 2), line.substring(6));
                assertThat(open.keySet().iterator().next()).isEqualTo("TY");
            }
            if (line.startsWith("ER")) {
                records.add(open);
                open = new LinkedHashMap<>();
            }
        }
        assertThat(open).isEmpty();
        return records;
    }

    @Test
    void risHoldsTheSame() {
        List<Map<String, String>> records = records(shelf.export(ExportFormat.RIS));

        assertThat(records).hasSize(5).allSatisfy(record -> assertThat(record).containsEntry("TY", "RPRT"));
        assertThat(records.get(0))
                .containsEntry("ID", "A/RES/105/212")
                .containsEntry("AU", "United Nations. General Assembly")
                .containsEntry("TI", "Safe lamps")
                .containsEntry("SN", "A/RES/105/212")
                .containsEntry("PY", "2050")
                .containsEntry("DA", "2050/12/20/")
                .containsEntry("LA", "en")
                .containsEntry("UR", "https://docs.un.org/en/A/RES/105/212");
        assertThat(records.get(1)).containsEntry("TI", SHOWN);
    }

    @Test
    void cslHoldsTheSameAsItsSchemaWantsIt() {
        JsonNode items = new ObjectMapper().readTree(shelf.export(ExportFormat.CSL_JSON));

        assertThat(items).hasSize(5);
        assertThat(items.valueStream().map(item -> item.get("id").asString())).doesNotHaveDuplicates();
        for (JsonNode item : items) {
            assertThat(CSL_PROPERTIES).containsAll(item.propertyNames());
            assertThat(item.get("type").asString()).isEqualTo("report");
            assertThat(item.valueStream()).noneMatch(JsonNode::isNull);
        }
        JsonNode hostile = items.get(1);
        assertThat(hostile.get("title").asString()).isEqualTo(SHOWN);
        assertThat(hostile.get("author").get(0).get("literal").asString())
                .isEqualTo("United Nations, Commission on Crime Prevention and Criminal Justice");
        assertThat(hostile.get("issued").get("date-parts").toString()).isEqualTo("[[2051,4,9]]");
        assertThat(items.get(2).get("issued").get("date-parts").toString()).isEqualTo("[[2001]]");
    }

    @Test
    void inALanguageTitlesAndLinksAreOfThatLanguage() {
        String french = shelf.export(
                ExportRequest.builder(ExportFormat.RIS).language("fr").build());

        assertThat(records(french))
                .singleElement()
                .satisfies(record -> assertThat(record)
                        .containsEntry("TI", "Des lampes sûres")
                        .containsEntry("UR", "https://docs.un.org/fr/A/RES/105/212"));
    }
}
