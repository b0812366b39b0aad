package io.github.rapporteur.symbol;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NearestSymbolsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            E CN.15 2018 12 | E/CN.15/2018/12
            A_RES_70_1 | A/RES/70/1
            e-cn.15-2018-12 | E/CN.15/2018/12
            CN.15/2018/12 | E/CN.15/2018/12
            E/CNN.15/2018/12 | E/CN.15/2018/12
            E/NC.15/2018/12 | E/CN.15/2018/12
            E/CN15/2018/12 | E/CN.15/2018/12
            E/CN.l5/2018/12 | E/CN.15/2018/12
            A/HRC/27L.16 | A/HRC/27/L.16
            A/HRC/46//L.11 | A/HRC/46/L.11
            A/HRC/DEC41/104 | A/HRC/DEC/41/104
            E/CN.4/DEC/10/(XXXV) | E/CN.4/DEC/10(XXXV)
            UNOCD/CCPCJ/EG.4/2018/1 | UNODC/CCPCJ/EG.4/2018/1
            """)
    void namesFirstWhatWasMeant(String written, String meant) {
        assertThat(NearestSymbols.to(written)).startsWith(Symbol.parse(meant));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "hello", "the quick brown fox", "12", "////", "2018", "24/7", "HIV/AIDS", "E/CN.15/2018/12"})
    void guessesNothingFromWhatLooksLikeNoSymbol(String written) {
        assertThat(NearestSymbols.to(written)).isEmpty();
    }

    @Test
    void guessesAreFew() {
        assertThat(NearestSymbols.to("X/CN.1/2018/12")).hasSizeLessThanOrEqualTo(3);
    }
}
