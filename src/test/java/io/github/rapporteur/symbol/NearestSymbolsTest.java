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
            """)
    void namesFirstWhatWasMeant(String written, String meant) {
        assertThat(NearestSymbols.to(written)).startsWith(Symbol.parse(meant));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "hello", "the quick brown fox", "12", "////", "2018"})
    void guessesNothingFromWhatLooksLikeNoSymbol(String written) {
        assertThat(NearestSymbols.to(written)).isEmpty();
    }

    @Test
    void guessesAreFew() {
        assertThat(NearestSymbols.to("X/CN.1/2018/12")).hasSizeLessThanOrEqualTo(3);
    }
}
