package io.github.rapporteur.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.text.TextContentRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Documents as Markdown, as a reader of Markdown shows them. */
class MarkdownExportTest {
    @TempDir
    Path folder;

    private String export(ExportRequest request, String... drafts) {
        try (Shelf shelf = Shelf.of(folder, drafts)) {
            return shelf.export(request);
        }
    }

    private Node document(String... drafts) {
        return Parser.builder().build().parse(export(ExportRequest.of(ExportFormat.MARKDOWN), drafts));
    }

    private static String shown(Node node) {
        return TextContentRenderer.builder().build().render(node);
    }

    private static List<String> headings(Node document) {
        List<String> headings = new ArrayList<>();
        document.accept(new AbstractVisitor() {
            @Override
            public void visit(Heading heading) {
                headings.add(heading.getLevel() + " " + shown(heading));
            }
        });
        return headings;
    }

    @Test
    void numbersAndLettersStandAsPrinted() {
        Node document = document("""
                symbol: E/CN.15/2051/12
                issued: 2051-04-09
                title: Report on lamps
                # II | Advice
                7 | Member States should:
                  (c) | Trim wicks;
                    (iv) | Of cotton;
                  d) | Buy oil.
                3 | The rest.
                """);

        assertThat(headings(document)).containsExactly("1 Report on lamps", "2 II. Advice");
        assertThat(HtmlRenderer.builder().build().render(document))
                .contains("<p>7. Member States should:</p>")
                .contains("<li>(c) Trim wicks;\n<ul>\n<li>(iv) Of cotton;</li>\n</ul>\n</li>\n<li>d) Buy oil.</li>")
                .contains("<p>3. The rest.</p>")
                .doesNotContain("<ol");
    }

    @Test
    void nothingInATextIsTakenForASign() {
        String hostile = "=1+1 *stars* _lines_ [link](javascript:alert(1)) <script>alert(1)</script> &amp; `code` \\ #";
        Node document = document("symbol: E/CN.15/2051/12\ntitle: " + hostile + "\n1 | 2051. - " + hostile + " | |\n");

        assertThat(headings(document)).containsExactly("1 " + hostile);
        assertThat(shown(document)).contains("1. 2051. - " + hostile + " | |");
        document.accept(new AbstractVisitor() {
            @Override
            public void visit(HtmlInline html) {
                assertThat(html.getLiteral()).isEmpty();
            }

            @Override
            public void visit(HtmlBlock html) {
                assertThat(html.getLiteral()).isEmpty();
            }

            @Override
            public void visit(OrderedList list) {
                assertThat(shown(list)).isEmpty();
            }

            @Override
            public void visit(Link link) {
                assertThat(link.getDestination()).startsWith("https://docs.un.org/");
            }
        });
    }

    @Test
    void citationsAreLinksAndRecommendationsAListBelow() {
        String markdown = export(ExportRequest.of(ExportFormat.MARKDOWN), """
                symbol: E/CN.15/2051/12
                title: Report on lamps
                4 | Member States should read [[resolution 105/212 -> A/RES/105/212]]. {recommends Member States}
                """);

        assertThat(markdown)
                .contains(
                        "4\\. Member States should read [resolution 105/212](<https://docs.un.org/en/A/RES/105/212>).")
                .contains("## Recommendations\n\n- **E/CN.15/2051/12, para. 4**: Member States should read")
                .contains("— *Member States; should*");
    }

    @Test
    void arabicRunsFromRightToLeft() {
        assertThat(export(
                        ExportRequest.of(ExportFormat.MARKDOWN),
                        "symbol: A/RES/105/212\nlanguage: ar\ntitle: مصابيح\n1 | مصباح.\n"))
                .startsWith("<div dir=\"rtl\" lang=\"ar\">\n\n# مصابيح\n")
                .contains("https://docs.un.org/ar/A/RES/105/212")
                .endsWith("\n</div>\n");
    }

    @Test
    void passagesAreAListWithTheirPlaces() {
        assertThat(export(
                        ExportRequest.builder(ExportFormat.MARKDOWN)
                                .subject(ExportSubject.PASSAGES)
                                .query("wicks")
                                .build(),
                        "symbol: E/CN.15/2051/12\ntitle: Report\n1 | Trim wicks.\n2 | Buy oil.\n"))
                .isEqualTo("- [E/CN.15/2051/12, para. 1](<https://docs.un.org/en/E/CN.15/2051/12>): Trim wicks.\n");
    }

    @Test
    void tablesKeepTheirColumns() {
        assertThat(MarkdownTable.of("State\tLamps\nPeru\t1|2\n\tnone"))
                .isEqualTo("| State | Lamps |\n| --- | --- |\n| Peru | 1\\|2 |\n|  | none |");
        assertThat(MarkdownTable.of("1. Contents\nPage")).isEqualTo("1\\. Contents\\\nPage");
    }
}
