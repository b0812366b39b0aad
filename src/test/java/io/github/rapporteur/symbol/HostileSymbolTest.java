package io.github.rapporteur.symbol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.google.common.base.Strings;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is written: an answer, soon, and no exception. */
class HostileSymbolTest {
    private static final int MILLION = 1_000_000;

    @ParameterizedTest
    @ValueSource(
            strings = {"/", "A/", "(", "A(", ")", "1", "-S/", " ", "A/1 ", "%2F", "\u202e", "\ud800", "[A]", ".", "*"})
    @Timeout(value = 5, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void aMillionOfTheSame(String piece) {
        assertAnswered(Strings.repeat(piece, MILLION / piece.length()));
        assertAnswered("A/65/4" + Strings.repeat(piece, MILLION / piece.length()));
        assertAnswered("https://undocs.org/" + Strings.repeat(piece, MILLION / piece.length()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/", "A/", "(", "A(", ")", "1-", "-S/1", "A.", "A.1.", "I", "(I", "AB ", "1 A ", "[A-", "&'"})
    @Timeout(value = 5, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void asLongAsIsLookedAt(String piece) {
        String text = "A/RES/1" + Strings.repeat(piece, 190 / piece.length());
        for (int i = 0; i < 200; i++) {
            assertAnswered(text);
        }
    }

    @Test
    void brokenSurrogatesAndInvisibleMarks() {
        assertAnswered("A/\ud83d/4");
        assertAnswered("\udc00A/65/4");
        assertThat(Symbol.tryParse("\u200fA/65\u200e/4\u202c").map(Symbol::canonical))
                .contains("A/65/4");
        assertThat(Symbol.tryParse("\ufeffE/CN.15/\u200b2018/12").map(Symbol::canonical))
                .contains("E/CN.15/2018/12");
    }

    @Test
    void brokenEscapesInLinks() {
        assertAnswered("https://undocs.org/%");
        assertAnswered("https://undocs.org/A%2");
        assertAnswered("https://undocs.org/%zz/%FF%FE");
        assertAnswered("https://documents.un.org/api/symbol/access?s=&l=en");
        assertAnswered("https://documents.un.org/api/symbol/access?=&&==");
    }

    @Test
    void anyCharactersAtAll() {
        Random random = new Random(20180412);
        for (int i = 0; i < 5_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int length = random.nextInt(30); length > 0; length--) {
                text.append(random.nextInt(4) == 0 ? (char) random.nextInt(0x10000) : letter(random));
            }
            assertAnswered(text.toString());
        }
    }

    private static char letter(Random random) {
        String letters = "AESCNRADWGPVLIX0123456789////...()[]- *";
        return letters.charAt(random.nextInt(letters.length()));
    }

    private static void assertAnswered(String text) {
        assertThatCode(() -> {
                    assertThat(Symbol.read(text).reason()).isNotEmpty();
                    Symbol.tryParse(text, Strictness.POSSIBLE).ifPresent(HostileSymbolTest::readAll);
                    ResolutionNumber.parse(text);
                    SymbolLink.find(text);
                })
                .doesNotThrowAnyException();
    }

    private static void readAll(Symbol symbol) {
        assertThat(symbol.base().base()).isEqualTo(symbol.base());
        assertThat(symbol.series()).isNotEmpty();
        assertThat(Bodies.builtIn().of(symbol)).isNotNull();
        assertThat(Symbol.tryParse(symbol.canonical(), Strictness.POSSIBLE)).contains(symbol);
    }
}
