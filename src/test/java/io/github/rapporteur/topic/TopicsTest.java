package io.github.rapporteur.topic;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import io.github.rapporteur.spec.Example;
import io.github.rapporteur.spec.Spec;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class TopicsTest {
    private static final Topics BUILT_IN = Topics.builtIn();
    private static final ActionCategories CATEGORIES = ActionCategories.create();
    private static final Gazetteer GAZETTEER = Gazetteer.create();

    private static Topics garden() {
        try {
            return Topics.with(Optional.of(Thesaurus.read(Path.of("src/test/resources/topic/garden.ttl"))));
        } catch (BrokenThesaurusException e) {
            throw new AssertionError(e);
        }
    }

    /** Lines that begin with {@code #} are headings, the rest is the passage. */
    private static String answer(Example example) {
        String language = example.attribute("lang", "en");
        List<String> lines = Splitter.on('\n').splitToList(example.input());
        ImmutableList<String> headings = lines.stream()
                .filter(line -> line.startsWith("# "))
                .map(line -> line.substring(2))
                .collect(ImmutableList.toImmutableList());
        String passage = lines.stream().filter(line -> !line.startsWith("# ")).collect(joining("\n"));
        String asked = example.attribute("about", "upr");
        return switch (asked) {
            case "category" ->
                CATEGORIES
                        .of(language, passage)
                        .map(found -> Integer.toString(found.number()))
                        .orElse("-");
            case "names" ->
                GAZETTEER.find(language, passage).stream()
                        .map(name -> name.kind().label() + " " + name.id() + " " + name.text())
                        .collect(joining("\n"));
            case "thesaurus" -> topics(garden(), language, headings, passage, asked);
            default -> topics(BUILT_IN, language, headings, passage, asked);
        };
    }

    private static String topics(
            Topics topics, String language, ImmutableList<String> headings, String passage, String scheme) {
        return topics.find(language, headings, passage).stream()
                .filter(topic -> topic.scheme().name().equalsIgnoreCase(scheme))
                .map(topic -> topic.tag() + " | " + topic.because())
                .collect(joining("\n"));
    }

    @TestFactory
    Stream<DynamicTest> specification() {
        return Spec.of("topics.md").tests(TopicsTest::answer);
    }

    @Test
    void aTextWithoutWordsHasNoTopics() {
        assertThat(BUILT_IN.find("en", ImmutableList.of(), "")).isEmpty();
        assertThat(BUILT_IN.find("en", ImmutableList.of("  "), "… 12 (a) —")).isEmpty();
    }

    @Test
    void aLanguageWithoutListsHasOnlyHeadings() {
        assertThat(BUILT_IN.find("de", ImmutableList.of("Gefängnisse"), "Die Gefängnisse sind voll."))
                .extracting(Topic::tag)
                .containsExactly("Gefängnisse");
    }

    @Test
    void timeGrowsWithTheText() {
        String text = "the rights of the child and the rights of the ".repeat(20_000);

        long before = System.nanoTime();
        BUILT_IN.find("en", ImmutableList.of(), text);
        GAZETTEER.find("en", text);

        assertThat(System.nanoTime() - before).isLessThan(20_000_000_000L);
    }
}
