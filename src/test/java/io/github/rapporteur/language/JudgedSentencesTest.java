package io.github.rapporteur.language;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import com.google.common.io.Resources;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How often sentences end where judges say; see {@code judged/README.md}. */
class JudgedSentencesTest {
    private static final double GOAL = 0.99;

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr", "es", "ru", "zh", "ar"})
    void sentencesEndWhereJudgesSay(String language) throws IOException {
        int right = 0;
        int judged = 0;
        int found = 0;
        List<String> wrong = new ArrayList<>();
        for (String passage : passages(language)) {
            Set<String> expected =
                    ImmutableSet.copyOf(Splitter.on('‖').trimResults().split(passage));
            String text = passage.replace("‖", "");
            Set<String> sentences = Sentences.of(language).split(text).stream()
                    .map(span -> span.in(text))
                    .collect(ImmutableSet.toImmutableSet());
            right += Sets.intersection(expected, sentences).size();
            judged += expected.size();
            found += sentences.size();
            wrong.addAll(Sets.difference(sentences, expected));
        }
        assertThat(judged).isGreaterThan(60);
        assertThat(2.0 * right / (judged + found))
                .as("F1; not as judged: %s", wrong)
                .isGreaterThanOrEqualTo(GOAL);
    }

    private static ImmutableList<String> passages(String language) throws IOException {
        return Resources.readLines(Resources.getResource("judged/sentences.tsv"), StandardCharsets.UTF_8).stream()
                .map(row -> Splitter.on('\t').limit(2).splitToList(row))
                .filter(cells -> cells.get(0).equals(language))
                .map(cells -> cells.get(1))
                .collect(ImmutableList.toImmutableList());
    }
}
