package io.github.rapporteur.extract.doc;

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

class DocReaderTest {
    private static final char FIRST = 0;
    private static final char SECOND = 1;
    private static final char THIRD = 2;

    @TempDir
    Path folder;

    private SourceText read(DocFile file) throws IOException {
        SourceTextBuilder out = new SourceTextBuilder();
        assertThat(DocReader.read(file.write(folder.resolve("a.doc")), out)).isTrue();
        return out.build("doc");
    }

    private List<String> blocks(DocFile file) throws IOException {
        return Blocks.of(read(file));
    }

    private static DocFile lists() {
        return new DocFile()
                .list(
                        DocFile.level(1, 0, FIRST + "."),
                        DocFile.level(1, 4, "(" + SECOND + ")"),
                        DocFile.level(1, 2, "(" + THIRD + ")"),
                        DocFile.level(1, 23, "\uF0B7"))
                .use(1)
                .use(1, 0, 1)
                .use(1, 1, 4);
    }

    private static DocFile item(DocFile file, int use, int level, String text) {
        return file.text(text).end(Sprms.listed(use, level));
    }

    @Test
    void automaticNumbersAreThereAsPrinted() throws IOException {
        DocFile file = lists();
        item(file, 1, 0, "First");
        item(file, 1, 1, "Letter");
        item(file, 1, 2, "Roman");
        item(file, 1, 2, "Roman");
        item(file, 1, 1, "Letter");
        file.text("Between").end();
        item(file, 1, 0, "Second");
        item(file, 1, 1, "Letter again");
        item(file, 1, 3, "Point");
        assertThat(blocks(file))
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
    void aListThatStartsAnewCountsFromWhereItSays() throws IOException {
        DocFile file = lists();
        item(file, 1, 0, "Report");
        item(file, 1, 0, "Report");
        item(file, 2, 0, "Annex");
        item(file, 3, 1, "Letter");
        assertThat(blocks(file))
                .containsExactly(
                        "LIST_ITEM 1: 1.→Report",
                        "LIST_ITEM 1: 2.→Report",
                        "LIST_ITEM 1: 1.→Annex",
                        "LIST_ITEM 2: (d)→Letter");
    }

    @Test
    void numbersOfSeveralLevelsAndOtherScriptsArePrinted() throws IOException {
        DocFile file = new DocFile()
                .list(
                        DocFile.level(2, 1, FIRST + "."),
                        DocFile.level(1, 0, FIRST + "." + SECOND),
                        DocFile.level(3, 58, THIRD + ")"))
                .list(DocFile.level(12, 37, FIRST + "、"), DocFile.level(4, 48, "(" + SECOND + ")"))
                .use(1)
                .use(2);
        item(file, 1, 0, "Part");
        item(file, 1, 1, "Section");
        item(file, 1, 2, "Point");
        item(file, 2, 0, "Chinese");
        item(file, 2, 1, "Arabic");
        assertThat(blocks(file))
                .containsExactly(
                        "LIST_ITEM 1: II.→Part",
                        "LIST_ITEM 2: II.1→Section",
                        "LIST_ITEM 3: в)→Point",
                        "LIST_ITEM 1: 十二、→Chinese",
                        "LIST_ITEM 2: (د)→Arabic");
    }

    @Test
    void headingsHaveTheLevelOfTheirStyle() throws IOException {
        DocFile file = new DocFile()
                .style("heading 2", 0, Sprms.outline(1))
                .style("_ H_2/3", 0)
                .style("Own", 0, Sprms.outline(3))
                .style("Other", 3);
        file.text("A").endIn(1).text("B").endIn(2).text("C").endIn(3).text("D").endIn(4);
        file.text("E").end(Sprms.outline(0)).text("F").end();
        assertThat(blocks(file))
                .containsExactly(
                        "HEADING 2: A", "HEADING 3: B", "HEADING 4: C", "HEADING 4: D", "HEADING 1: E", "PARAGRAPH: F");
    }

    @Test
    void notesFollowTheirParagraphAndTheirMarkIsKnown() throws IOException {
        SourceText text = read(new DocFile()
                .text("The Panel met")
                .footnote("See A/99/1.")
                .text(" in Vienna.")
                .footnote("*", "Reissued.")
                .end()
                .text("It met again")
                .endnote("At the end.")
                .text(" and again")
                .footnote("In autumn.")
                .end());
        assertThat(Blocks.of(text))
                .containsExactly(
                        "PARAGRAPH: The Panel met1 in Vienna.*",
                        "FOOTNOTE: 1 See A/99/1.",
                        "FOOTNOTE: * Reissued.",
                        "PARAGRAPH: It met again1 and again2",
                        "FOOTNOTE: 1 At the end.",
                        "FOOTNOTE: 2 In autumn.");
        assertThat(text.blocks().get(0).inlines())
                .filteredOn(inline -> inline.kind() == Inline.Kind.NOTE_MARK)
                .extracting(Inline::detail)
                .containsExactly("1", "*");
    }

    @Test
    void changesUnderReviewAreAccepted() throws IOException {
        DocFile file = new DocFile()
                .text("States ")
                .text("may", Sprms.DELETED)
                .text("should", Sprms.INSERTED)
                .text(" publish.")
                .end();
        file.text("They run ").text("apart.", Sprms.DELETED);
        file.deletedEnd();
        file.text("together.").end();
        assertThat(blocks(file)).containsExactly("PARAGRAPH: States should publish.", "PARAGRAPH: They run together.");
    }

    @Test
    void hiddenTextAndFieldCodesAreLeftOut() throws IOException {
        SourceText text = read(new DocFile()
                .text("secret", Sprms.HIDDEN)
                .text("See ")
                .text("\u0013", Sprms.SPECIAL)
                .text(" HYPERLINK \"https://undocs.org/A/99/1\" ")
                .text("\u0014", Sprms.SPECIAL)
                .text("A/99/1")
                .text("\u0015", Sprms.SPECIAL)
                .text(", page ")
                .text("\u0013", Sprms.SPECIAL)
                .text(" PAGE ")
                .text("\u0014", Sprms.SPECIAL)
                .text("4")
                .text("\u0015", Sprms.SPECIAL)
                .end()
                .text("All hidden", Sprms.HIDDEN)
                .end());
        assertThat(Blocks.of(text)).containsExactly("PARAGRAPH: See A/99/1, page 4");
        assertThat(text.blocks().get(0).inlines())
                .extracting(Inline::detail)
                .containsExactly("https://undocs.org/A/99/1");
    }

    @Test
    void theFirstPagesOwnHeaderIsTextAndOthersRunAlong() throws IOException {
        assertThat(blocks(new DocFile()
                        .headers("A/99/1, page 2", "26-00001", "A/99/1")
                        .text("Body")
                        .end()))
                .containsExactly(
                        "PARAGRAPH: A/99/1", "PARAGRAPH: Body", "FURNITURE: A/99/1, page 2", "FURNITURE: 26-00001");
    }

    @Test
    void tablesAreOneBlockWithPlaceForWhatCellsCover() throws IOException {
        DocFile file = new DocFile().text("Before").end();
        file.text("Date").cell().text("Item").cell().cell(Sprms.ROW_END, Sprms.columns(0, 1000, 3000));
        file.cell()
                .text("1 (a)")
                .end(Sprms.IN_TABLE)
                .text("Opening")
                .cell()
                .text("Room")
                .cell();
        file.cell(Sprms.ROW_END, Sprms.columns(0, 1000, 2000, 3000));
        file.text("All day").cell().text("Hall").cell().cell(Sprms.ROW_END, Sprms.columns(0, 2000, 3000));
        file.text("After").end();
        assertThat(blocks(file))
                .containsExactly(
                        "PARAGRAPH: Before", "TABLE: Date→Item⏎→1 (a) Opening→Room⏎All day→→Hall", "PARAGRAPH: After");
    }

    @Test
    void tablesInTablesBelongToTheirCell() throws IOException {
        byte[] inner = Sprms.joined(Sprms.IN_TABLE, Sprms.depth(2));
        DocFile file = new DocFile();
        file.text("Outer").cell(Sprms.depth(1)).text("Left").end(inner, Sprms.INNER_CELL_END);
        file.text("Right").end(inner, Sprms.INNER_CELL_END).end(inner, Sprms.INNER_ROW_END);
        file.text("Below").cell(Sprms.depth(1)).cell(Sprms.ROW_END, Sprms.depth(1));
        assertThat(blocks(file)).containsExactly("TABLE: Outer→Left Right Below");
    }

    @Test
    void aTableOverSeveralPagesIsOneBlockWithItsNotesBehindIt() throws IOException {
        DocFile file = new DocFile();
        StringBuilder expected = new StringBuilder("TABLE: No.→State");
        file.text("No.").cell().text("State").cell().cell(Sprms.ROW_END);
        for (int i = 1; i <= 90; i++) {
            file.text("" + i).cell().text("State " + i);
            if (i == 45) {
                file.footnote("Observer.");
            }
            file.cell().cell(Sprms.ROW_END);
            expected.append("⏎" + i + "→State " + i + (i == 45 ? "1" : ""));
        }
        assertThat(blocks(file)).containsExactly(expected.toString(), "FOOTNOTE: 1 Observer.");
    }

    @Test
    void sectionsCountTheirNotesAnewWhereTheySaySo() throws IOException {
        DocFile file = new DocFile().text("One").footnote("Note.").end();
        file.text("two")
                .footnote("Note.")
                .endSection()
                .text("three")
                .footnote("Note.")
                .end();
        assertThat(blocks(file))
                .containsExactly(
                        "PARAGRAPH: One1",
                        "FOOTNOTE: 1 Note.",
                        "PARAGRAPH: two2",
                        "FOOTNOTE: 2 Note.",
                        "PARAGRAPH: three1",
                        "FOOTNOTE: 1 Note.");
    }

    @Test
    void notesThatAuthorsPutIntoFramesAreNotes() throws IOException {
        assertThat(blocks(new DocFile()
                        .text("Item 4*")
                        .end()
                        .text("\t*\tA/99/50.")
                        .end(Sprms.FRAMED)
                        .text("* not framed")
                        .end()))
                .containsExactly("PARAGRAPH: Item 4*", "FOOTNOTE: *→A/99/50.", "PARAGRAPH: * not framed");
    }

    @Test
    void looksAreKept() throws IOException {
        SourceText text = read(new DocFile()
                .text("Report", Sprms.BOLD, Sprms.size(28))
                .end(Sprms.CENTRED, Sprms.left(1134))
                .text("Decides", Sprms.ITALIC)
                .text(" to meet\u000Bagain\u001Eand again")
                .end());
        TextBlock title = text.blocks().get(0);
        assertThat(title.bold()).isTrue();
        assertThat(title.centred()).isTrue();
        assertThat(title.fontSize()).isEqualTo(14);
        assertThat(title.indent()).isEqualTo(56.7f);
        assertThat(Blocks.of(text).get(1)).isEqualTo("PARAGRAPH: Decides to meet⏎again\u2011and again");
        assertThat(text.blocks().get(1).inlines())
                .extracting(inline -> inline.kind() + " " + inline.span().in(text.raw()))
                .containsExactly("ITALIC Decides");
    }
}
