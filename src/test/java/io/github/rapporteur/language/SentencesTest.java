package io.github.rapporteur.language;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.rapporteur.spec.Example;
import io.github.rapporteur.spec.Spec;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class SentencesTest {

    private static String sentences(Example example) {
        return Sentences.of(example.attribute("lang", "en")).split(example.input()).stream()
                .map(span -> span.in(example.input()))
                .collect(joining("\n"));
    }

    @TestFactory
    Stream<DynamicTest> specification() {
        return Spec.of("sentences.md").tests(SentencesTest::sentences);
    }

    @TestFactory
    Stream<DynamicTest> noBreakSpacesSplitTheSameWay() {
        return Spec.of("sentences.md")
                .check(example -> assertThat(
                                sentences(example.withInput(example.input().replace(' ', '\u00A0'))))
                        .isEqualTo(example.expected().orElseThrow().replace(' ', '\u00A0')));
    }

    @Test
    void emptyTextHasNoSentences() {
        assertThat(Sentences.of("en").split("")).isEmpty();
        assertThat(Sentences.of("en").split(" \n ")).isEmpty();
    }
}
