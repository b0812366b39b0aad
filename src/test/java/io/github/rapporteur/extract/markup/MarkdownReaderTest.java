package io.github.rapporteur.extract.markup;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rapporteur.extract.Blocks;
import io.github.rapporteur.text.Inline;
import io.github.rapporteur.text.SourceText;
import io.github.rapporteur.text.SourceTextBuilder;
import io.github.rapporteur.text.TextBlock;
import java.util.List;
import org.junit.jupiter.api.Test;

class MarkdownReaderTest {

    private static SourceText read(String markdown) {
        SourceTextBuilder out = new SourceTextBuilder();
        MarkdownReader.read(markdown, out);
        return out.build("text/markdown");
    }

    private static List<String> blocks(String markdown) {
        return Blocks.of(read(markdown));
    }

    private static List<String> inlines(String markdown, Inline.Kind kind) {
        SourceText text = read(markdown);
        return text.blocks().stream()
                .flatMap(block -> block.inlines().stream())
                .filter(inline -> inline.kind() == kind)
                .map(inline -> inline.span().in(text.raw()) + " " + inline.detail())
                .toList();
    }

    @Test
    void headingsThatWereGluedTogetherAreSeparateBlocks() {
        assertThat(blocks("**Annotated agenda****Agenda**\n\n**Notes****1. Opening****(a) Election of a Chair**"))
                .containsExactly(
                        "HEADING: Annotated agenda",
                        "HEADING: Agenda",
                        "HEADING: Notes",
                        "HEADING: 1. Opening",
                        "HEADING: (a) Election of a Chair");
    }

    @Test
    void aLabelSetBoldByItselfStaysWithItsHeading() {
        assertThat(blocks("**II.** **Findings**")).containsExactly("HEADING: II. Findings");
        assertThat(blocks("**II.****Findings**")).containsExactly("HEADING: II.Findings");
    }

    @Test
    void aBoldSentenceIsAParagraph() {
        SourceText text = read("**5. The Panel recommends that States publish their registers.**");
        assertThat(Blocks.of(text))
                .containsExactly("PARAGRAPH: 5. The Panel recommends that States publish their registers.");
        assertThat(text.blocks().get(0).bold()).isTrue();
    }

    @Test
    void aBulletThatOnlyCarriesALabelIsDropped() {
        assertThat(blocks("1. Organization:\n  - (a) Opening;\n  - (b) Agenda.\n2. Other matters.\n\n- Free text"))
                .containsExactly(
                        "LIST_ITEM 1: 1. Organization:",
                        "LIST_ITEM 2: (a) Opening;",
                        "LIST_ITEM 2: (b) Agenda.",
                        "LIST_ITEM 1: 2. Other matters.",
                        "LIST_ITEM 1: • Free text");
    }

    @Test
    void linksKeepTheirTextAndTheirAddress() {
        assertThat(blocks("See resolution [65/230](https://undocs.org/A/RES/65/230_(x)), para. 2."))
                .containsExactly("PARAGRAPH: See resolution 65/230, para. 2.");
        assertThat(inlines("See resolution [65/230](https://undocs.org/A/RES/65/230_(x)), para. 2.", Inline.Kind.LINK))
                .containsExactly("65/230 https://undocs.org/A/RES/65/230_(x)");
    }

    @Test
    void notesAreBlocksOfTheirOwnAndTheirMarksAreKnown() {
        String markdown =
                "The Panel met twice<sup>1</sup> in\n\n---\n\n<sup>1</sup> See [A/99/1](#).\n\nits first year.";
        assertThat(blocks(markdown))
                .containsExactly(
                        "PARAGRAPH: The Panel met twice1 in", "FOOTNOTE: 1 See A/99/1.", "PARAGRAPH: its first year.");
        assertThat(inlines(markdown, Inline.Kind.SUPERSCRIPT)).containsExactly("1 ", "1 ");
    }

    @Test
    void markdownsOwnNotesAreNotes() {
        String markdown = "The Panel met.[^2]\n\n[^2]: In Vienna.";
        assertThat(blocks(markdown)).containsExactly("PARAGRAPH: The Panel met.2", "FOOTNOTE: 2 In Vienna.");
        assertThat(inlines(markdown, Inline.Kind.NOTE_MARK)).containsExactly("2 2");
    }

    @Test
    void anAsteriskBelowTheRuleIsTheNoteOfTheAgenda() {
        assertThat(blocks("Text\n\n__________\n\n* E/CN.99/1."))
                .containsExactly("PARAGRAPH: Text", "FOOTNOTE: * E/CN.99/1.");
    }

    @Test
    void tablesOfTabsAndOfPipesAreTables() {
        assertThat(blocks("<i>Date</i>\t<i>Item</i>\t\n6 April\t1 (a)\t\n\t2\n\nText"))
                .containsExactly("TABLE: Date→Item⏎6 April→1 (a)⏎→2", "PARAGRAPH: Text");
        assertThat(blocks("| Date | Item |\n|---|---|\n| 6 April | **1** |\n"))
                .containsExactly("TABLE: Date→Item⏎6 April→1");
    }

    @Test
    void headingsKeepTheirLevel() {
        assertThat(blocks("# Report #\n\nIntroduction\n===\n\n### **2. Scope**\nText"))
                .containsExactly(
                        "HEADING 1: Report", "HEADING 1: Introduction", "HEADING 3: 2. Scope", "PARAGRAPH: Text");
    }

    @Test
    void brokenLinesAreJoinedAndHardBreaksKept() {
        assertThat(blocks("The Panel on\nRegisters  \nof Ships\n\n会议\n开幕"))
                .containsExactly("PARAGRAPH: The Panel on Registers⏎of Ships", "PARAGRAPH: 会议开幕");
    }

    @Test
    void whatIsNotWellFormedStaysAsItIsWritten() {
        assertThat(blocks("5 * 3 < 20 [see below] **open & shut_case_file \\*note"))
                .containsExactly("PARAGRAPH: 5 * 3 < 20 [see below] **open & shut_case_file *note");
    }

    @Test
    void aYearAtTheStartOfALineOpensNoList() {
        assertThat(blocks("held in January\n2011. At that meeting"))
                .containsExactly("PARAGRAPH: held in January 2011. At that meeting");
    }

    @Test
    void emphasisIsKept() {
        SourceText text = read("*Decides* to **meet** again");
        TextBlock block = text.blocks().get(0);
        assertThat(block.inlines()).extracting(Inline::kind).containsExactly(Inline.Kind.ITALIC, Inline.Kind.BOLD);
        assertThat(inlines("*Decides* to **meet** again", Inline.Kind.ITALIC)).containsExactly("Decides ");
    }
}
