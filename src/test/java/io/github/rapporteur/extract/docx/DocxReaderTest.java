package io.github.rapporteur.extract.docx;

import static io.github.rapporteur.extract.docx.WordFile.p;
import static io.github.rapporteur.extract.docx.WordFile.r;
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

class DocxReaderTest {
    @TempDir
    Path folder;

    private SourceText read(WordFile file) throws IOException {
        SourceTextBuilder out = new SourceTextBuilder();
        DocxReader.read(file.write(folder.resolve("a.docx")), out);
        return out.build("docx");
    }

    private List<String> blocks(WordFile file) throws IOException {
        return Blocks.of(read(file));
    }

    private static String numbered(int list, int level, String text) {
        return "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"" + level + "\"/><w:numId w:val=\"" + list
                + "\"/></w:numPr></w:pPr>" + r(text) + "</w:p>";
    }

    private static String level(int level, String format, String text) {
        return "<w:lvl w:ilvl=\"" + level + "\"><w:start w:val=\"1\"/><w:numFmt w:val=\"" + format
                + "\"/><w:lvlText w:val=\"" + text + "\"/></w:lvl>";
    }

    private static final String LISTS = "<w:abstractNum w:abstractNumId=\"0\">" + level(0, "decimal", "%1.")
            + level(1, "lowerLetter", "(%2)") + level(2, "lowerRoman", "(%3)") + level(3, "bullet", "&#xF0B7;")
            + "</w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>"
            + "<w:num w:numId=\"2\"><w:abstractNumId w:val=\"0\"/><w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"1\"/></w:lvlOverride></w:num>";

    @Test
    void automaticNumbersAreThereAsPrinted() throws IOException {
        assertThat(blocks(WordFile.body(numbered(1, 0, "First")
                                + numbered(1, 1, "Letter")
                                + numbered(1, 2, "Roman")
                                + numbered(1, 2, "Roman")
                                + numbered(1, 1, "Letter")
                                + p("Between")
                                + numbered(1, 0, "Second")
                                + numbered(1, 1, "Letter again")
                                + numbered(1, 3, "Point"))
                        .numbering(LISTS)))
                .containsExactly(
                        "LIST_ITEM 1: 1.→First",
                        "LIST_ITEM 2: (a)→Letter",
                        "LIST_ITEM 3: (i)→Roman",
                        "LIST_ITEM 3: (ii)→Roman",
                        "LIST_ITEM 2: (b)→Letter",
                        "PARAGRAPH: Between",
                        "LIST_ITEM 1: 2.→Second",
                        "LIST_ITEM 2: (a)→Letter again",
                        "LIST_ITEM 4: •→Point");
    }

    @Test
    void aListThatStartsAnewCountsFromOne() throws IOException {
        assertThat(blocks(WordFile.body(numbered(1, 0, "Report") + numbered(1, 0, "Report") + numbered(2, 0, "Annex"))
                        .numbering(LISTS)))
                .containsExactly("LIST_ITEM 1: 1.→Report", "LIST_ITEM 1: 2.→Report", "LIST_ITEM 1: 1.→Annex");
    }

    @Test
    void headingsHaveTheLevelOfTheirStyle() throws IOException {
        String styles = "<w:style w:type=\"paragraph\" w:styleId=\"A\"><w:name w:val=\"heading 2\"/></w:style>"
                + "<w:style w:type=\"paragraph\" w:styleId=\"B\"><w:name w:val=\"_ H_2/3\"/></w:style>"
                + "<w:style w:type=\"paragraph\" w:styleId=\"C\"><w:name w:val=\"Own\"/><w:pPr><w:outlineLvl w:val=\"3\"/></w:pPr></w:style>"
                + "<w:style w:type=\"paragraph\" w:styleId=\"D\"><w:name w:val=\"Other\"/><w:basedOn w:val=\"C\"/></w:style>";
        StringBuilder body = new StringBuilder();
        for (String style : List.of("A", "B", "C", "D")) {
            body.append("<w:p><w:pPr><w:pStyle w:val=\"" + style + "\"/></w:pPr>" + r(style) + "</w:p>");
        }
        assertThat(blocks(WordFile.body(body.toString()).styles(styles)))
                .containsExactly("HEADING 2: A", "HEADING 3: B", "HEADING 4: C", "HEADING 4: D");
    }

