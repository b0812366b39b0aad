package io.github.rapporteur.language;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import io.github.rapporteur.spec.Example;
import io.github.rapporteur.spec.Spec;
import io.github.rapporteur.text.Span;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

    @ParameterizedTest
    @ValueSource(
            strings = {
                ". ", ".", "“a. ", "(a! ", "((", "…", "5 г. ", "a.a", "\" ", "A. B ", "» ", "。”", "etc. \n", "x.1 ",
                "é\u0301", "\uD800."
            })
    void everyCharacterOfHostileTextIsInOneSentenceAtMost(String part) {
        String text = part.repeat(100_000);
        assertTimeout(Duration.ofSeconds(5), () -> {
            int end = 0;
            for (Span sentence : Sentences.of("ru").split(text)) {
                assertThat(sentence.start()).isGreaterThanOrEqualTo(end);
                assertThat(text.substring(end, sentence.start())).isBlank();
                end = sentence.end();
            }
            assertThat(text.substring(end)).isBlank();
        });
    }

    @Test
    void emptyTextHasNoSentences() {
        assertThat(Sentences.of("en").split("")).isEmpty();
        assertThat(Sentences.of("en").split(" \n ")).isEmpty();
    }
}
