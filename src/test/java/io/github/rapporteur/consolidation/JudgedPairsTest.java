package io.github.rapporteur.consolidation;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Ascii;
import com.google.common.base.Splitter;
import com.google.common.io.Resources;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What judges made of pairs of recommendations, and what the program makes of them. */
class JudgedPairsTest {
    @ParameterizedTest
    @CsvSource({"pairs.tsv, 0.95, 0.97", "pairs-2.tsv, 0.965, 0.97"})
    void pairsAreToldApartAsTheJudgesDid(String file, double macro, double together) throws IOException {
        List<String> lines = Resources.readLines(Resources.getResource("judged/" + file), StandardCharsets.UTF_8);
        ContentReader reader = new ContentReader("en");
        PairScore score = new PairScore();
        for (String line : lines.subList(1, lines.size())) {
            List<String> row = Splitter.on('\t').splitToList(line);
            Relation judged = Relation.valueOf(Ascii.toUpperCase(row.get(2)));
            score.add(judged, Comparison.of(reader.read(row.get(0)), reader.read(row.get(1))));
        }
        assertThat(score.macro()).as(score.toString()).isGreaterThanOrEqualTo(macro);
        assertThat(score.together()).as(score.toString()).isGreaterThanOrEqualTo(together);
    }
}
