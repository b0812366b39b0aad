package io.github.rapporteur.symbol;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rapporteur.spec.Example;
import io.github.rapporteur.spec.Spec;
import java.util.StringJoiner;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Runs {@code symbols.md}; what an example shows is said by its attribute {@code show}. */
class SymbolSpecTest {
    private static final Bodies BODIES = Bodies.builtIn();

    @TestFactory
    Stream<DynamicTest> examples() {
        return Spec.of("symbols.md").tests(SymbolSpecTest::answer);
    }

    /** The same examples as type may set them: with other spaces, full-width signs, marks of direction. */
    @TestFactory
    Stream<DynamicTest> examplesInOtherTypes() {
        return Stream.<Function<String, String>>of(
                        text -> text.replace(' ', '\u00a0'),
                        text -> text.replace('/', '\uff0f')
                                .replace('(', '\uff08')
                                .replace(')', '\uff09'),
                        text -> text.replace("/", "/\u200f"),
                        text -> text + "\u202c")
                .flatMap(type -> Spec.of("symbols.md").examples().stream()
                        .filter(example -> example.attribute("show", "parts").equals("parts"))
                        .map(example -> DynamicTest.dynamicTest(
                                example.where(),
                                () -> assertThat(answer(example.withInput(type.apply(example.input()))))
                                        .isEqualTo(example.expected().orElseThrow()))));
    }

    private static String answer(Example example) {
        Function<String, String> show = show(example.attribute("show", "parts"));
        return example.input().lines().map(show).collect(Collectors.joining("\n"));
    }

    private static Function<String, String> show(String what) {
        return switch (what) {
            case "parts" -> written -> show(written, symbol -> symbol + "\n" + parts(symbol));
            case "canonical" -> written -> show(written, Symbol::canonical);
            case "printed" -> written -> show(written, Symbol::printed);
            case "strictness" -> SymbolSpecTest::strictness;
            case "relation" -> written -> show(written, SymbolSpecTest::relation);
            case "series" -> written -> show(written, Symbol::series);
            case "link" -> written -> show(written, symbol -> SymbolLink.to(symbol, "en"));
            case "nearest" -> written -> NearestSymbols.to(written).toString();
            default -> throw new IllegalArgumentException("nothing to show is called " + what);
        };
    }

    private static String show(String written, Function<Symbol, String> wanted) {
        SymbolReading reading = Symbol.read(written);
        return Symbol.tryParse(written)
                .map(wanted)
                .orElseGet(() -> reading instanceof SymbolReading.Foreign foreign
                        ? "foreign: " + foreign.organization()
                        : "no symbol");
    }

    private static String parts(Symbol symbol) {
        StringJoiner parts = new StringJoiner("; ");
        parts.add("organ " + symbol.organ());
        BODIES.of(symbol).ifPresent(body -> parts.add("body " + body.series()));
        symbol.session().ifPresent(session -> parts.add("session " + session));
        symbol.year().ifPresent(year -> parts.add("year " + year));
        symbol.country().ifPresent(country -> parts.add("country " + country));
        symbol.nature().ifPresent(nature -> parts.add("nature " + nature));
        symbol.number().ifPresent(number -> parts.add("number " + number));
        symbol.partLetters().ifPresent(letters -> parts.add("letters " + letters));
        symbol.modifications().forEach(modification -> parts.add(modification));
        if (symbol.isJoint()) {
            parts.add("joint");
        }
        return parts.toString();
    }

    private static String relation(Symbol symbol) {
        return symbol.relation()
                .map(relation -> relation + " " + symbol.continued().orElseThrow() + "; base " + symbol.base())
                .orElse("none");
    }

    private static String strictness(String written) {
        return Symbol.read(written) instanceof SymbolReading.Read read
                ? read.strictness().toString()
                : "no symbol";
    }
}
