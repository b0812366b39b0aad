package io.github.rapporteur.extract.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rapporteur.text.BlockKind;
import java.util.List;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.junit.jupiter.api.Test;

/** Tables become rows and cells; what only looks a little like one stays lines. */
class PdfTableTest {
    private static PdfText read(Sheets sheets) {
        try (sheets) {
            return PdfReader.create(PdfLimits.DEFAULTS).read(new RandomAccessReadBuffer(sheets.bytes()));
        }
    }

    private static List<String> blocks(PdfText read, BlockKind kind) {
        return read.text().blocks().stream()
                .filter(block -> block.kind() == kind)
                .map(read.text()::of)
                .toList();
    }

    private static void row(Sheets sheets, float y, String... cells) {
        float[] columns = {60, 250, 400};
        for (int i = 0; i < cells.length; i++) {
            if (!cells[i].isEmpty()) {
                sheets.text(columns[i], y, cells[i]);
            }
        }
    }

    @Test
    void rulesAndColumnsMakeATable() {
        Sheets sheets =
                new Sheets().text(60, 380, "The fees of the year are set out in the table below, harbour by harbour:");
        sheets.rule(60, 395, 450);
        row(sheets, 408, "Harbour", "Fee", "Paid");
        sheets.rule(60, 414, 450);
        row(sheets, 428, "Northern quay of the", "1 200.5", "yes");
        row(sheets, 439, "old town");
        row(sheets, 458, "Southern quay", "900.0", "");
        sheets.rule(60, 464, 450).text(60, 490, "The Council takes note of the table above and thanks the keepers.");
        PdfText read = read(sheets);
        assertThat(blocks(read, BlockKind.TABLE))
                .containsExactly(
                        "Harbour\tFee\tPaid\nNorthern quay of the old town\t1 200.5\tyes\nSouthern quay\t900.0\t");
        assertThat(blocks(read, BlockKind.LINE)).hasSize(2);
    }

    @Test
    void aContentsListIsNoTable() {
        Sheets sheets = new Sheets();
        for (int i = 0; i < 5; i++) {
            sheets.text(60, 428 + 16 * i, "I.");
            sheets.text(90, 428 + 16 * i, "Fees of the quays .............................................");
            sheets.text(500, 428 + 16 * i, "" + i);
        }
        PdfText read = read(sheets);
        assertThat(blocks(read, BlockKind.TABLE)).isEmpty();
        assertThat(blocks(read, BlockKind.LINE)).hasSize(5);
    }

    @Test
    void aVoteIsNoTable() {
        Sheets sheets = new Sheets();
        for (int i = 0; i < 3; i++) {
            sheets.text(
                    60,
                    428 + 36 * i,
                    List.of("In favour:", "Against:", "Abstaining:").get(i));
            sheets.text(140, 428 + 36 * i, "Northland, Southland, Westland and the islands that lie between them");
            sheets.text(140, 440 + 36 * i, "and some others");
        }
        assertThat(blocks(read(sheets), BlockKind.TABLE)).isEmpty();
    }

    @Test
    void theFieldsOfAMastheadAreNoTable() {
        Sheets sheets = new Sheets().rule(60, 65, 480).rule(60, 200, 480);
        for (int i = 0; i < 4; i++) {
            sheets.text(60, 90 + 14 * i, "Harbour Council").text(400, 90 + 14 * i, "Distr.: General");
        }
        assertThat(blocks(read(sheets), BlockKind.TABLE)).isEmpty();
    }

    @Test
    void aTableGoesOnBelowItsLastRuleUnderAHeadingAcrossItsColumns() {
        Sheets sheets = new Sheets().rule(60, 395, 450);
        row(sheets, 408, "Harbour", "Fee", "Paid");
        sheets.rule(60, 414, 450);
        row(sheets, 428, "Northern quay", "1 200.5", "yes");
        sheets.rule(60, 434, 450).text(60, 450, "Quays that belong to the Council of the outer islands");
        row(sheets, 468, "Southern quay", "900.0", "no");
        PdfText read = read(sheets);
        assertThat(blocks(read, BlockKind.TABLE))
                .containsExactly("Harbour\tFee\tPaid\nNorthern quay\t1 200.5\tyes\n"
                        + "Quays that belong to the Council of the outer islands\t\t\nSouthern quay\t900.0\tno");
    }

    @Test
    void theFiguresOfAChartAreOneTable() {
        Sheets sheets =
                new Sheets().text(60, 380, "The count of ships rose from year to year, as the figure below shows:");
        for (int i = 0; i < 5; i++) {
            sheets.text(i == 4 ? 65 : 60, 410 + 30 * i, String.valueOf(40 - 10 * i));
        }
        sheets.text(150, 480, "18").text(300, 444, "31").text(140, 544, "2040").text(290, 544, "2041");
        sheets.text(60, 590, "The Council takes note of the figures above and thanks the keepers of the lights.");
        PdfText read = read(sheets);
        assertThat(blocks(read, BlockKind.TABLE)).hasSize(1);
        assertThat(blocks(read, BlockKind.TABLE).getFirst().split("\\s+"))
                .containsExactly("40", "30", "31", "20", "18", "10", "0", "2040", "2041");
        assertThat(blocks(read, BlockKind.LINE)).hasSize(2);
    }

