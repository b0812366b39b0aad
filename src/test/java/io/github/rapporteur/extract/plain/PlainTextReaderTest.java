package io.github.rapporteur.extract.plain;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rapporteur.extract.Blocks;
import io.github.rapporteur.text.Page;
import io.github.rapporteur.text.SourceText;
import io.github.rapporteur.text.SourceTextBuilder;
import io.github.rapporteur.text.TextBlock;
import org.junit.jupiter.api.Test;

class PlainTextReaderTest {

    private static SourceText read(String text) {
        SourceTextBuilder out = new SourceTextBuilder();
        PlainTextReader.read(text, out);
        return out.build("text/plain");
    }

    @Test
    void everyPrintedLineIsABlockAndNothingIsChanged() {
        String written = " I. Introduction \r\n\r\n1. The Panel met \n\u00A0\n\t(a) In spring;";
        SourceText text = read(written);
        assertThat(text.raw()).isEqualTo(written);
        assertThat(Blocks.of(text))
                .containsExactly("LINE: I. Introduction", "LINE: 1. The Panel met", "LINE: (a) In spring;");
    }

    @Test
    void theIndentCountsColumns() {
        assertThat(read("a\n  b\n\tc\n   \td\n　e").blocks())
                .extracting(TextBlock::indent)
                .containsExactly(0f, 2f, 8f, 8f, 2f);
    }

    @Test
    void formFeedsEndPages() {
        SourceText text = read("one\ntwo\n\fthree\n\f");
        assertThat(text.pages()).extracting(Page::number).containsExactly(1, 2);
        assertThat(text.blocks()).extracting(block -> block.page().orElse(0)).containsExactly(1, 1, 2);
        assertThat(text.pageAt(text.raw().indexOf("three"))).hasValue(2);
    }

    @Test
    void textWithoutFormFeedsHasNoPages() {
        SourceText text = read("one\ntwo");
        assertThat(text.pages()).isEmpty();
        assertThat(text.blocks().get(0).page()).isEmpty();
    }
}
