package io.github.rapporteur.consolidation;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Ascii;
import com.google.common.base.Splitter;
import io.github.rapporteur.spec.Example;
import io.github.rapporteur.spec.Spec;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Pairs of recommendations in six languages, and how the second stands to the first. */
class PairsSpecTest {

    private static Relation relation(Example example, int first, int second) {
        List<String> pair = Splitter.on('\n').splitToList(example.input());
        ContentReader reader = new ContentReader(example.attribute("lang", "en"));
        return Comparison.of(reader.read(pair.get(first)), reader.read(pair.get(second)));
    }

    @TestFactory
    Stream<DynamicTest> specification() {
        return Spec.of("pairs.md").tests(example -> relation(example, 0, 1).label());
    }

    @TestFactory
    Stream<DynamicTest> theFirstStandsToTheSecondTheOtherWayRound() {
        return Spec.of("pairs.md").check(example -> {
            Relation expected =
                    Relation.valueOf(Ascii.toUpperCase(example.expected().orElseThrow()));
            assertThat(relation(example, 1, 0)).as(example.where()).isEqualTo(expected.inverse());
        });
    }

    @TestFactory
    Stream<DynamicTest> everyWordingIsTheSameAsItself() {
        return Spec.of("pairs.md")
                .check(example -> assertThat(relation(example, 1, 1)).isEqualTo(Relation.SAME));
    }
}
