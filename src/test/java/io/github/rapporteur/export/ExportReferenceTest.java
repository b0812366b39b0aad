package io.github.rapporteur.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** {@code docs/exports.md} tells what there is. */
class ExportReferenceTest {
    private static String page;

    @BeforeAll
    static void read() throws IOException {
        page = Files.readString(Path.of("docs/exports.md"));
    }

    private static String named(ImmutableList<GraphAttribute> attributes) {
        return attributes.stream().map(GraphAttribute::name).collect(Collectors.joining(" "));
    }

    @Test
    void columnsAreThoseOfTheTables() {
        for (List<String> columns :
                List.of(SearchCsv.COLUMNS, DocumentTable.COLUMNS, RecommendationCsv.COLUMNS, GraphCsv.COLUMNS)) {
            assertThat(page).contains("`" + String.join(" ", columns) + "`");
        }
        assertThat(page).contains("`" + named(GraphNode.ATTRIBUTES) + "`");
        GraphArc.ATTRIBUTES.forEach(attribute -> assertThat(page).contains("`" + attribute.name() + "`"));
    }

    @Test
    void formatsHoldWhatTheTableOfThemSays() {
        for (ExportFormat format : ExportFormat.values()) {
            String subjects =
                    format.subjects().stream().map(ExportSubject::label).collect(Collectors.joining(", "));
            assertThat(page.lines())
                    .as(format.label())
                    .anyMatch(line -> line.startsWith("| `")
                            && line.contains("`" + format.label() + "`")
                            && line.contains("| " + subjects + " |"));
        }
    }
}
