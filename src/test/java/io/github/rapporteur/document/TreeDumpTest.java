package io.github.rapporteur.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.rapporteur.text.OffsetMap;
import io.github.rapporteur.text.SourceText;
import io.github.rapporteur.text.Span;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class TreeDumpTest {
    private static final Masthead HEAD = Masthead.of(DocumentKind.REPORT, "en");

    private static Node node(int id, int parent, NodeType type, String label, String locator, String text) {
        return new Node(
                id,
                parent < 0 ? OptionalInt.empty() : OptionalInt.of(parent),
                type,
                Optional.empty(),
                label.isEmpty() ? Optional.empty() : Optional.of(label),
                locator.isEmpty() ? Optional.empty() : Optional.of(new Locator(locator)),
                text,
                OptionalInt.of(2),
                new Span(0, 0),
                OffsetMap.shifted(0, 0));
    }

    private static Document document(Node... nodes) {
        return new Document(
                "a.txt",
                new SourceText("", ImmutableList.of(), ImmutableList.of(), ""),
                HEAD,
                ImmutableList.copyOf(nodes));
    }

    @Test
    void showsOneNodeALineBelowItsParent() {
        Document document = document(
                node(0, -1, NodeType.HEADING, "II", "II", "Recommendations"),
                node(1, 0, NodeType.PARAGRAPH, "9", "9", "The meeting \"agreed\":"),
                node(2, 1, NodeType.ITEM, "(a)", "9(a)", "Keep evidence safe."),
                node(3, 0, NodeType.TABLE, "", "", "a\tb\nc\td"),
                node(4, 1, NodeType.FOOTNOTE, "1", "fn1", "See the annex."));

        assertThat(TreeDump.of(document)).isEqualTo("""
                heading II @II p.2 "Recommendations"
                  paragraph 9 @9 p.2 "The meeting \\"agreed\\":"
                    item (a) @9(a) p.2 "Keep evidence safe."
                    footnote 1 @fn1 p.2 "See the annex."
                  table p.2 "a\\tb\\nc\\td"
                """);
    }

    @Test
    void cutsLongTextsBetweenCharacters() {
        Document document = document(node(0, -1, NodeType.PARAGRAPH, "", "", "ab😀cd"));

        assertThat(TreeDump.of(document, 3)).isEqualTo("paragraph p.2 \"ab…\"\n");
        assertThat(TreeDump.of(document, 4)).isEqualTo("paragraph p.2 \"ab😀…\"\n");
    }
}
