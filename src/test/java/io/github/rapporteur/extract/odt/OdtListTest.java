package io.github.rapporteur.extract.odt;

import static io.github.rapporteur.extract.odt.OdtFile.p;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.rapporteur.extract.Blocks;
import io.github.rapporteur.text.SourceTextBuilder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Numbers of lists as an office program prints them. */
class OdtListTest {
    private static final String L = "<text:list-style style:name=\"L\">"
            + level(1, "1", "", ".", "")
            + level(2, "a", "(", ")", "")
            + level(3, "i", "(", ")", "")
            + "<text:list-level-style-bullet text:level=\"4\" text:bullet-char=\"\uF0B7\"/></text:list-style>";

    @TempDir
    Path folder;

    private static String level(int level, String format, String before, String after, String more) {
        return "<text:list-level-style-number text:level=\"" + level + "\" style:num-format=\"" + format
                + "\" style:num-prefix=\"" + before + "\" style:num-suffix=\"" + after + "\" " + more + "/>";
    }

    private static String list(String attributes, String... items) {
        return "<text:list " + attributes + ">" + String.join("", items) + "</text:list>";
    }

    private static String item(String... content) {
        return "<text:list-item>" + String.join("", content) + "</text:list-item>";
    }

    private List<String> blocks(String body, String styles) throws IOException {
        SourceTextBuilder out = new SourceTextBuilder();
        OdtReader.read(OdtFile.text(body).automatic(styles).write(folder.resolve("a.odt")), out);
        return Blocks.of(out.build("odt"));
    }

    @Test
    void automaticNumbersAreThereAsPrinted() throws IOException {
        String body = list(
                "text:style-name=\"L\"",
                item(
                        p("First"),
                        list("", item(p("Letter"), list("", item(p("Roman")), item(p("Roman")))), item(p("Letter")))),
                item(
                        p("Second"),
                        p("goes on"),
                        list("", item(p("Letter again"), list("", item(list("", item(p("Point")))))))));
        assertThat(blocks(body, L))
                .containsExactly(
                        "LIST_ITEM 1: 1.→First",
                        "LIST_ITEM 2: (a)→Letter",
                        "LIST_ITEM 3: (i)→Roman",
                        "LIST_ITEM 3: (ii)→Roman",
                        "LIST_ITEM 2: (b)→Letter",
                        "LIST_ITEM 1: 2.→Second",
                        "PARAGRAPH: goes on",
                        "LIST_ITEM 2: (a)→Letter again",
                        "LIST_ITEM 4: •→Point");
    }

    @Test
    void aListGoesOnBehindOtherTextWhereItSaysSo() throws IOException {
        String body = list("xml:id=\"one\" text:style-name=\"L\"", item(p("First"), list("", item(p("Letter")))))
                + p("Between")
                + list(
                        "text:style-name=\"L\" text:continue-numbering=\"true\"",
                        item(list("", item(p("Letter")))),
                        item(p("Second")))
                + list("text:style-name=\"L\"", item(p("Anew")))
                + list("text:style-name=\"L\" text:continue-list=\"one\"", item(p("Third")));
        assertThat(blocks(body, L))
                .containsExactly(
                        "LIST_ITEM 1: 1.→First",
                        "LIST_ITEM 2: (a)→Letter",
                        "PARAGRAPH: Between",
                        "LIST_ITEM 2: (b)→Letter",
                        "LIST_ITEM 1: 2.→Second",
                        "LIST_ITEM 1: 1.→Anew",
                        "LIST_ITEM 1: 3.→Third");
    }

    @Test
    void aNumberThatIsSetIsPrinted() throws IOException {
        String body = list(
                "text:style-name=\"L\"",
                item(p("First")),
                "<text:list-item text:start-value=\"5\">" + p("Fifth") + "</text:list-item>",
                item(p("Sixth")),
                "<text:list-header>" + p("Unnumbered") + "</text:list-header>",
                item(p("Seventh")));
        assertThat(blocks(body, L))
                .containsExactly(
                        "LIST_ITEM 1: 1.→First",
                        "LIST_ITEM 1: 5.→Fifth",
                        "LIST_ITEM 1: 6.→Sixth",
                        "PARAGRAPH: Unnumbered",
                        "LIST_ITEM 1: 7.→Seventh");
    }

