package io.github.rapporteur.reference;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Strings;
import com.google.common.collect.ImmutableMap;
import io.github.rapporteur.document.Document;
import io.github.rapporteur.spec.Example;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Text that nobody writes: it must not take longer than its length allows, nor end in an exception. */
class HostileTextTest {
    private static final References REFERENCES = References.create();
    private static final int LONG = 1_000_000;
    /** Of text that is all citations, each of which is resolved. */
    private static final int SHORT = 60_000;
    /** Takes well under a second; what grows with the square of its length takes hours. */
    private static final Duration LIMIT = Duration.ofSeconds(60);

    private static final List<String> PIECES = List.of(
            "/",
            "1",
            "1/",
            "1/1",
            "1/1 ",
            "A/",
            "A/1",
            "A/1/",
            "(",
            ")",
            "A(",
            "a",
            "E/CN.15/2018/12",
            "Corr.1 and ",
            "resolution ",
            "resolution 1/1, ",
            "resolutions 1/1 and ",
            "resolution 1373 (2001) ",
            "its ",
            "its resolution 26/4 ",
            "the same resolution ",
            "that Council resolution ",
            "ibid., Supplement No. 1, ",
            "Supplements Nos. 1, 2 and ",
            "Official Records of the General Assembly, Seventieth Session, Supplement No. 1, vol. ",
            "paras. ",
            "paras. 1-99, ",
            "annex to ",
            "annex of annex I of ",
            "para. 1 (a) (b) ",
            "A/1/1, paras. 1, 2, ",
            "Commission resolution 26/4 ",
            "Commission ",
            "General Assembly ",
            "Ibid., para. 1; ",
            "ibid. ",
            "paragraph 1 above, ",
            "see annex; ",
            "the present ",
            "article 1 of the ",
            "article 1 of the Law Convention and ",
            "Treaty Series, vol. 1, ",
            "Treaty Series,",
            "1 A (III), ",
            "53/243 A and B and ",
            "S-",
            "S-1/1 ",
            "1. A ",
            "\u202e",
            "\ud800",
            "\u00a0");

    @TestFactory
    Stream<DynamicTest> takesNoLongerThanItsLength() {
        return PIECES.stream().map(piece -> DynamicTest.dynamicTest("repeated: " + piece, () -> find("en", piece)));
    }

    @TestFactory
    Stream<DynamicTest> takesNoLongerThanItsLengthInOtherLanguages() {
        return Stream.of(
                        new String[] {"zh", "\u7b2c1/1\u53f7\u3001"},
                        new String[] {"zh", "\u5176"},
                        new String[] {"zh", "\u5927\u4f1a\u7b2c1/1\u53f7\u548c"},
                        new String[] {"zh", "\u5927\u4f1a\u7b2c1/1\u53f7\u51b3\u8bae"},
                        new String[] {"zh", "\u4e0a\u6587\u7b2c1\u6bb5"},
                        new String[] {"zh", "\u300a\u516c\u7ea6\u300b\u7b2c1\u6761"},
                        new String[] {"ar", "\u0648"},
                        new String[] {"ar", "\u0642\u0631\u0627\u0631 1/1 \u0648 "},
                        new String[] {"ru", "\u0440\u0435\u0437\u043e\u043b\u044e\u0446\u0438"},
                        new String[] {"ru", "\u0440\u0435\u0437\u043e\u043b\u044e\u0446\u0438\u0438 1/1 \u0438 "})
                .map(row -> DynamicTest.dynamicTest(row[0] + ", repeated: " + row[1], () -> find(row[0], row[1])));
    }

    @TestFactory
    Stream<DynamicTest> readsAnyCharacters() {
        return Stream.of("en", "fr", "es", "ru", "zh", "ar")
                .map(language -> DynamicTest.dynamicTest(language, () -> {
                    Random random = new Random(65_230);
                    StringBuilder text = new StringBuilder();
                    for (int i = 0; i < 5_000; i++) {
                        text.append(
                                random.nextBoolean()
                                        ? PIECES.get(random.nextInt(PIECES.size()))
                                        : (char) random.nextInt(0x10000));
                    }
                    check(text.toString().replace('\u27e6', ' ').replace('\u27e7', ' '), language);
                }));
    }

    private static void find(String language, String piece) {
        int length = piece.length() > 4 ? SHORT : LONG;
        String text = Strings.repeat(piece, length / piece.length());
        Assertions.assertTimeoutPreemptively(LIMIT, () -> check(text, language));
    }

    private static void check(String text, String language) {
        Example example = new Example("none", "none", 1, 1, ImmutableMap.of("lang", language), text, Optional.empty());
        Document document = MarkedText.of(text).document(example);
        for (Citation citation : REFERENCES.find(document)) {
            String node = document.nodes().get(citation.node()).text();
            assertThat(citation.span().in(node)).isEqualTo(citation.text());
        }
    }
}
