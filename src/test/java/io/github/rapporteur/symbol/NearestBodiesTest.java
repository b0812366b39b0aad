package io.github.rapporteur.symbol;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Strings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What may have been meant by the name of a body that there is not. */
class NearestBodiesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Comission on Crime Prevention and Criminal Justice | E/CN.15",
                "prevention and criminal justice | E/CN.15",
                "Comission on Criminal Justice | E/CN.15",
                "Securty Council | S",
                "Conseil de sécurite | S",
                "statistical | E/CN.3",
            })
    void theNearestComesFirst(String written, String series) {
        assertThat(NearestBodies.to(written)).first().extracting(Body::series).isEqualTo(series);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Nobody", "", "of the", "26/4"})
    void oftenNoneIsNear(String written) {
        assertThat(NearestBodies.to(written)).isEmpty();
    }

    @Test
    void aNameOfManyBodiesGivesAFew() {
        assertThat(NearestBodies.to("commission")).hasSize(5);
        assertThat(NearestBodies.to(Strings.repeat("commission ", 1000))).isEmpty();
    }
}
