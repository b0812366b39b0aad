package io.github.rapporteur.reference;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Joiner;
import com.google.common.base.Splitter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a citation points to, as the locators of the cited document. */
class PlacesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "para. 23; para. 24 | 23 24",
                "para. 9(n)(iv) | 9(n)(iv)",
                "annex II | annex-II",
                "annex | annex",
                "annex I; annex II | annex-I annex-II",
                "annex II; para. 5; para. 6 | annex-II/5 annex-II/6",
                "annex; sect. A; para. 3 | annex/3",
                "chap. II; sect. A | II.A",
                "sect. IV | IV",
                "sect. II; para. 3 | 3",
                "chap. I; chap. II | I II",
                "footnote 12 | fn12",
                "p. 4 | ''",
                "paras. 1–500 | ''",
                "para. 1–500 | ''",
                "item 71(b) | 71(b)",
                "decision 1/CP.21; annex | annex",
            })
    void arePlacesOfTheirDocument(String pinpoints, String places) {
        assertThat(Joiner.on(' ').join(Places.of(Splitter.on("; ").splitToList(pinpoints))))
                .isEqualTo(places);
    }
}
