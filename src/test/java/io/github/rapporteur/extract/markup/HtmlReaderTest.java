package io.github.rapporteur.extract.markup;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rapporteur.extract.Blocks;
import io.github.rapporteur.text.Inline;
import io.github.rapporteur.text.SourceText;
import io.github.rapporteur.text.SourceTextBuilder;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class HtmlReaderTest {

    private static SourceText read(byte[] page) throws IOException {
        SourceTextBuilder out = new SourceTextBuilder();
        HtmlReader.read(page, out);
        return out.build("text/html");
    }

    private static SourceText read(String page) throws IOException {
        return read(page.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> blocks(String page) throws IOException {
        return Blocks.of(read(page));
    }

    @Test
    void menusAndWhatIsNotTextAreLeftOut() throws IOException {
        assertThat(
                        blocks(
                                "<body><header><a href='/'>Home</a></header><nav>Bodies</nav><script>x()</script>"
                                        + "<div class='breadcrumb'>You are here</div><p style='display: none'>hidden</p>"
                                        + "<p>The Panel on Registers held its second session in Vienna.</p><footer>Contact</footer></body>"))
                .containsExactly("PARAGRAPH: The Panel on Registers held its second session in Vienna.");
    }

    @Test
    void theMainPartIsTheTextWhereThePageSaysWhichItIs() throws IOException {
        assertThat(blocks("<div>Latest news</div><main><header><h1>Second session</h1></header><p>It met.</p></main>"))
                .containsExactly("HEADING 1: Second session", "PARAGRAPH: It met.");
    }

    @Test
    void aListOfLinksBeforeTheTextIsAMenuButAListOfDocumentsIsNot() throws IOException {
        assertThat(blocks("<ul><li><a href='a'>About</a><li><a href='b'>Sessions</a><li><a href='c'>Contact</a>"
                        + "<li><a href='d'>Links</a></ul><p>Documents of the second session:</p>"
                        + "<ul><li><a href='e'>A/CN.99/1</a><li><a href='f'>A/CN.99/2</a><li><a href='g'>A/CN.99/3</a>"
                        + "<li><a href='h'>A/CN.99/4</a></ul>"))
                .containsExactly(
                        "PARAGRAPH: Documents of the second session:",
                        "LIST_ITEM 1: • A/CN.99/1",
                        "LIST_ITEM 1: • A/CN.99/2",
                        "LIST_ITEM 1: • A/CN.99/3",
                        "LIST_ITEM 1: • A/CN.99/4");
    }

    @Test
    void itemsHaveTheMarkerThatABrowserPrints() throws IOException {
        assertThat(blocks("<ol start=3><li><p>Third</p><ol type=a><li>Letter<li>Letter</ol><li value=9>Ninth</ol>"
                        + "<ul><li>(a) Typed label<li>Point</ul>"))
                .containsExactly(
                        "LIST_ITEM 1: 3. Third",
                        "LIST_ITEM 2: a. Letter",
                        "LIST_ITEM 2: b. Letter",
                        "LIST_ITEM 1: 9. Ninth",
                        "LIST_ITEM 1: (a) Typed label",
                        "LIST_ITEM 1: • Point");
    }

    @Test
    void notesAreToldByLinksThatLeadDownAndBackUp() throws IOException {
        SourceText text = read("<p>The Panel met twice.<a id='r1' href='#n1'>[1]</a> See <a href='#top'>above</a>.</p>"
                + "<hr><p><a id='n1' href='#r1'>[1]</a> A/CN.99/1.</p>");
        assertThat(Blocks.of(text))
                .containsExactly("PARAGRAPH: The Panel met twice.1 See above.", "FOOTNOTE: 1 A/CN.99/1.");
        assertThat(text.blocks().get(0).inlines().get(0).kind()).isEqualTo(Inline.Kind.NOTE_MARK);
    }

    @Test
    void raisedLinksCallNotesEvenWithoutAWayBack() throws IOException {
        assertThat(blocks("<p>It met.<sup><a href='#n'>2</a></sup></p><ol><li id='n'>2. In Vienna.</ol>"))
                .containsExactly("PARAGRAPH: It met.2", "FOOTNOTE: 2 In Vienna.");
    }

    @Test
    void tablesLineUpAndLayoutTablesDoNot() throws IOException {
        assertThat(
                        blocks(
                                "<table><tr><th>Date<th>Item<tr><td>6 April<td><p>1</p><p>(a)</p><tr><td colspan=2>Break<td>x</table>"))
                .containsExactly("TABLE: Date→Item⏎6 April→1 (a)⏎Break→→x");
        assertThat(blocks("<table><tr><td><h2>Findings</h2><p>One.</p><td><p>Two.</p></table>"))
                .containsExactly("HEADING 2: Findings", "PARAGRAPH: One.", "PARAGRAPH: Two.");
    }

    @Test
    void whiteSpaceIsAsABrowserShowsIt() throws IOException {
        assertThat(blocks("<p> The\n  <i> Panel</i> <b>on</b>Registers<br> of Ships </p><p>专家\n会议</p>text <p>end"))
                .containsExactly(
                        "PARAGRAPH: The Panel onRegisters⏎of Ships",
                        "PARAGRAPH: 专家会议",
                        "PARAGRAPH: text",
                        "PARAGRAPH: end");
    }

    @Test
    void linksKeepTheirAddress() throws IOException {
        SourceText text = read("<p>resolution <a href='https://undocs.org/A/RES/65/230'>65/230</a>, annex</p>");
        Inline link = text.blocks().get(0).inlines().get(0);
        assertThat(link.span().in(text.raw())).isEqualTo("65/230");
        assertThat(link.detail()).isEqualTo("https://undocs.org/A/RES/65/230");
    }

    @Test
    void theDeclaredEncodingIsUsedWhereTheBytesAreNotUtf8() throws IOException {
        String page = "<meta charset=windows-1251><p>Генеральная Ассамблея";
        assertThat(Blocks.of(read(page.getBytes(Charset.forName("windows-1251")))))
                .containsExactly("PARAGRAPH: Генеральная Ассамблея");
        assertThat(Blocks.of(read(page.getBytes(StandardCharsets.UTF_8))))
                .containsExactly("PARAGRAPH: Генеральная Ассамблея");
    }

    @Test
    void headersOfPagesInExportedDocumentsAreFurniture() throws IOException {
        assertThat(blocks("<div title='header'><p>A/CN.99/1</p></div><p>Text</p>"))
                .containsExactly("FURNITURE: A/CN.99/1", "PARAGRAPH: Text");
    }
}
