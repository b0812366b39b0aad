package io.github.rapporteur.reference;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Strings;
import com.google.common.collect.ImmutableList;
import io.github.rapporteur.symbol.Bodies;
import io.github.rapporteur.synthetic.Alternation;
import io.github.rapporteur.synthetic.SyntheticText;
import io.github.rapporteur.text.Span;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Mentions are found without reading all of a text, and none is missed for it. */
class MentionScanTest {
    private static final References REFERENCES = References.create();
    private static final Reader READER =
            new Reader(Vocabulary.load(Bodies.builtIn()), Bodies.builtIn(), Conferences.load());
    private static final int BYTES = 400_000;

    private static Stream<DynamicTest> inEveryLanguage(Consumer<String> test) {
        return SyntheticText.LANGUAGES.stream()
                .map(language -> DynamicTest.dynamicTest(language, () -> test.accept(language)));
    }

    @TestFactory
    Stream<DynamicTest> findsWhateverTheAlternationFinds() {
        return inEveryLanguage(language -> {
            Alternation alternation = Alternation.of(language);
            int forms = 0;
            for (String paragraph : SyntheticText.paragraphs(language, BYTES)) {
                ImmutableList<Span> found = REFERENCES.mentions(paragraph, language);
                for (Span form : alternation.mentions(paragraph)) {
                    assertThat(found)
                            .as("%s in: %s", form.in(paragraph), paragraph)
                            .anyMatch(mention -> mention.overlaps(form));
                    forms++;
                }
            }
            assertThat(forms).isGreaterThan(100);
        });
    }

    @TestFactory
    Stream<DynamicTest> findsInSomeSentencesWhatIsFoundInAll() {
        return inEveryLanguage(language -> {
            ImmutableList<String> paragraphs = SyntheticText.paragraphs(language, BYTES);
            compare(String.join(" ", paragraphs), language);
            Random random = new Random(BYTES);
            for (String paragraph : paragraphs) {
                compare(shuffled(paragraph, random), language);
            }
        });
    }

    /** Cut up and put together anew. */
    private static String shuffled(String text, Random random) {
        StringBuilder all = new StringBuilder();
        for (int i = 0; i < 12; i++) {
            int start = random.nextInt(text.length());
            all.append(text, start, Math.min(text.length(), start + 1 + random.nextInt(40)));
        }
        return all.toString();
    }

    private static void compare(String text, String language) {
        Passage whole = READER.passage(text, language);
        ImmutableList<Span> all = READER.mentions(whole).stream()
                .map(mention -> whole.text().origin(mention.start(), mention.end()))
                .collect(ImmutableList.toImmutableList());
        assertThat(REFERENCES.mentions(text, language)).as(text).isEqualTo(all);
    }

    @Test
    void readsWhatIsNothingButSlashesAndDigits() {
        assertThat(REFERENCES.mentions(Strings.repeat("1/2/", 500_000), "en")).isEmpty();
    }
}
