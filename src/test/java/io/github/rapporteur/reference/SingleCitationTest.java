package io.github.rapporteur.reference;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.rapporteur.symbol.Symbol;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Citations as somebody types them. */
class SingleCitationTest {
    private static final References REFERENCES = References.create();

    private static String target(String citation, Context context) {
        return REFERENCES.resolve(citation, context).stream()
                .findFirst()
                .flatMap(Reference::target)
                .map(Symbol::canonical)
                .orElse("none");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        General Assembly resolution 65/230         | A/RES/65/230
        GA res. 65/230                             | A/RES/65/230
        65/230                                     | A/RES/65/230
        resolution 65/230, annex                   | A/RES/65/230
        Security Council resolution 1373 (2001)    | S/RES/1373(2001)
        1373 (2001)                                | S/RES/1373(2001)
        UNGA Res 70/1 (25 September 2015)          | A/RES/70/1
        HRC res 17/4                               | A/HRC/RES/17/4
        General Assembly resolution 65 / 230       | A/RES/65/230
        E/CN.15/2018/12 para 9                     | E/CN.15/2018/12
        decision 1/CP.99                           | none
        resolutions 3411 A to D (XXX)              | A/RES/3411(XXX)[A]
        ECOSOC dec. 2005/234                       | E/DEC/2005/234
        2005/234                                   | E/DEC/2005/234
        decision 60/519                            | A/DEC/60/519
        1/CMA.3                                    | FCCC/PA/CMA/DEC/3/1
        217 A (III)                                | A/RES/217(III)[A]
        Commission resolution 26/4, CCPCJ          | E/CN.15/RES/26/4
        26/4 (CCPCJ)                               | E/CN.15/RES/26/4
        CCPCJ 26/4                                 | E/CN.15/RES/26/4
        Human Rights Council resolution S-21/1     | A/HRC/RES/S-21/1
        ECOSOC resolution 2019/19                  | E/RES/2019/19
        General Assembly decision 60/519           | A/DEC/60/519
        decision 1/CP.21                           | FCCC/CP/DEC/21/1
        e/cn.15/2018/12, para. 9 (n)               | E/CN.15/2018/12
        https://undocs.org/A/RES/65/230            | A/RES/65/230
        résolution 65/230 de l’Assemblée générale  | A/RES/65/230
        resolución 1373 (2001) del Consejo de Seguridad | S/RES/1373(2001)
        резолюция 65/230 Генеральной Ассамблеи     | A/RES/65/230
        大会第65/230号决议                           | A/RES/65/230
        قرار الجمعية العامة 65/230                    | A/RES/65/230
        """)
    void resolvesWhatIsTyped(String citation, String expected) {
        assertThat(target(citation, Context.none())).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "lighthouse", "HIV/AIDS", "and/or", "28/02/2019", "resolution", "((((", "\ud800"})
    void saysNothingOfWhatIsNoCitation(String text) {
        assertThat(REFERENCES.resolve(text, Context.none())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        UN Security Council Resolution 1325                 | RESOLUTION | []            | session or year
        United Nations, Treaty Series, vol. 2225, No. 39574 | TREATY     | [vol. 2225, No. 39574] | Treaty Series
        Article 2 (4) of the Charter of the United Nations  | TREATY     | [art. 2(4)]   | Charter
        статья 51 Устава Организации Объединенных Наций     | TREATY     | [art. 51]     | Устава
        paragraph 9 (n) above                               | INTERNAL   | [para. 9(n)]  | part of this document
        decision X/2                                        | DECISION   | []            | conferences
        ibid., Seventy-fourth Session, Supplement No. 40    | RECORD     | []            | whose Official Records
        """)
    void saysWhyWhatIsTypedHasNoSymbol(String citation, ReferenceKind kind, String pinpoints, String reason) {
        ImmutableList<Reference> found = REFERENCES.resolve(citation, Context.none());
        assertThat(found).hasSize(1);
        assertThat(found.get(0).kind()).isEqualTo(kind);
        assertThat(found.get(0).pinpoints()).hasToString(pinpoints);
        assertThat(found.get(0).target()).isEmpty();
        assertThat(found.get(0).resolution().because()).contains(reason);
    }

    @Test
    void readsPinpoints() {
        assertThat(REFERENCES.resolve("E/CN.15/2018/12, paras. 23 and 24", Context.none()))
                .extracting(Reference::pinpoints)
                .containsExactly(ImmutableList.of("para. 23", "para. 24"));
    }

    @Test
    void answersForEachDocumentNamed() {
        assertThat(REFERENCES.resolve("General Assembly resolutions 53/243 A and B", Context.none()))
                .extracting(
                        reference -> reference.target().map(Symbol::canonical).orElse("none"))
                .containsExactly("A/RES/53/243A", "A/RES/53/243B");
    }

    @Test
    void marksNamesThatAreNotTheOwn() {
        assertThat(REFERENCES.resolve("CCPCJ resolution 26/4", Context.none()))
                .allMatch(Reference::conventional)
                .hasSize(1);
        assertThat(REFERENCES.resolve("HRC resolution 46/2", Context.none()))
                .noneMatch(Reference::conventional)
                .hasSize(1);
    }

    @Test
    void listsCandidatesWhereSeveralAreMeant() {
        ImmutableList<Reference> found = REFERENCES.resolve("resolution 26/4", Context.none());

        assertThat(found).hasSize(1);
        assertThat(found.get(0).target()).isEqualTo(Optional.empty());
        assertThat(found.get(0).resolution())
                .isInstanceOfSatisfying(
                        Resolution.Ambiguous.class,
                        ambiguous -> assertThat(ambiguous.candidates())
                                .contains(Symbol.parse("A/HRC/RES/26/4"), Symbol.parse("E/CN.15/RES/26/4")));
    }

    @Test
    void asksTheContext() {
        assertThat(target("26/4", Context.none().ofBody("Commission on Crime Prevention and Criminal Justice")))
                .isEqualTo("E/CN.15/RES/26/4");
        assertThat(target("46/2", Context.none().inDocumentOf("Human Rights Council")))
                .isEqualTo("A/HRC/RES/46/2");
        assertThat(target("46/2", Context.none().in(Symbol.parse("A/75/1")))).isEqualTo("A/RES/46/2");
        assertThat(target(
                        "42/11",
                        Context.none()
                                .inLanguage("fr")
                                .inDocumentOf("General Assembly")
                                .between("Rappelant les résolutions 37/22 et ", " du Conseil des droits de l’homme,")))
                .isEqualTo("A/HRC/RES/42/11");
    }
}
