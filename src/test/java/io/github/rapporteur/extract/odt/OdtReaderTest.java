package io.github.rapporteur.extract.odt;

import static io.github.rapporteur.extract.odt.OdtFile.p;
import static io.github.rapporteur.extract.odt.OdtFile.span;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.rapporteur.extract.Blocks;
import io.github.rapporteur.text.Inline;
import io.github.rapporteur.text.SourceText;
import io.github.rapporteur.text.SourceTextBuilder;
import io.github.rapporteur.text.TextBlock;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OdtReaderTest {
    @TempDir
    Path folder;

    private SourceText read(OdtFile file) throws IOException {
        SourceTextBuilder out = new SourceTextBuilder();
        OdtReader.read(file.write(folder.resolve("a.odt")), out);
        return out.build("odt");
    }

    private List<String> blocks(OdtFile file) throws IOException {
        return Blocks.of(read(file));
    }

    @Test
    void headingsHaveTheirLevelUnlessTheNameOfTheirStyleSaysMore() throws IOException {
        String styles = "<style:style style:name=\"H23\" style:display-name=\"_ H_2/3\" style:family=\"paragraph\"/>"
                + "<style:style style:name=\"S\" style:display-name=\"Session\" style:family=\"paragraph\"/>";
        assertThat(blocks(OdtFile.text("<text:h text:outline-level=\"2\">Findings</text:h>"
                                + "<text:h text:outline-level=\"1\" text:style-name=\"H23\">Background</text:h>"
                                + "<text:h text:outline-level=\"1\" text:style-name=\"S\">Fourth session</text:h>"
                                + "<text:p text:style-name=\"H23\">Conclusions</text:p>")
                        .common(styles)))
                .containsExactly(
                        "HEADING 2: Findings",
                        "HEADING 3: Background",
                        "PARAGRAPH: Fourth session",
                        "HEADING 3: Conclusions");
    }

    @Test
    void notesFollowTheirParagraphAndTheirMarkIsKnown() throws IOException {
        SourceText text = read(OdtFile.text(p("The Panel met" + note("1", p("<text:s/>See A/99/1.")) + " in Vienna."
                        + note("*", p("Reissued.") + p("Twice.")) + " " + endnote("i", p("At the end.")))
                + p("Next")));
        assertThat(Blocks.of(text))
                .containsExactly(
                        "PARAGRAPH: The Panel met1 in Vienna.* i",
                        "FOOTNOTE: 1 See A/99/1.",
                        "FOOTNOTE: * Reissued.⏎Twice.",
                        "FOOTNOTE: i At the end.",
                        "PARAGRAPH: Next");
        assertThat(text.blocks().get(0).inlines())
                .filteredOn(inline -> inline.kind() == Inline.Kind.NOTE_MARK)
                .extracting(Inline::detail)
                .containsExactly("1", "*", "i");
    }

    private static String note(String mark, String body) {
        return "<text:note text:note-class=\"footnote\"><text:note-citation>" + mark
                + "</text:note-citation><text:note-body>" + body + "</text:note-body></text:note>";
    }

    private static String endnote(String mark, String body) {
        return note(mark, body).replace("footnote", "endnote");
    }

    @Test
    void whatIsDeletedUnderReviewIsLeftOutAndWhatIsInsertedStays() throws IOException {
        String changes = "<text:tracked-changes><text:changed-region text:id=\"d\"><text:deletion>" + p("may")
                + "</text:deletion></text:changed-region><text:changed-region text:id=\"i\"><text:insertion/>"
                + "</text:changed-region></text:tracked-changes>";
        String body = p("States <text:change text:change-id=\"d\"/><text:change-start text:change-id=\"i\"/>should"
                + "<text:change-end text:change-id=\"i\"/> publish.");
        assertThat(blocks(OdtFile.text(changes + body))).containsExactly("PARAGRAPH: States should publish.");
    }

    @Test
    void deletedNotesAndParagraphsAreLeftOut() throws IOException {
        String changes = "<text:tracked-changes><text:changed-region text:id=\"d\"><text:deletion>"
                + p("gone" + note("1", p("Gone too."))) + p("") + "</text:deletion></text:changed-region>"
                + "</text:tracked-changes>";
        assertThat(blocks(OdtFile.text(
                        changes + p("They run <text:change text:change-id=\"d\"/>together" + note("1", p("Kept."))))))
                .containsExactly("PARAGRAPH: They run together1", "FOOTNOTE: 1 Kept.");
    }

    @Test
    void hiddenTextIsLeftOut() throws IOException {
        String hidden =
                "<style:style style:name=\"T\" style:family=\"text\"><style:text-properties text:display=\"none\"/></style:style>"
                        + "<style:style style:name=\"P\" style:family=\"paragraph\"><style:text-properties text:display=\"none\"/></style:style>"
                        + "<style:style style:name=\"V\" style:family=\"text\"><style:text-properties text:display=\"true\"/></style:style>";
        assertThat(blocks(OdtFile.text(p("See" + span("T", " secretly") + " A/99/1.")
                                + "<text:p text:style-name=\"P\">Draft only" + span("V", " shown") + "</text:p>"
                                + "<text:section text:display=\"none\">" + p("Hidden section") + "</text:section>"
                                + p("<text:hidden-text text:is-hidden=\"true\">No</text:hidden-text>Yes")
                                + p("<text:hidden-paragraph text:is-hidden=\"true\"/>Not this"))
                        .automatic(hidden)))
                .containsExactly("PARAGRAPH: See A/99/1.", "PARAGRAPH: shown", "PARAGRAPH: Yes");
    }

    @Test
    void tablesAreOneBlockWithPlaceForWhatCellsCover() throws IOException {
        String table = "<table:table><table:table-column table:number-columns-repeated=\"3\"/>"
                + "<table:table-header-rows>"
                + row(cell("", "Date") + cell(" table:number-columns-spanned=\"2\"", "Item")
                        + "<table:covered-table-cell/>")
                + "</table:table-header-rows>"
                + row(cell(" table:number-rows-spanned=\"2\"", "4 May") + cell("", "1 (a)") + cell("", "Opening"))
                + row("<table:covered-table-cell/>" + cell("", "2") + "<table:table-cell>" + p("Findings")
                        + p("of the Panel") + "</table:table-cell>")
                + "<table:table-row table:visibility=\"collapse\">" + cell("", "hidden")
                + "</table:table-row></table:table>";
        assertThat(blocks(OdtFile.text(table)))
                .containsExactly("TABLE: Date→Item⏎4 May→1 (a)→Opening⏎→2→Findings of the Panel");
    }

    private static String row(String cells) {
        return "<table:table-row>" + cells + "</table:table-row>";
    }

    private static String cell(String attributes, String text) {
        return "<table:table-cell" + attributes + ">" + p(text) + "</table:table-cell>";
    }

    @Test
    void aTableOverSeveralPagesIsOneBlock() throws IOException {
        StringBuilder rows = new StringBuilder("<table:table><table:table-header-rows>"
                + row(cell("", "No.") + cell("", "State")) + "</table:table-header-rows>");
        StringBuilder expected = new StringBuilder("TABLE: No.→State");
        for (int i = 1; i <= 90; i++) {
            rows.append(i % 30 == 0 ? "<text:soft-page-break/>" : "")
                    .append(row(cell("", "" + i) + cell("", "State " + i)));
            expected.append("⏎").append(i).append("→State ").append(i);
        }
        assertThat(blocks(OdtFile.text(rows + "</table:table>"))).containsExactly(expected.toString());
    }

    @Test
    void textBoxesFollowTheParagraphThatHoldsThem() throws IOException {
        String box = "<draw:frame><draw:text-box>" + p("In the box")
                + "</draw:text-box><svg:title>Box</svg:title></draw:frame>";
        String shape = "<draw:custom-shape>" + p("On the shape") + "</draw:custom-shape>";
        assertThat(blocks(OdtFile.text(p("Around" + box + " it" + shape) + box)))
                .containsExactly(
                        "PARAGRAPH: Around it",
                        "PARAGRAPH: In the box",
                        "PARAGRAPH: On the shape",
                        "PARAGRAPH: In the box");
    }

    @Test
    void notesThatAuthorsPutIntoFramesAreNotes() throws IOException {
        String box = "<draw:frame><draw:text-box>" + p("*<text:tab/>A/99/50.") + "</draw:text-box></draw:frame>";
        assertThat(blocks(OdtFile.text(p("Item 4*" + box) + p("* not framed"))))
                .containsExactly("PARAGRAPH: Item 4*", "FOOTNOTE: *→A/99/50.", "PARAGRAPH: * not framed");
    }

    @Test
    void theFirstPagesOwnHeaderIsTextAndOthersRunAlong() throws IOException {
        String pages = "<style:master-page style:name=\"Standard\"><style:header>" + p("A/99/1, page 2")
                + "</style:header><style:footer>" + p("26-00001") + "</style:footer></style:master-page>"
                + "<style:master-page style:name=\"First\" style:next-style-name=\"Standard\"><style:header>"
                + p("A/99/1") + "</style:header><style:footer>" + p("26-00001") + "</style:footer></style:master-page>";
        assertThat(blocks(OdtFile.text("<text:p text:style-name=\"P1\">Body</text:p>")
                        .automatic(
                                "<style:style style:name=\"P1\" style:family=\"paragraph\" style:master-page-name=\"First\"/>")
                        .pages(pages)))
                .containsExactly(
                        "PARAGRAPH: A/99/1", "PARAGRAPH: Body", "FURNITURE: A/99/1, page 2", "FURNITURE: 26-00001");
    }

    @Test
    void whiteSpaceIsWhatTheReaderSees() throws IOException {
        assertThat(blocks(OdtFile.text(
                        p("\n  The   Panel\n  met<text:s text:c=\"2\"/>in<text:tab/>Vienna<text:line-break/>again"
                                + "<office:annotation>" + p("Comment")
                                + "</office:annotation>, page <text:page-number>4</text:page-number>"))))
                .containsExactly("PARAGRAPH: The Panel met  in→Vienna⏎again, page 4");
    }

    @Test
    void looksAndLinksAreKept() throws IOException {
        String styles = "<style:style style:name=\"P\" style:family=\"paragraph\" style:parent-style-name=\"Base\">"
                + "<style:paragraph-properties fo:margin-left=\"2cm\"/><style:text-properties fo:font-size=\"14pt\"/></style:style>"
                + "<style:style style:name=\"I\" style:family=\"text\"><style:text-properties fo:font-style=\"italic\"/></style:style>"
                + "<style:style style:name=\"S\" style:family=\"text\"><style:text-properties style:text-position=\"super 58%\"/></style:style>";
        SourceText text = read(OdtFile.text("<text:p text:style-name=\"P\">Report</text:p>"
                        + p(span("I", "Decides") + " to meet" + span("S", "2")
                                + ", see <text:a xlink:href=\"https://undocs.org/A/99/1\">A/99/1</text:a>"))
                .automatic(styles)
                .common(
                        "<style:style style:name=\"Base\" style:family=\"paragraph\"><style:paragraph-properties fo:text-align=\"center\"/>"
                                + "<style:text-properties fo:font-weight=\"bold\"/></style:style>"));
        TextBlock title = text.blocks().get(0);
        assertThat(title.bold()).isTrue();
        assertThat(title.centred()).isTrue();
        assertThat(title.fontSize()).isEqualTo(14);
        assertThat(title.indent()).isBetween(56f, 57f);
        assertThat(text.blocks().get(1).inlines())
                .extracting(inline -> inline.kind() + " " + inline.span().in(text.raw()) + " " + inline.detail())
                .containsExactly("ITALIC Decides ", "SUPERSCRIPT 2 ", "LINK A/99/1 https://undocs.org/A/99/1");
    }
}