    @Test
    void numbersOfSeveralLevelsAreJoined() throws IOException {
        String styles = "<text:list-style style:name=\"M\">" + level(1, "I", "", ".", "text:start-value=\"2\"")
                + level(2, "1", "", "", "text:display-levels=\"2\"")
                + level(3, "a", "", "", "text:display-levels=\"3\" loext:num-list-format=\"%1%-%2%(%3%)\"")
                + "</text:list-style>";
        String body =
                list("text:style-name=\"M\"", item(p("One"), list("", item(p("Two"), list("", item(p("Three")))))));
        assertThat(blocks(body, styles))
                .containsExactly("LIST_ITEM 1: II.→One", "LIST_ITEM 2: II.1→Two", "LIST_ITEM 3: II-1(a)→Three");
    }

    @Test
    void formatsOfOtherScriptsAreKnown() throws IOException {
        String styles = "<text:list-style style:name=\"C\">" + level(1, "一, 二, 三, ...", "", "、", "")
                + "</text:list-style>"
                + "<text:list-style style:name=\"A\">" + level(1, "أ, ب, ج, ...", "(", ")", "text:start-value=\"3\"")
                + "</text:list-style><text:list-style style:name=\"R\">"
                + level(1, "а, б, .., аа, аб, ... (ru)", "", ")", "text:start-value=\"31\"") + "</text:list-style>"
                + "<text:list-style style:name=\"E\">" + level(1, "a", "(", ")", "text:start-value=\"28\"")
                + "</text:list-style><text:list-style style:name=\"D\">"
                + level(1, "a", "(", ")", "text:start-value=\"28\" style:num-letter-sync=\"true\"")
                + "</text:list-style>";
        StringBuilder body = new StringBuilder();
        for (String style : List.of("C", "A", "R", "E", "D")) {
            body.append(list("text:style-name=\"" + style + "\"", item(p(style))));
        }
        assertThat(blocks(body.toString(), styles))
                .containsExactly(
                        "LIST_ITEM 1: 一、→C",
                        "LIST_ITEM 1: (ج)→A",
                        "LIST_ITEM 1: аб)→R",
                        "LIST_ITEM 1: (ab)→E",
                        "LIST_ITEM 1: (bb)→D");
    }

    @Test
    void headingsAreNumberedByTheOutlineAndParagraphsByThemselves() throws IOException {
        SourceTextBuilder out = new SourceTextBuilder();
        String outline =
                "<text:outline-style><text:outline-level-style text:level=\"1\" style:num-format=\"I\" style:num-suffix=\".\"/>"
                        + "<text:outline-level-style text:level=\"2\" style:num-format=\"A\" style:num-suffix=\".\"/></text:outline-style>";
        String body = h(1, "Introduction") + h(1, "Findings") + h(2, "Law")
                + "<text:numbered-paragraph text:list-id=\"n\" text:level=\"1\" text:style-name=\"L\">" + p("One")
                + "</text:numbered-paragraph>"
                + "<text:numbered-paragraph text:list-id=\"n\" text:level=\"1\" text:style-name=\"L\">" + p("Two")
                + "</text:numbered-paragraph>" + h(2, "Practice");
        OdtReader.read(OdtFile.text(body).automatic(L).common(outline).write(folder.resolve("a.odt")), out);
        assertThat(Blocks.of(out.build("odt")))
                .containsExactly(
                        "HEADING 1: I.→Introduction",
                        "HEADING 1: II.→Findings",
                        "HEADING 2: A.→Law",
                        "LIST_ITEM 1: 1.→One",
                        "LIST_ITEM 1: 2.→Two",
                        "HEADING 2: B.→Practice");
    }

    private static String h(int level, String text) {
        return "<text:h text:outline-level=\"" + level + "\">" + text + "</text:h>";
    }
}
