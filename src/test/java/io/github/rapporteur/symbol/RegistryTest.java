package io.github.rapporteur.symbol;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Holds the tables of bodies, organs and foreign codes to their own examples. */
class RegistryTest {
    private static final ImmutableSet<String> LANGUAGES = ImmutableSet.of("ar", "en", "es", "fr", "ru", "zh");
    private final Bodies bodies = Bodies.builtIn();

    @TestFactory
    Stream<DynamicTest> everyExampleIsASymbolOfItsBody() {
        return bodies.all().stream()
                .map(body -> DynamicTest.dynamicTest(body.series(), () -> {
                    assertThat(body.examples()).as("examples of " + body).isNotEmpty();
                    for (String example : body.examples()) {
                        Symbol symbol = Symbol.parse(example);
                        assertThat(symbol.canonical()).isEqualTo(example);
                        assertThat(bodies.of(symbol)).as(example).contains(body);
                    }
                }));
    }

    @TestFactory
    Stream<DynamicTest> noCounterexampleIsASymbol() {
        return bodies.all().stream()
                .map(body -> DynamicTest.dynamicTest(body.series(), () -> {
                    assertThat(body.counterexamples())
                            .as("counterexamples of " + body)
                            .isNotEmpty();
                    for (String text : body.counterexamples()) {
                        assertThat(Symbol.tryParse(text)).as(text).isEmpty();
                    }
                }));
    }

    @TestFactory
    Stream<DynamicTest> aSeriesWithAnotherNumberIsAnotherBody() {
        return bodies.all().stream()
                .filter(body -> body.series().matches(".*\\.[0-9]+"))
                .map(body -> DynamicTest.dynamicTest(body.series(), () -> {
                    String other = body.examples().get(0).replace(body.series(), body.series() + "99");
                    assertThat(Symbol.tryParse(other).flatMap(bodies::of))
                            .as(other)
                            .isNotEqualTo(Optional.of(body));
                }));
    }

    @TestFactory
    Stream<DynamicTest> everyRowOfForeignCodesHasAnExample() {
        return Table.read("foreign.tsv").stream()
                .map(row -> DynamicTest.dynamicTest(
                        row.get("shape"), () -> assertThat(row.list("examples")).isNotEmpty()));
    }

    @TestFactory
    Stream<DynamicTest> everyForeignExampleIsForeign() {
        return Table.read("foreign.tsv").stream()
                .flatMap(row -> row.list("examples").stream())
                .distinct()
                .map(code -> DynamicTest.dynamicTest(
                        code, () -> assertThat(Symbol.read(code)).isInstanceOf(SymbolReading.Foreign.class)));
    }

    @TestFactory
    Stream<DynamicTest> everySeriesAloneIsNoDocument() {
        return bodies.all().stream()
                .map(Body::series)
                .map(series -> DynamicTest.dynamicTest(
                        series, () -> assertThat(Symbol.tryParse(series)).isEmpty()));
    }

    @Test
    void everyParentIsRegistered() {
        assertThat(bodies.all())
                .allSatisfy(body -> assertThat(body.parent().stream())
                        .allSatisfy(
                                parent -> assertThat(bodies.inSeries(parent)).isPresent()));
    }

    @Test
    void namesAreInOfficialLanguagesAndFound() {
        assertThat(bodies.names()).allSatisfy(name -> {
            assertThat(LANGUAGES).contains(name.language());
            assertThat(bodies.named(name.text(), name.language())).contains(name.body());
        });
    }

    @Test
    void mainBodiesHaveAFullNameInEveryLanguage() {
        for (String series : new String[] {"A", "S", "E", "A/HRC", "E/CN.4", "E/CN.6", "E/CN.7", "E/CN.15"}) {
            assertThat(bodies.names().stream()
                            .filter(name -> name.body().series().equals(series))
                            .filter(name -> name.kind() == BodyName.Kind.NAME)
                            .map(BodyName::language))
                    .as(series)
                    .containsAll(LANGUAGES);
        }
    }

    @Test
    void bodiesThatAdoptHaveANameOfTheirOwnInEveryLanguage() {
        for (Body body : bodies.all()) {
            if (!body.resolutions().isEmpty() || !body.decisions().isEmpty()) {
                assertThat(bodies.names().stream()
                                .filter(name -> name.body().equals(body))
                                .filter(name -> name.kind() != BodyName.Kind.SHARED)
                                .map(BodyName::language))
                        .as(body.series())
                        .containsAll(LANGUAGES);
            }
        }
    }

    @Test
    void symbolsBuiltForResolutionsBelongToTheirBody() {
        ResolutionNumber[] numbers = Stream.of("45/2", "S-3/1", "2004/5", "17 (XIX)", "1200 (1998)")
                .map(number -> ResolutionNumber.parse(number).orElseThrow())
                .toArray(ResolutionNumber[]::new);
        for (Body body : bodies.all()) {
            for (ResolutionNumber number : numbers) {
                body.resolutions()
                        .symbol(number)
                        .ifPresent(built -> assertThat(bodies.of(built.symbol()))
                                .as(built.symbol().canonical())
                                .contains(body));
            }
        }
    }
}