    @Test
    void footnotesFollowTheirParagraphAndTheirMarkIsKnown() throws IOException {
        SourceText text = read(WordFile.body("<w:p>" + r("The Panel met")
                        + "<w:r><w:footnoteReference w:id=\"7\"/></w:r>" + r(" in Vienna.")
                        + "<w:r><w:footnoteReference w:id=\"5\" w:customMarkFollows=\"1\"/><w:t>*</w:t></w:r></w:p>"
                        + p("Next"))
                .footnotes("<w:footnote w:id=\"0\" w:type=\"separator\">" + p("-----") + "</w:footnote>"
                        + "<w:footnote w:id=\"5\">" + p("* Reissued.") + "</w:footnote>"
                        + "<w:footnote w:id=\"7\"><w:p><w:r><w:footnoteRef/></w:r>" + r(" See A/99/1.")
                        + "</w:p></w:footnote>"));
        assertThat(Blocks.of(text))
                .containsExactly(
                        "PARAGRAPH: The Panel met1 in Vienna.*",
                        "FOOTNOTE: 1 See A/99/1.",
                        "FOOTNOTE: * Reissued.",
                        "PARAGRAPH: Next");
        assertThat(text.blocks().get(0).inlines())
                .filteredOn(inline -> inline.kind() == Inline.Kind.NOTE_MARK)
                .extracting(Inline::detail)
                .containsExactly("1", "*");
    }

    @Test
    void changesUnderReviewAreAccepted() throws IOException {
        String body = "<w:p>" + r("States ") + "<w:del>" + "<w:r><w:delText>may</w:delText></w:r>" + "</w:del><w:ins>"
                + r("should") + "</w:ins>" + r(" publish.") + "</w:p>"
                + "<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>" + r("They run ") + "</w:p>" + p("together.")
                + "<w:moveFrom><w:p>" + r("Moved") + "</w:p></w:moveFrom>";
        assertThat(blocks(WordFile.body(body)))
                .containsExactly("PARAGRAPH: States should publish.", "PARAGRAPH: They run together.");
    }

    @Test
    void hiddenTextAndFieldCodesAreLeftOut() throws IOException {
        String body = "<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>secret</w:t></w:r>" + r("See ")
                + "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText> HYPERLINK \"https://undocs.org/A/99/1\" </w:instrText></w:r>"
                + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>" + r("A/99/1")
                + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>" + "<w:hyperlink r:id=\"x\">" + r(" and A/99/2")
                + "</w:hyperlink></w:p>";
        SourceText text = read(WordFile.body(body).link("x", "https://undocs.org/A/99/2"));
        assertThat(Blocks.of(text)).containsExactly("PARAGRAPH: See A/99/1 and A/99/2");
        assertThat(text.blocks().get(0).inlines())
                .extracting(Inline::detail)
                .containsExactly("https://undocs.org/A/99/1", "https://undocs.org/A/99/2");
    }

    @Test
    void theFirstPagesOwnHeaderIsTextAndOthersRunAlong() throws IOException {
        String section =
                "<w:sectPr><w:headerReference w:type=\"first\" r:id=\"h1\"/><w:headerReference w:type=\"default\" r:id=\"h2\"/>"
                        + "<w:footerReference w:type=\"default\" r:id=\"f1\"/><w:titlePg/></w:sectPr>";
        assertThat(blocks(WordFile.body(p("Body") + section)
                        .header("h1", p("A/99/1"))
                        .header("h2", p("A/99/1, page 2"))
                        .footer("f1", p("26-00001"))))
                .containsExactly(
                        "PARAGRAPH: A/99/1", "PARAGRAPH: Body", "FURNITURE: A/99/1, page 2", "FURNITURE: 26-00001");
    }

    @Test
    void tablesAreOneBlockAndFramesAreNone() throws IOException {
        String table = "<w:tbl><w:tr><w:tc>" + p("Date") + "</w:tc><w:tc>" + p("Item") + "</w:tc></w:tr>"
                + "<w:tr><w:tc><w:p/></w:tc><w:tc>" + p("1 (a)") + p("Opening") + "</w:tc></w:tr></w:tbl>";
        String frame = "<w:tbl><w:tr><w:tc>" + p("Summary") + table + "</w:tc></w:tr></w:tbl>";
        assertThat(blocks(WordFile.body(table + frame)))
                .containsExactly(
                        "TABLE: Date→Item⏎→1 (a) Opening", "PARAGRAPH: Summary", "TABLE: Date→Item⏎→1 (a) Opening");
    }

    @Test
    void aTableOverSeveralPagesIsOneBlock() throws IOException {
        StringBuilder rows = new StringBuilder("<w:tr><w:trPr><w:tblHeader/></w:trPr><w:tc>" + p("No.")
                + "</w:tc><w:tc>" + p("State") + "</w:tc></w:tr>");
        StringBuilder expected = new StringBuilder("TABLE: No.→State");
        for (int i = 1; i <= 90; i++) {
            rows.append("<w:tr><w:tc><w:p><w:r><w:lastRenderedPageBreak/></w:r>" + r("" + i) + "</w:p></w:tc><w:tc>"
                    + p("State " + i) + "</w:tc></w:tr>");
            expected.append("⏎" + i + "→State " + i);
        }
        assertThat(blocks(WordFile.body("<w:tbl>" + rows + "</w:tbl>"))).containsExactly(expected.toString());
    }

