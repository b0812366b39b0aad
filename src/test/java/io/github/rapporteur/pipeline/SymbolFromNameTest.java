package io.github.rapporteur.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rapporteur.symbol.Symbol;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SymbolFromNameTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            E_CN.15_2018_12.txt | E/CN.15/2018/12
            A_RES_70_1.en.pdf | A/RES/70/1
            A_80_6_(Sect._3)_Add.2.en.docx | A/80/6(Sect.3)/Add.2
            A_80_6_(Sect._3)_Add.2_Cluster_I_Leaflet.en.docx | A/80/6(Sect.3)/Add.2
            A_80_6_Sect.15.en.docx | A/80/6(Sect.15)
            A-RES-70-1.pdf | A/RES/70/1
            A_HRC_14_7__somewhere2010.en.pdf | A/HRC/14/7
            E_CN.15_2018_12-en.pdf | E/CN.15/2018/12
            E_CN.15_2018_12 (1).pdf | E/CN.15/2018/12
            S_RES_1373(2001).pdf | S/RES/1373(2001)
            """)
    void readsWhatTheNameSpells(String name, String symbol) {
        assertThat(SymbolFromName.read(name)).contains(Symbol.parse(symbol));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "minutes-3.docx",
                "g0917123.pdf",
                "Art_6.2_XYZ_13a_DD_241114_published.en.docx",
                "report_final_2018.pdf",
                "1991-12-27_Briefing.pdf",
                "agenda-2020.md",
                "_.pdf",
                "A_.pdf",
                "(((.txt"
            })
    void readsNothingWhereNoSymbolIsSpelt(String name) {
        assertThat(SymbolFromName.read(name)).isEmpty();
    }
}
