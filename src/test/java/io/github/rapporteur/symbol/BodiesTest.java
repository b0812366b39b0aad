package io.github.rapporteur.symbol;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BodiesTest {
    private final Bodies bodies = Bodies.builtIn();

    private Body body(String series) {
        return bodies.inSeries(series).orElseThrow();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    E/CN.15/2018/12           | E/CN.15
                    A/65/4                    | A
                    A/HRC/WG.6/38/SVN/1       | A/HRC/WG.6
                    A/HRC/WG.9999/1/2         | A/HRC
                    UNEP/EA.5/Res.14          | UNEP/EA
                    NPT/CONF.2026/PC.III/7    | NPT/CONF
                    ICCD/COP(15)/23/Add.1     | ICCD/COP
                    TD/B(S-XIX)/7             | TD/B
                    E/ESCWA/AGR/1997/5/Rev.1  | E/ESCWA
                    UNODC/CCPCJ/EG.4/2018/1   | UNODC/CCPCJ/EG.4
                    UNODC/CCPCJ/EG.9/2023/1   | UNODC/CCPCJ/EG
                    GC.17/Res.1               | GC
                    E/2017/30-E/CN.15/2017/17 | E
                    """)
    void tellsWhoseDocumentItIs(String symbol, String series) {
        assertThat(bodies.of(Symbol.parse(symbol)).map(Body::series)).contains(series);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    A        | 65/230           | A/RES/65/230
                    A        | S-30/1           | A/RES/S-30/1
                    A        | ES-11/6          | A/RES/ES-11/6
                    A        | 53/243 B         | A/RES/53/243B
                    A        | 217 A (III)      | A/RES/217(III)[A]
                    A        | 217 (III) A      | A/RES/217(III)[A]
                    A        | 3201 (S-VI)      | A/RES/3201(S-VI)
                    A        | 3419 A to D (XXX)| A/RES/3419(XXX)[A-D]
                    S        | 1373 (2001)      | S/RES/1373(2001)
                    E        | 2019/19          | E/RES/2019/19
                    E        | 1503 (XLVIII)    | E/RES/1503(XLVIII)
                    A/HRC    | 46/2             | A/HRC/RES/46/2
                    A/HRC    | S-21/1           | A/HRC/RES/S-21/1
                    E/CN.15  | 26/4             | E/CN.15/RES/26/4
                    E/CN.4   | 2005/5           | E/CN.4/RES/2005/5
                    UNEP/EA  | 5/14             | UNEP/EA.5/Res.14
                    CAC/COSP | 8/1              | CAC/COSP/RES/8/1
                    E/ESCAP  | 72/7             | E/ESCAP/RES/72/7
                    """)
    void buildsTheSymbolOfAResolutionFromItsNumber(String series, String number, String symbol) {
        assertThat(ResolutionNumber.parse(number)
                        .flatMap(parsed -> bodies.resolutionSymbol(body(series), parsed))
                        .map(built -> built.symbol().canonical()))
                .contains(symbol);
    }

    @ParameterizedTest
    @CsvSource({"S, 65/230", "A, 1373 (2001)", "E, 65/230", "E/CN.15, 2019/19"})
    void buildsNoneFromANumberTheBodyCannotHave(String series, String number) {
        assertThat(bodies.resolutionSymbol(
                        body(series), ResolutionNumber.parse(number).orElseThrow()))
                .isEmpty();
    }

    @Test
    void buildsDecisions() {
        assertThat(decision("A", "60/519")).contains("A/DEC/60/519");
        assertThat(decision("E", "2005/234")).contains("E/DEC/2005/234");
        assertThat(decision("FCCC/CP", "1/CP.21")).contains("FCCC/CP/DEC/21/1");
        assertThat(decision("UNEP/CBD/COP", "X/2")).contains("UNEP/CBD/COP/DEC/X/2");
    }

    private Optional<String> decision(String series, String number) {
        return bodies.decisionSymbol(
                        body(series), ResolutionNumber.parse(number).orElseThrow())
                .map(built -> built.symbol().canonical());
    }

    @Test
    void saysWhichNamesAreOnlyConventional() {
        assertThat(bodies.isConventional(Symbol.parse("E/CN.15/RES/26/4"))).isTrue();
        assertThat(bodies.isConventional(Symbol.parse("E/CN.15/2018/12"))).isFalse();
        assertThat(bodies.isConventional(Symbol.parse("A/HRC/RES/46/2"))).isFalse();
    }

    @Test
    void findsBodiesByNameInEveryLanguage() {
        assertThat(bodies.named("Commission on Crime Prevention and Criminal Justice", "en"))
                .containsExactly(body("E/CN.15"));
        assertThat(bodies.named("CCPCJ", "en")).containsExactly(body("E/CN.15"));
        assertThat(bodies.named("Assemblée\u00a0générale", "fr")).containsExactly(body("A"));
        assertThat(bodies.named("Совета Безопасности", "ru")).containsExactly(body("S"));
        assertThat(bodies.named("人权理事会", "zh")).containsExactly(body("A/HRC"));
        assertThat(bodies.named("الجمعية العامة", "ar")).containsExactly(body("A"));
        assertThat(bodies.named("Comisión de Estupefacientes", "es")).containsExactly(body("E/CN.7"));
    }

    @Test
    void givesAllBodiesThatShareAName() {
        assertThat(bodies.named("the Council", "en")).contains(body("S"), body("E"), body("A/HRC"));
        assertThat(bodies.named("the Commission", "en")).contains(body("E/CN.7"), body("E/CN.15"));
    }

    @Test
    void tellsBodiesOfOneKindApartByWhatTheyGovern() {
        assertThat(bodies.named("Executive Board", "en")).contains(body("E/ICEF"), body("DP"), body("UNW"));
        assertThat(bodies.named("Conseil d'administration", "fr")).isEmpty();
        assertThat(bodies.named("Conseil d'administration de l'UNICEF", "fr")).containsExactly(body("E/ICEF"));
        assertThat(bodies.named("Junta Ejecutiva de ONU-Mujeres", "es")).containsExactly(body("UNW"));
        assertThat(bodies.named("作为《巴黎协定》缔约方会议的《公约》缔约方会议", "zh")).containsExactly(body("FCCC/PA/CMA"));
        assertThat(bodies.named("Совет по промышленному развитию", "ru")).containsExactly(body("IDB"));
        assertThat(bodies.named("مؤتمر الأطراف في اتفاقية الأمم المتحدة لمكافحة التصحر", "ar"))
                .containsExactly(body("ICCD/COP"));
    }

    @Test
    void knowsWhichNumbersABodyCanHave() {
        ResolutionNumber late = ResolutionNumber.parse("65/230").orElseThrow();

        assertThat(body("A").canHave(late, 2018)).isTrue();
        assertThat(body("A/HRC").canHave(late, 2018)).isFalse();
        assertThat(body("E/CN.15").canHave(late, 2018)).isFalse();
        assertThat(body("A").canHave(ResolutionNumber.parse("26/4").orElseThrow(), 2018))
                .isFalse();
        assertThat(body("E/CN.15").canHave(ResolutionNumber.parse("26/4").orElseThrow(), 2018))
                .isTrue();
        assertThat(body("E/CN.15").canHave(ResolutionNumber.parse("34/4").orElseThrow(), 2018))
                .isFalse();
        assertThat(body("E").canHave(ResolutionNumber.parse("2019/19").orElseThrow(), 2020))
                .isTrue();
        assertThat(body("E").canHave(ResolutionNumber.parse("2019/19").orElseThrow(), 2018))
                .isFalse();
    }
}