    @Test
    void deletedRowsAndHiddenParagraphsAreLeftOut() throws IOException {
        String table =
                "<w:tbl><w:tr><w:tc>" + p("Date") + "</w:tc><w:tc>" + p("Item") + "</w:tc></w:tr><w:tr><w:trPr><w:del/>"
                        + "</w:trPr><w:tc>" + p("gone") + "</w:tc><w:tc>" + p("gone") + "</w:tc></w:tr></w:tbl>";
        String hidden =
                "<w:p><w:pPr><w:rPr><w:vanish/></w:rPr></w:pPr><w:r><w:rPr><w:vanish/></w:rPr><w:t>All hidden</w:t></w:r></w:p>";
        assertThat(blocks(WordFile.body(table + hidden + p("Next"))))
                .containsExactly("TABLE: Date→Item", "PARAGRAPH: Next");
    }

    @Test
    void sectionsCountTheirNotesAnewWhereTheySaySo() throws IOException {
        String end =
                "<w:p><w:pPr><w:sectPr><w:footnotePr><w:numRestart w:val=\"eachSect\"/></w:footnotePr></w:sectPr></w:pPr>";
        String call = "<w:r><w:footnoteReference w:id=\"1\"/></w:r>";
        assertThat(blocks(WordFile.body("<w:p>" + r("One") + call + r(" two") + call + "</w:p>" + end + r("three")
                                + call + "</w:p><w:p>" + r("four") + call + "</w:p>")
                        .footnotes("<w:footnote w:id=\"1\">" + p("Note.") + "</w:footnote>")))
                .containsExactly(
                        "PARAGRAPH: One1 two2",
                        "FOOTNOTE: 1 Note.",
                        "FOOTNOTE: 2 Note.",
                        "PARAGRAPH: three3",
                        "FOOTNOTE: 3 Note.",
                        "PARAGRAPH: four1",
                        "FOOTNOTE: 1 Note.");
    }

    @Test
    void notesThatAuthorsPutIntoFramesAreNotes() throws IOException {
        String body = p("Item 4 of the preliminary list*")
                + "<w:p><w:pPr><w:framePr w:w=\"9792\" w:vAnchor=\"page\"/></w:pPr>"
                + "<w:r><w:tab/><w:t>*</w:t></w:r><w:r><w:tab/><w:t>A/99/50.</w:t></w:r></w:p>"
                + "<w:p><w:pPr><w:framePr w:w=\"9792\"/></w:pPr>" + r("Set apart") + "</w:p>" + p("* not framed");
        assertThat(blocks(WordFile.body(body)))
                .containsExactly(
                        "PARAGRAPH: Item 4 of the preliminary list*",
                        "FOOTNOTE: *→A/99/50.",
                        "PARAGRAPH: Set apart",
                        "PARAGRAPH: * not framed");
    }

    @Test
    void textBoxesAreReadOnceAlthoughWrittenTwice() throws IOException {
        String box = "<w:txbxContent>" + p("In the box") + "</w:txbxContent>";
        String body = "<w:p><w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wps:txbx>" + box
                + "</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>" + box
                + "</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>" + r("Around it") + "</w:p>";
        assertThat(blocks(WordFile.body(body))).containsExactly("PARAGRAPH: Around it", "PARAGRAPH: In the box");
    }

    @Test
    void looksAreKept() throws IOException {
        SourceText text = read(WordFile.body("<w:p><w:pPr><w:jc w:val=\"center\"/><w:ind w:left=\"1134\"/></w:pPr>"
                + "<w:r><w:rPr><w:b/><w:sz w:val=\"28\"/></w:rPr><w:t>Report</w:t></w:r></w:p>"
                + "<w:p><w:r><w:rPr><w:i/></w:rPr><w:t>Decides</w:t></w:r>" + r(" to meet") + "</w:p>"));
        TextBlock title = text.blocks().get(0);
        assertThat(title.bold()).isTrue();
        assertThat(title.centred()).isTrue();
        assertThat(title.fontSize()).isEqualTo(14);
        assertThat(title.indent()).isEqualTo(56.7f);
        Inline italic = text.blocks().get(1).inlines().get(0);
        assertThat(italic.kind()).isEqualTo(Inline.Kind.ITALIC);
        assertThat(italic.span().in(text.raw())).isEqualTo("Decides");
    }
}
