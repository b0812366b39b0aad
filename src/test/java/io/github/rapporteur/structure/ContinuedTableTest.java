package io.github.rapporteur.structure;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.rapporteur.document.Node;
import io.github.rapporteur.document.NodeType;
import io.github.rapporteur.text.BlockKind;
import io.github.rapporteur.text.Page;
import io.github.rapporteur.text.SourceText;
import io.github.rapporteur.text.Span;
import io.github.rapporteur.text.TextBlock;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A table that a page break cuts is one table, and the head it repeats is said once. */
class ContinuedTableTest {
    private static List<String> tables(String... pages) {
        StringBuilder raw = new StringBuilder();
        List<TextBlock> blocks = new ArrayList<>();
        List<Page> sheets = new ArrayList<>();
        for (String text : pages) {
            Span span = new Span(raw.length(), raw.length() + text.length());
            raw.append(text).append("\n\n");
            int number = blocks.size() + 1;
            blocks.add(TextBlock.builder(BlockKind.TABLE, span).page(number).build());
            sheets.add(new Page(number, span, 595, 842));
        }
        SourceText source = new SourceText(
                raw.toString(), ImmutableList.copyOf(blocks), ImmutableList.copyOf(sheets), "application/pdf");
        return StructureParser.create().parse("table.pdf", source).document().nodes().stream()
                .filter(node -> node.type() == NodeType.TABLE)
                .map(Node::text)
                .toList();
    }

    @Test
    void theRestFollowsItsTableWithoutTheHead() {
        assertThat(tables("Quay\tFee\nNorth\t10", "Quay\tFee\nSouth\t20\nWest\t30"))
                .containsExactly("Quay\tFee\nNorth\t10\nSouth\t20\nWest\t30");
    }

    @Test
    void aRestWithoutAHeadFollowsWhole() {
        assertThat(tables("Quay\tFee\nNorth\t10", "South\t20\nWest\t30"))
                .containsExactly("Quay\tFee\nNorth\t10\nSouth\t20\nWest\t30");
    }

    @Test
    void aTableOfOtherColumnsIsAnother() {
        assertThat(tables("Quay\tFee\nNorth\t10", "Ship\tFlag\tFee\nPetrel\tNorthland\t20"))
                .hasSize(2);
    }
}
