package io.github.rapporteur.extract.rtf;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rapporteur.extract.Blocks;
import io.github.rapporteur.text.Inline;
import io.github.rapporteur.text.SourceText;
import io.github.rapporteur.text.SourceTextBuilder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class RtfReaderTest {

    private static SourceText read(String rtf) {
        SourceTextBuilder out = new SourceTextBuilder();
        RtfReader.read(rtf.getBytes(StandardCharsets.ISO_8859_1), out);
        return out.build("application/rtf");
    }

    private static List<String> blocks(String inner) {
        return Blocks.of(read("{\\rtf1\\ansi " + inner + "}"));
    }

    @Test
    void nothingIsLostBeforeAUnicodeCharacterWhateverTheFontTableLooksLike() {
        assertThat(Blocks.of(read("{\\rtf1\\ansi{\\fonttbl\\f0 Arial;}The Panel met in Gen\\u232?ve.\\par Next}")))
                .containsExactly("PARAGRAPH: The Panel met in Genève.", "PARAGRAPH: Next");
        assertThat(Blocks.of(read("{\\rtf1{\\fonttbl;}\\uc0 \\u1044\\u1072\\uc2 \\u-1234ab.}")))
                .containsExactly("PARAGRAPH: Да\uFB2E.");
    }

    @Test
    void lettersAreInTheEncodingOfTheirFont() {
        assertThat(blocks(
                        "{\\fonttbl{\\f0\\fcharset0 A;}{\\f1\\fcharset204 B;}{\\f2\\fcharset178 C;}{\\f3\\fcharset134 D;}}"
                                + "\\f0 caf\\'e9 \\f1 \\'c4\\'e0 \\f2\\'c7\\'e1 {\\f3\\'bb\\'e1\\'d2\\'e9} end"))
                .containsExactly("PARAGRAPH: café Да ال 会议 end");
        assertThat(Blocks.of(read("{\\rtf1\\ansi\\ansicpg1251 \\'c4\\'e0}"))).containsExactly("PARAGRAPH: Да");
    }

    @Test
    void numbersAreThereAsPrinted() {
        assertThat(blocks("{\\listtext\\pard\\plain 1.\\tab}\\ilvl0 The Panel met.\\par\\pard"
                        + "{\\pntext\\f1 (a)\\tab}\\ilvl1 In spring;\\par\\pard Between\\par"))
                .containsExactly("LIST_ITEM 1: 1.→The Panel met.", "LIST_ITEM 2: (a)→In spring;", "PARAGRAPH: Between");
    }

    @Test
    void notesFollowTheirParagraphAndTheirMarkIsKnown() {
        SourceText text = read(
                "{\\rtf1 It met{\\super\\chftn{\\footnote\\pard {\\super\\chftn} See A/99/1.}} twice"
                        + "{\\super *}{\\footnote\\pard * Reissued.}.\\par Next{\\super\\chftn}{\\*\\footnote \\chftn  Second.}\\par}");
        assertThat(Blocks.of(text))
                .containsExactly(
                        "PARAGRAPH: It met1 twice*.",
                        "FOOTNOTE: 1 See A/99/1.",
                        "FOOTNOTE: * Reissued.",
                        "PARAGRAPH: Next2",
                        "FOOTNOTE: 2 Second.");
        assertThat(text.blocks().get(0).inlines())
                .filteredOn(inline -> inline.kind() == Inline.Kind.NOTE_MARK)
                .extracting(Inline::detail)
                .containsExactly("1", "*");
    }

    @Test
    void hiddenAndDeletedTextIsLeftOut() {
        assertThat(blocks("States {\\deleted may}{\\revised should} publish{\\v  secretly}.\\par "
                        + "They run{\\deleted\\par} together.\\par"))
                .containsExactly("PARAGRAPH: States should publish.", "PARAGRAPH: They run together.");
    }

    @Test
    void whatIsNotTextIsLeftOut() {
        assertThat(blocks("{\\info{\\title Hidden title}}{\\*\\unknown{\\b gone}}{\\pict\\bin5 {{{{{ffd8}Text"
                        + "{\\field{\\*\\fldinst HYPERLINK \"https://undocs.org/A/99/1\"}{\\fldrslt A/99/1}}"))
                .containsExactly("PARAGRAPH: TextA/99/1");
    }

    @Test
    void linksKeepTheirAddress() {
        SourceText text = read(
                "{\\rtf1 See {\\field{\\*\\fldinst{ HYPERLINK \"https://undocs.org/A/99/1\" }}{\\fldrslt{\\ul A/99/1}}}.}");
        Inline link = text.blocks().get(0).inlines().get(0);
        assertThat(link.span().in(text.raw())).isEqualTo("A/99/1");
        assertThat(link.detail()).isEqualTo("https://undocs.org/A/99/1");
    }

    @Test
    void tablesAreOneBlock() {
        assertThat(blocks("Before\\par\\trowd\\cellx1\\cellx2\\pard\\intbl Date\\cell Item\\cell\\row"
                        + "\\trowd\\pard\\intbl\\cell 1 (a)\\par Opening\\cell\\row\\pard After\\par"))
                .containsExactly("PARAGRAPH: Before", "TABLE: Date→Item⏎→1 (a) Opening", "PARAGRAPH: After");
    }

    @Test
    void theFirstPagesOwnHeaderIsTextAndOthersRunAlong() {
        assertThat(
                        blocks(
                                "\\titlepg{\\headerf A/99/1\\par}{\\header A/99/1, page 2\\par}{\\footer 26-00001\\par}Body\\par"))
                .containsExactly(
                        "PARAGRAPH: A/99/1", "PARAGRAPH: Body", "FURNITURE: A/99/1, page 2", "FURNITURE: 26-00001");
    }

    @Test
    void headingsHaveTheLevelOfTheirStyle() {
        assertThat(
                        blocks(
                                "{\\stylesheet{Normal;}{\\s1\\b heading 2;}{\\s2\\outlinelevel3 Own;}{\\s3\\sbasedon2 Other;}}"
                                        + "\\pard\\s1 A\\par\\pard\\s2 B\\par\\pard\\s3 C\\par\\pard\\outlinelevel0 D\\par\\pard E\\par"))
                .containsExactly("HEADING 2: A", "HEADING 4: B", "HEADING 4: C", "HEADING 1: D", "PARAGRAPH: E");
    }

    private static final String LISTS = "{\\*\\listtable{\\list\\listtemplateid1"
            + level(0, 1, "\\'02\\'00.") + level(4, 1, "\\'03(\\'01)") + level(2, 1, "\\'03(\\'02)")
            + level(23, 1, "\\'01\\u-3913 ?") + "{\\listname A;}\\listid7}}"
            + "{\\*\\listoverridetable{\\listoverride\\listid7\\listoverridecount0\\ls1}"
            + "{\\listoverride\\listid7\\listoverridecount1{\\lfolevel\\listoverridestartat\\levelstartat4}\\ls2}}";

    private static String level(int format, int start, String text) {
        return "{\\listlevel\\levelnfc" + format + "\\levelstartat" + start + "\\levelfollow0{\\leveltext" + text
                + ";}{\\levelnumbers\\'01;}\\fi-360\\li720}";
    }

    @Test
    void numbersThatNoTextPrintsAreCounted() {
        assertThat(blocks(LISTS + "\\pard\\ls1\\ilvl0 First\\par\\ilvl1 Letter\\par\\ilvl2 Roman\\par Roman\\par"
                        + "\\ilvl1 Letter\\par\\pard Between\\par\\pard\\ls1 Second\\par\\ilvl1 Again\\par\\ilvl3 Point\\par"
                        + "\\pard\\ls2 Fourth\\par\\pard\\ls1 Fifth\\par"))
                .containsExactly(
                        "LIST_ITEM 1: 1.→First",
                        "LIST_ITEM 2: (a)→Letter",
                        "LIST_ITEM 3: (i)→Roman",
                        "LIST_ITEM 3: (ii)→Roman",
                        "LIST_ITEM 2: (b)→Letter",
                        "PARAGRAPH: Between",
                        "LIST_ITEM 1: 2.→Second",
                        "LIST_ITEM 2: (a)→Again",
                        "LIST_ITEM 4: •→Point",
                        "LIST_ITEM 1: 4.→Fourth",
                        "LIST_ITEM 1: 5.→Fifth");
    }

    @Test
    void numbersThatTextPrintsAreNotPrintedTwice() {
        assertThat(blocks(LISTS + "{\\listtext 3.\\tab}\\pard\\ls1\\ilvl0 Third\\par\\pard\\ls1 Unnumbered\\par"))
                .containsExactly("LIST_ITEM 1: 3.→Third", "PARAGRAPH: Unnumbered");
    }

    @Test
    void endnotesAreCountedByThemselves() {
        SourceText text = read(
                "{\\rtf1 One{\\super\\chftn}{\\footnote{\\super\\chftn} Below.} two{\\super\\chftn}"
                        + "{\\footnote\\ftnalt{\\super\\chftn} At the end.} three{\\super\\chftn}{\\footnote \\chftn  Below too.}\\par}");
        assertThat(Blocks.of(text))
                .containsExactly(
                        "PARAGRAPH: One1 twoi three2",
                        "FOOTNOTE: 1 Below.",
                        "FOOTNOTE: i At the end.",
                        "FOOTNOTE: 2 Below too.");
    }

    @Test
    void deletedNotesAndHiddenParagraphsAreLeftOut() {
        assertThat(blocks("One{\\deleted{\\super\\chftn}{\\footnote{\\super\\chftn} Gone.}} two{\\super\\chftn}"
                        + "{\\footnote{\\super\\chftn} Kept.}\\par{\\v All hidden\\par}Next\\par"))
                .containsExactly("PARAGRAPH: One two1", "FOOTNOTE: 1 Kept.", "PARAGRAPH: Next");
    }

    @Test
    void cellsStandInTheirColumns() {
        assertThat(blocks("\\trowd\\cellx1000\\cellx3000\\pard\\intbl Date\\cell Item\\cell\\row"
                        + "\\trowd\\cellx1000\\cellx2000\\cellx3000\\pard\\intbl 4 May\\cell 1 (a)\\cell Hall\\cell\\row"
                        + "\\trowd\\cellx2000\\cellx3000\\pard\\intbl All day\\cell Room\\cell\\row\\pard After\\par"))
                .containsExactly("TABLE: Date→Item⏎4 May→1 (a)→Hall⏎All day→→Room", "PARAGRAPH: After");
    }

    @Test
    void tablesInTablesBelongToTheirCell() {
        assertThat(blocks("\\trowd\\cellx1000\\cellx3000\\pard\\intbl Outer\\cell"
                        + "\\pard\\intbl\\itap2 Left\\nestcell Right\\nestcell{\\*\\nesttableprops\\trowd\\cellx500\\cellx900\\nestrow}"
                        + "{\\nonesttables\\par}\\pard\\intbl\\itap1 Below\\cell\\row\\pard After\\par"))
                .containsExactly("TABLE: Outer→Left Right Below", "PARAGRAPH: After");
    }

    @Test
    void aTableOverSeveralPagesIsOneBlock() {
        StringBuilder rows = new StringBuilder();
        StringBuilder expected = new StringBuilder("TABLE: No.→State");
        rows.append("\\trowd\\trhdr\\cellx1\\cellx2\\pard\\intbl No.\\cell State\\cell\\row");
        for (int i = 1; i <= 90; i++) {
            rows.append("\\trowd\\cellx1\\cellx2\\pard\\intbl " + i + "\\cell State " + i + "\\cell\\row");
            expected.append("⏎" + i + "→State " + i);
        }
        assertThat(blocks(rows + "\\pard")).containsExactly(expected.toString());
    }

    @Test
    void boldOfOtherScriptsHasWordsOfItsOwn() {
        SourceText text = read("{\\rtf1 \\pard\\ltrch\\fs20{\\ltrch \\rtlch\\ab\\u1575?\\u1604?}\\par"
                + "{\\rtlch\\ab \\ltrch\\dbch\\ab\\dbch \\u22823?\\u20250?}\\par{\\rtlch\\ab \\ltrch plain}\\par}");
        assertThat(text.blocks()).extracting(block -> block.bold()).containsExactly(true, true, false);
    }

    @Test
    void sectionsCountTheirNotesAnewWhereTheySaySo() {
        String note = "{\\super\\chftn}{\\footnote Note.}";
        assertThat(blocks("\\ftnrestart One" + note + "\\par two" + note + "\\sect three" + note + "\\par"))
                .containsExactly(
                        "PARAGRAPH: One1",
                        "FOOTNOTE: 1 Note.",
                        "PARAGRAPH: two2",
                        "FOOTNOTE: 2 Note.",
                        "PARAGRAPH: three1",
                        "FOOTNOTE: 1 Note.");
    }

    @Test
    void notesThatAuthorsPutIntoFramesAreNotes() {
        assertThat(
                        blocks(
                                "\\pard Item 4*\\par\\pard\\pvpg\\phpg\\posx1196\\posy12961 \\tab *\\tab A/99/50.\\par\\pard * not framed\\par"))
                .containsExactly("PARAGRAPH: Item 4*", "FOOTNOTE: *→A/99/50.", "PARAGRAPH: * not framed");
    }

    @Test
    void textBoxesAreReadOnce() {
        assertThat(
                        blocks(
                                "Around{\\shp{\\*\\shpinst\\shpleft1{\\sp{\\sn a}{\\sv 1}}{\\shptxt In the box\\par}}{\\shprslt{\\*\\do In the box}}} it\\par"))
                .containsExactly("PARAGRAPH: Around it", "PARAGRAPH: In the box");
    }

    @Test
    void aFileThatBreaksOffIsReadAndReported() {
        String whole = "{\\rtf1\\ansi{\\fonttbl{\\f0 A;}}The Panel met.\\par It {\\b met} again{\\footnote x}.\\par}";
        for (int length = 0; length < whole.length(); length++) {
            SourceTextBuilder out = new SourceTextBuilder();
            RtfReader.read(whole.substring(0, length).getBytes(StandardCharsets.ISO_8859_1), out);
            assertThat(out.isPartial()).as("first %s bytes", length).isTrue();
        }
        assertThat(Blocks.of(read(whole.substring(0, whole.length() - 20))).get(0))
                .isEqualTo("PARAGRAPH: The Panel met.");
    }

    @Test
    @Timeout(20)
    void deepNestingIsNoTrouble() {
        assertThat(Blocks.of(read("{\\rtf1 " + "{\\b ".repeat(200_000) + "deep" + "}".repeat(200_000) + "}")))
                .containsExactly("PARAGRAPH: deep");
    }
}
