package io.github.rapporteur.extract.markup;

import io.github.rapporteur.extract.plain.DecodedText;
import io.github.rapporteur.extract.plain.TextDecoder;
import io.github.rapporteur.text.SourceTextBuilder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.Optional;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.html.HtmlEncodingDetector;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** Reads web pages: their main content as a reader sees it, without menus, scripts and what is hidden. */
public final class HtmlReader {
    /** Pages of content management systems reach some dozens; what is nested deeper is read as if it were this deep. */
    private static final int DEEPEST = 150;

    private HtmlReader() {}

    /** Reads a page into a builder. Nothing the page links to is fetched. */
    public static void read(byte[] page, SourceTextBuilder out) throws IOException {
        Document document = Jsoup.parse(decode(page, out), Parser.htmlParser().setMaxDepth(DEEPEST));
        Element content = MainContent.of(document);
        new HtmlBody(HtmlNotes.in(content), out).read(content);
    }

    private static String decode(byte[] page, SourceTextBuilder out) throws IOException {
        Optional<Charset> declared =
                Optional.ofNullable(new HtmlEncodingDetector().detect(new ByteArrayInputStream(page), new Metadata()));
        DecodedText decoded = TextDecoder.decode(page, declared);
        decoded.problem().ifPresent(out::note);
        return decoded.text();
    }
}
