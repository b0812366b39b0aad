package io.github.rapporteur.index;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rapporteur.language.PlainWords;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Plain words are those that ICU finds, whatever characters meet. */
class PlainWordsTest {
    private static final String USUAL = "aZé09_.,;:'’‘\"“” \u00A0\n\rбЯж-–/()1:a§°&\t";
    private final PlainWords words = new PlainWords();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Decides that the Working Group's report (A/HRC/31/62, para. 9 (n)) costs $1,234.50 a day;",
                "L’État, c’est-à-dire : l'«ensemble» des 1.234,5 œuvres",
                "Генеральная Ассамблея, резолюция A/RES/70/1, ООН-Хабитат и 5б, A1б",
                "_ __ _a a_ 1_ ... a.b a..b 1.2.3 1.a a.1 e.g. 3:4 a:b 1,2 a,b ''a''",
                ""
            })
    void cutsAsIcuDoes(String text) throws IOException {
        assertThat(plain(text)).contains(icu(text));
    }

    @Test
    void cutsAnyCharactersAsIcuDoes() throws IOException {
        Random random = new Random(29);
        int taken = 0;
        for (int i = 0; i < 20_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int left = 1 + random.nextInt(14); left > 0; left--) {
                text.append(
                        random.nextInt(20) == 0
                                ? (char) random.nextInt(0x2100)
                                : USUAL.charAt(random.nextInt(USUAL.length())));
            }
            Optional<List<String>> plain = plain(text.toString());
            if (plain.isPresent()) {
                assertThat(plain).as("%s", text).contains(icu(text.toString()));
                taken++;
            }
        }
        assertThat(taken).isGreaterThan(10_000);
    }

    @ParameterizedTest
    @ValueSource(strings = {"قرار", "第一条", "σ", "e\u0301", "soft\u00ADhyphen", "\uD83D\uDE00", "‼"})
    void leavesOtherCharactersToIcu(String text) {
        assertThat(plain("a " + text)).isEmpty();
    }

    @Test
    void leavesToIcuWhatIcuReadsInPieces() {
        assertThat(plain("a".repeat(4_095))).isPresent();
        assertThat(plain("a".repeat(4_096))).isEmpty();
    }

    private Optional<List<String>> plain(String text) {
        if (!words.take(text)) {
            return Optional.empty();
        }
        List<String> found = new ArrayList<>();
        while (words.next()) {
            found.add(new String(words.letters(), words.start(), words.end() - words.start()));
        }
        return Optional.of(found);
    }

    private static List<String> icu(String text) throws IOException {
        List<String> found = new ArrayList<>();
        try (TokenStream tokens = Analysis.written().tokenStream(Fields.TEXT, text)) {
            CharTermAttribute term = tokens.getAttribute(CharTermAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                found.add(term.toString());
            }
            tokens.end();
        }
        return found;
    }
}
