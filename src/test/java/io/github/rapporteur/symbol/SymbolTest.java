package io.github.rapporteur.symbol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableSortedSet;
import io.github.rapporteur.spec.Spec;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class SymbolTest {

    /** Every symbol that the registry and the specification know. */
    static Stream<Symbol> known() {
        Stream<String> registered = Bodies.builtIn().all().stream().flatMap(body -> body.examples().stream());
        Stream<String> specified = Spec.of("symbols.md").examples().stream()
                .flatMap(example -> example.input().lines());
        return Stream.concat(registered, specified)
                .flatMap(written -> Symbol.tryParse(written).stream())
                .distinct();
    }

    @ParameterizedTest
    @MethodSource("known")
    void theCanonicalFormReadsAsItself(Symbol symbol) {
        assertThat(Symbol.parse(symbol.canonical())).isEqualTo(symbol);
        assertThat(Symbol.parse(symbol.canonical().toLowerCase(Locale.ROOT))).isEqualTo(symbol);
        assertThat(Symbol.parse(symbol.canonical().toUpperCase(Locale.ROOT))).isEqualTo(symbol);
    }

    @ParameterizedTest
    @MethodSource("known")
    void thePrintedFormReadsAsTheSameSymbol(Symbol symbol) {
        assertThat(Symbol.parse(symbol.printed())).isEqualTo(symbol);
    }

    @ParameterizedTest
    @MethodSource("known")
    void linksLeadBack(Symbol symbol) {
        SymbolLink link = SymbolLink.find(SymbolLink.to(symbol, "fr")).orElseThrow();

        assertThat(link.language()).contains("fr");
        assertThat(Symbol.parse(link.symbol()).base())
                .isEqualTo(symbol.halves().get(0).base());
    }

    @ParameterizedTest
    @MethodSource("known")
    void whatItContinuesIsShorterAndOfTheSameBase(Symbol symbol) {
        symbol.continued().ifPresent(earlier -> {
            assertThat(symbol.canonical())
                    .hasSizeGreaterThan(earlier.canonical().length());
            assertThat(earlier.base()).isEqualTo(symbol.base());
            assertThat(earlier.isRelatedTo(symbol)).isTrue();
            assertThat(symbol.relation()).isPresent();
        });
        assertThat(symbol.isRelatedTo(symbol)).isFalse();
        assertThat(symbol.base().relation()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Strictness.class)
    void aLaxerLevelAcceptsWhatAStricterDoes(Strictness strictness) {
        known().filter(symbol -> Symbol.tryParse(symbol.canonical(), strictness).isPresent())
                .forEach(symbol -> {
                    for (Strictness laxer : Strictness.values()) {
                        if (strictness.satisfies(laxer)) {
                            assertThat(Symbol.tryParse(symbol.canonical(), laxer))
                                    .contains(symbol);
                        }
                    }
                });
    }

    @Test
    void equalAndOrderedByCanonicalForm() {
        Symbol one = Symbol.parse("e/cn.15/2018/12*");

        assertThat(one).isEqualTo(Symbol.parse("E/CN.15/2018/12")).hasSameHashCodeAs(Symbol.parse("E/CN.15/2018/12"));
        assertThat(ImmutableSortedSet.of(Symbol.parse("S/2010/5"), one, Symbol.parse("A/65/4")))
                .extracting(Symbol::canonical)
                .containsExactly("A/65/4", "E/CN.15/2018/12", "S/2010/5");
    }

    @Test
    void partsOfAJointSymbol() {
        Symbol joint = Symbol.parse("E/2017/30-E/CN.15/2017/17");

        assertThat(joint.isJoint()).isTrue();
        assertThat(joint.halves()).extracting(Symbol::canonical).containsExactly("E/2017/30", "E/CN.15/2017/17");
        assertThat(Symbol.parse("E/2017/30").halves()).containsExactly(Symbol.parse("E/2017/30"));
    }

    @Test
    void partsThatAreNotThereAreEmpty() {
        Symbol symbol = Symbol.parse("A/9601");

        assertThat(symbol.session()).isEmpty();
        assertThat(symbol.year()).isEmpty();
        assertThat(symbol.nature()).isEmpty();
        assertThat(symbol.partLetters()).isEmpty();
        assertThat(symbol.country()).isEmpty();
        assertThat(symbol.subsidiaries()).isEmpty();
        assertThat(symbol.modifications()).isEmpty();
    }

    @Test
    void subsidiariesComeOutermostFirst() {
        assertThat(Symbol.parse("E/CN.4/Sub.2/AC.2/1987/WP.4").subsidiaries()).containsExactly("CN.4", "Sub.2", "AC.2");
    }

    @Test
    void relatedDocumentsShareTheirBase() {
        Symbol addendum = Symbol.parse("A/77/6(Sect.3)/Add.7");

        assertThat(addendum.isRelatedTo(Symbol.parse("A/77/6/Corr.1"))).isTrue();
        assertThat(addendum.isRelatedTo(Symbol.parse("A/77/60"))).isFalse();
        assertThat(Symbol.parse("A/RES/53/243A").isRelatedTo(Symbol.parse("A/RES/53/243B")))
                .isTrue();
    }

    @Test
    void saysWhyItCannotRead() {
        assertThatThrownBy(() -> Symbol.parse("HIV/AIDS")).hasMessage("HIV/AIDS is no symbol: it has no number");
        assertThatThrownBy(() -> Symbol.parse("WT/L/579"))
                .hasMessage("WT/L/579 is no symbol: it is a code of another organization: World Trade Organization");
        assertThatThrownBy(() -> Symbol.parse("JOR/2"))
                .hasMessage(
                        "JOR/2 is no symbol: it is built like a symbol, but no series is known that begins with JOR");
        assertThatThrownBy(() -> Symbol.parse("E/CN.15"))
                .hasMessage(
                        "E/CN.15 is no symbol: it names a series of the Commission on Crime Prevention and Criminal Justice,"
                                + " not a document of it");
        assertThatThrownBy(() -> Symbol.parse("https://www.un.org/en/"))
                .hasMessage("https://www.un.org/en/ is no symbol: it is an address that names no symbol");
    }

    @Test
    void linksAreGivenInSixLanguagesUnlessTheNameIsConventional() {
        Bodies bodies = Bodies.builtIn();

        assertThat(bodies.links(Symbol.parse("E/CN.15/2018/12")))
                .hasSize(6)
                .containsEntry("en", "https://docs.un.org/en/E/CN.15/2018/12")
                .containsEntry("zh", "https://docs.un.org/zh/E/CN.15/2018/12");
        assertThat(bodies.links(Symbol.parse("E/CN.15/RES/26/4"))).isEmpty();
    }

    @Test
    void languagesOfLinksAreReadInAllForms() {
        assertThat(SymbolLink.find("https://undocs.org/Home/Mobile?FinalSymbol=A%2F65%2F4&Language=S"))
                .contains(new SymbolLink("A/65/4", Optional.of("es")));
        assertThat(SymbolLink.find("https://documents.un.org/api/symbol/access?s=A/65/4&l=ru&t=pdf"))
                .contains(new SymbolLink("A/65/4", Optional.of("ru")));
        assertThat(SymbolLink.find("undocs.org/A/65/4")).contains(new SymbolLink("A/65/4", Optional.empty()));
        assertThat(SymbolLink.find("https://docs.un.org/zh/A/65/4#page=3"))
                .contains(new SymbolLink("A/65/4", Optional.of("zh")));
    }
}
