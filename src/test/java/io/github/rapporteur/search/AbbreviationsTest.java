package io.github.rapporteur.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rapporteur.index.Fields;
import io.github.rapporteur.language.Languages;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Names are made keys of only where a query begins as they do: none may change its beginning as it becomes a key. */
class AbbreviationsTest {
    private final Words words = new Words();

    static Iterable<String> languages() {
        return Languages.OFFICIAL;
    }

    @ParameterizedTest
    @MethodSource("languages")
    void aKeyBeginsAsItsWords(String language) {
        Abbreviations abbreviations = new Abbreviations(language, text -> key(language, text));
        assertThat(abbreviations.texts())
                .allSatisfy(text ->
                        assertThat(abbreviations.beginAs(key(language, text))).isTrue())
                .allSatisfy(text -> assertThat(Abbreviations.beginning(key(language, text)))
                        .isEqualTo(Abbreviations.beginning(text)));
    }

    private String key(String language, String text) {
        return words.terms(Fields.stems(Fields.TEXT, language), text).stream()
                .map(Words.Term::term)
                .collect(Collectors.joining(" "));
    }
}
