package io.github.rapporteur.index;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rapporteur.document.Locator;
import io.github.rapporteur.symbol.Symbol;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PinpointsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "para. 23 | 23",
                "para. 9(n)(iv) | 9(n)(iv)",
                "rec. 118.23 | 118.23",
                "annex | annex",
                "annex II | annex-II",
                "annex II, para. 3 | annex-II/3",
                "annex, sect. A | annex/A",
                "chap. II | II",
                "chap. II, sect. A | II.A",
                "footnote 3 | fn3",
            })
    void leadToTheLocatorOfThePlace(String pinpoint, String locator) {
        assertThat(Pinpoints.locator(pinpoint)).contains(new Locator(locator));
    }

    @ParameterizedTest
    @ValueSource(strings = {"paras. 1–500", "para. 1–500", "art. 32(b)", "", "vol. 3", "page 7"})
    void orNowhere(String pinpoint) {
        assertThat(Pinpoints.locator(pinpoint)).isEmpty();
    }

    @Test
    void aPlaceIsWithinEverythingItIsAPartOf() {
        assertThat(SymbolTerms.within("A/1", new Locator("annex-II/9(n)(iv)")))
                .containsExactly("A/1#annex-II/9(n)(iv)", "A/1#annex-II/9(n)", "A/1#annex-II/9", "A/1#annex-II");
    }

    @Test
    void aSymbolStandsUnderItsBeginnings() {
        assertThat(SymbolTerms.under(Symbol.parse("E/CN.15/2018/12/Add.1")))
                .containsExactly("E", "E/CN.15", "E/CN.15/2018", "E/CN.15/2018/12", "E/CN.15/2018/12/ADD.1");
        assertThat(SymbolTerms.family(Symbol.parse("E/CN.15/2018/12/Add.1"))).isEqualTo("E/CN.15/2018/12");
        assertThat(SymbolTerms.body(Symbol.parse("A/C.3/72/L.5"))).isEqualTo("A/C.3");
        assertThat(SymbolTerms.body(Symbol.parse("A/RES/65/230"))).isEqualTo("A");
    }
}
