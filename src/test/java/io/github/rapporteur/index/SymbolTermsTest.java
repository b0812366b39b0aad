package io.github.rapporteur.index;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rapporteur.document.Locator;
import io.github.rapporteur.symbol.Symbol;
import org.junit.jupiter.api.Test;

class SymbolTermsTest {
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
