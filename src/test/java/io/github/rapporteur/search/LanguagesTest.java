package io.github.rapporteur.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Searching in every language of the United Nations, and in another. */
class LanguagesTest {
    private static Shelf shelf;

    @BeforeAll
    static void index(@TempDir Path folder) {
        shelf = Shelf.of(
                folder,
                draft("en", "Electronic evidence", "1 | Keepers were trained in gathering traces."),
                draft("fr", "Preuves électroniques", "1 | Les gardiens étaient formés à l’éclairage."),
                draft("es", "Pruebas electrónicas", "1 | Los guardianes recibieron capacitación en redes."),
                draft("ru", "Электронные доказательства", "1 | Смотрители маяков проходили обучение, её учёт вёлся."),
                draft("zh", "电子证据", "1 | 灯塔看守人应当接受网络犯罪取证培训，并保存电子证据。"),
                "symbol: E/CN.15/2031/13\nlanguage: zh\ntitle: 公约\n# I | UNTOC\n1 | 各国提交了报告。\n",
                draft("ar", "الأدلة الإلكترونية", "1 | تدرب الحراس على جمع الأدلّة الإلكترونية والمحافظة عليها."),
                draft("de", "Elektronische Beweise", "1 | Die Wärter wurden in der Straße geschult."));
    }

    private static String draft(String language, String title, String paragraph) {
        return "symbol: E/CN.15/2031/12\nlanguage: " + language + "\ntitle: " + title + "\n# I | " + title + "\n"
                + paragraph + "\n";
    }

    @AfterAll
    static void close() {
        shelf.close();
    }

    private String passage(String query) {
        return Shelf.marked(shelf.search(query + " is:paragraph").hits().get(0));
    }

    @Test
    void aChineseSentenceFindsWhatSaysSomeOfIt() {
        assertThat(shelf.lines("看守人如何在灯塔中保存网络犯罪的电子证据，各国尚未答复。")).anyMatch(line -> line.contains("培训"));
    }

    @Test
    void english() {
        assertThat(passage("keeper trace")).isEqualTo("[Keepers] were trained in gathering [traces].");
    }

    @Test
    void frenchWithArticlesAndAccents() {
        assertThat(passage("éclairages")).isEqualTo("Les gardiens étaient formés à [l’éclairage].");
        assertThat(passage("eclairage formee")).isEqualTo("Les gardiens étaient [formés] à [l’éclairage].");
    }

    @Test
    void spanish() {
        assertThat(passage("capacitacion red")).isEqualTo("Los guardianes recibieron [capacitación] en [redes].");
    }

    @Test
    void russianInOtherCases() {
        assertThat(passage("смотритель маяк")).isEqualTo("[Смотрители маяков] проходили обучение, её учёт вёлся.");
        assertThat(passage("учет")).isEqualTo("Смотрители маяков проходили обучение, её [учёт] вёлся.");
    }

    @Test
    void chineseWithoutSpaces() {
        assertThat(passage("网络犯罪")).isEqualTo("灯塔看守人应当接受[网络犯罪]取证培训，并保存电子证据。");
        assertThat(passage("\"电子证据\"")).isEqualTo("灯塔看守人应当接受网络犯罪取证培训，并保存[电子证据]。");
        assertThat(passage("保存电子证据")).isEqualTo("灯塔看守人应当接受网络犯罪取证培训，并[保存电子证据]。");
    }

    @Test
    void whatIsWrittenInLatinLettersAroundAChinesePassageIsFound() {
        assertThat(shelf.lines("heading:UNTOC language:zh is:paragraph")).hasSize(1);
    }

    @Test
    void arabicWithArticlesAndVowelSigns() {
        assertThat(passage("أدلة إلكترونية")).isEqualTo("تدرب الحراس على جمع [الأدلّة الإلكترونية] والمحافظة عليها.");
        assertThat(passage("محافظة")).isEqualTo("تدرب الحراس على جمع الأدلّة الإلكترونية [والمحافظة] عليها.");
    }

    @Test
    void aLanguageWithoutStemsIsFoundByItsWords() {
        assertThat(passage("strasse warter")).isEqualTo("Die [Wärter] wurden in der [Straße] geschult.");
        assertThat(passage("beweise geschult")).isEqualTo("Die Wärter wurden in der Straße [geschult].");
    }

    @Test
    void aRequestKeepsToALanguage() {
        SearchResult french = shelf.searcher()
                .search(SearchRequest.builder("E/CN.15/2031/12").language("fr").build());
        assertThat(french.hits()).extracting(Hit::language).containsOnly("fr");
        assertThat(shelf.search("E/CN.15/2031/12").facets().get("language")).hasSize(7);
    }
}
