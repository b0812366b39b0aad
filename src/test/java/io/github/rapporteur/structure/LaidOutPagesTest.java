package io.github.rapporteur.structure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What sizes, bold and raised letters tell on pages with positions. */
class LaidOutPagesTest {
    private static final String LONG = "The keepers of the three lights met in the small hall and counted the lamps.";

    @Test
    void rowsInSmallLettersAreNoHeadings() {
        String tree = new LaidOut()
                .bold("A. Lights")
                .gap()
                .text("1. " + LONG)
                .gap()
                .smallBold("D. Reports on oil")
                .small("Reports for the Board: two in the winter")
                .gap()
                .bold("B. Boats")
                .gap()
                .text("2. " + LONG)
                .tree();

        assertThat(tree).contains("heading A ", "heading B ").doesNotContain("heading D");
        assertThat(tree.lines().filter(line -> line.startsWith("heading B"))).hasSize(1);
    }

    @Test
    void aParagraphGoesOnBelowTheRunningHeadOfTheNextColumn() {
        String tree = new LaidOut()
                .text("The keepers of the lights met in the small hall")
                .text("and counted the lamps, of which the keepers say")
                .column("A/CONF.900/SR.2")
                .text("that there were seven, two of them broken in the")
                .text("storms of the winter before.")
                .tree();

        assertThat(tree)
                .contains("of which the keepers say that there were seven")
                .doesNotContain("SR.2");
    }

    @Test
    void aNoteBelowATableHangsOnTheTable() {
        String tree = new LaidOut()
                .text("1. " + LONG)
                .gap()
                .table("Light\tOil^a^\nNorth\t20")
                .gap()
                .small("^a^ In barrels, the empty ones not counted.")
                .gap()
                .text("2. " + LONG)
                .tree();

        assertThat(tree)
                .contains(
                        "table \"Light\\tOil\\nNorth", "  footnote a @fna \"In barrels, the empty ones not counted.\"");
    }

    @Test
    void notesBehindTheTextAreNotes() {
        String tree = new LaidOut()
                .text("1. The keepers met in the hall^1^ and counted the lamps of the three lights.^2^")
                .gap()
                .bold("Notes")
                .gap()
                .small("^1^ The small one.")
                .small("^2^ There are seven lamps, of which two are broken and one")
                .small("is lent to the pilots.")
                .tree();

        assertThat(tree)
                .contains("  footnote 1 @fn1 \"The small one.\"")
                .contains("  footnote 2 @fn2 \"There are seven lamps, of which two are broken and one is lent to the"
                        + " pilots.\"")
                .contains("\"The keepers met in the hall and counted the lamps of the three lights.\"");
    }

    @Test
    void anAddressOnALineOfItsOwnIsText() {
        String tree = new LaidOut()
                .text("1. " + LONG + " The count is kept at")
                .text("https://lights.example.org/count")
                .text("and may be read by anybody who comes to the hall.")
                .tree();

        assertThat(tree).contains("is kept at https://lights.example.org/count and may be read");
    }

    @Test
    void theNumberAboveATitleIsItsLabel() {
        String tree = new LaidOut()
                .bold("I. Decisions")
                .gap()
                .bold("14/3")
                .bold("Oil for the winter")
                .gap()
                .text("1. " + LONG)
                .tree();

        assertThat(tree).contains("heading 14/3 @I.14/3 \"Oil for the winter\"");
    }

    @Test
    void aNumberedLeadInSetInBoldIsAParagraph() {
        String tree = new LaidOut()
                .bold("I. Conclusions")
                .gap()
                .bold("8. The following recommendations were made to the harbour and enjoy its support:")
                .gap()
                .bold("1. To trim the wicks every evening before the lamps are lit (Ruritania);")
                .gap()
                .bold("2. To keep the stores of oil filled in winter (Syldavia).")
                .gap()
                .text("9. " + LONG)
                .text(LONG)
                .text(LONG)
                .tree();

        assertThat(tree).contains("paragraph 8 @8 ", "item 1 @8(1) ", "item 2 @8(2) ", "paragraph 9 @9 ");
    }
}