    @Test
    void entriesWithOneFigureEachAreATableWithoutRules() {
        Sheets sheets = new Sheets().text(60, 400, "Ships that called at the quays:");
        for (int i = 0; i < 5; i++) {
            sheets.text(60, 430 + 14 * i, "Quay " + "abcde".charAt(i)).text(300, 430 + 14 * i, "1" + i + ".5");
        }
        PdfText read = read(sheets);
        assertThat(blocks(read, BlockKind.TABLE))
                .containsExactly("Quay a\t10.5\nQuay b\t11.5\nQuay c\t12.5\nQuay d\t13.5\nQuay e\t14.5");
        assertThat(blocks(read, BlockKind.LINE)).containsExactly("Ships that called at the quays:");
    }

    @Test
    void numberedEntriesWiderThanTheHeadOfTheirColumnStayInTheTable() {
        Sheets sheets = new Sheets().rule(60, 395, 490);
        sheets.text(60, 408, "Services").text(450, 408, "2050").text(500, 408, "2051");
        sheets.rule(60, 414, 490);
        sheets.text(60, 428, "A. Services for sailors");
        sheets.text(74, 444, "1.").text(89, 444, "Meetings of the keepers of lighthouses and of those who paint them,");
        sheets.text(89, 455, "held on the outer islands").text(460, 455, "4").text(510, 455, "6");
        sheets.text(74, 471, "2.").text(89, 471, "Lamps mended").text(455, 471, "1");
        sheets.text(462, 471, "[20]").text(510, 471, "9");
        sheets.text(74, 487, "3.")
                .text(89, 487, "Reports on fog")
                .text(460, 487, "1")
                .text(510, 487, "1");
        PdfText read = read(sheets);
        assertThat(blocks(read, BlockKind.TABLE)).hasSize(1);
        assertThat(blocks(read, BlockKind.TABLE).getFirst())
                .contains("held on the outer islands\t4\t6", "Lamps mended", "Reports on fog\t1\t1");
        assertThat(blocks(read, BlockKind.LINE)).isEmpty();
    }

    @Test
    void aNumberedParagraphBetweenTwoTablesIsNoRow() {
        Sheets sheets = new Sheets().rule(60, 364, 490);
        sheets.text(99, 385, "B.").text(123, 385, "Gifts");
        sheets.text(123, 410, "28.").text(147, 410, "The gifts that harbours received in the period from 1 July 2050");
        sheets.text(123, 422, "to 30 June 2051 are as follows:");
        for (int i = 0; i < 5; i++) {
            sheets.text(123, 450 + 14 * i, "Harbour " + i)
                    .text(330, 450 + 14 * i, "1 0" + i)
                    .text(450, 450 + 14 * i, "9");
        }
        sheets.rule(60, 535, 490);
        sheets.text(60, 548, "Quay").text(330, 548, "Fee").text(450, 548, "Paid");
        sheets.rule(60, 554, 490);
        sheets.text(60, 568, "Old quay").text(330, 568, "1 200").text(450, 568, "yes");
        sheets.rule(60, 574, 490);
        PdfText read = read(sheets);
        assertThat(blocks(read, BlockKind.LINE))
                .contains("28. The gifts that harbours received in the period from 1 July 2050");
        assertThat(blocks(read, BlockKind.TABLE)).hasSize(2);
    }

    @Test
    void entriesWithFiguresAreNoColumnsThoughThePageBeforeHadSome() {
        Sheets sheets = new Sheets();
        for (int i = 0; i < 12; i++) {
            sheets.text(60, 400 + 12 * i, "The keepers of the lights of the northern and the");
            sheets.text(320, 400 + 12 * i, "outer islands met in the old town, as every year");
        }
        sheets.page().rule(60, 95, 490);
        sheets.text(60, 108, "Services")
                .text(350, 108, "2050")
                .text(400, 108, "2051")
                .text(450, 108, "2052");
        sheets.rule(60, 114, 490);
        for (int i = 0; i < 4; i++) {
            sheets.text(74, 130 + 14 * i, (i + 11) + ". Lamps that were mended in the year " + i);
            sheets.text(360, 130 + 14 * i, "1").text(410, 130 + 14 * i, "2").text(460, 130 + 14 * i, "3");
        }
        PdfText read = read(sheets);
        assertThat(blocks(read, BlockKind.TABLE))
                .singleElement()
                .asString()
                .contains("11. Lamps that were mended in the year 0\t1\t2\t3")
                .contains("14. Lamps that were mended in the year 3\t1\t2\t3");
    }
}
