package io.github.rapporteur.extract.tika;

import com.google.common.collect.ImmutableList;
import io.github.rapporteur.text.Problem;
import io.github.rapporteur.text.SourceTextBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import org.apache.tika.exception.TikaException;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.AutoDetectParser;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.xml.sax.SAXException;

/** Reads a file with one of Tika's parsers. */
public final class TikaReader {
    private static final String TEXT_ONLY =
            "Only the text of this old format is read: notes, automatic numbers and tables may be missing; save it as DOCX.";

    private TikaReader() {}

    /** Reads the text of {@code file} into a builder, and says that it is no more than that; what is embedded is left alone. */
    public static void read(Path file, SourceTextBuilder out) throws IOException, SAXException, TikaException {
        Parser parser = Holder.PARSER;
        try (InputStream in = TikaInputStream.get(file)) {
            parser.parse(in, new XhtmlBlocks(out), new Metadata(), new ParseContext());
        }
        tell(out);
    }

    /** The paragraphs of a file in memory. */
    static ImmutableList<String> paragraphs(byte[] file) throws IOException, SAXException, TikaException {
        Paragraphs paragraphs = new Paragraphs();
        try (InputStream in = TikaInputStream.get(file)) {
            Holder.PARSER.parse(in, paragraphs, new Metadata(), new ParseContext());
        }
        return paragraphs.paragraphs();
    }

    /** Says that no more than the text was read. */
    static void tell(SourceTextBuilder out) {
        if (!out.isEmpty()) {
            out.lose(Problem.of("text-only", TEXT_ONLY));
        }
    }

    /** Made when first needed: looking for parsers takes about a second. */
    private static final class Holder {
        static final Parser PARSER = new AutoDetectParser();
    }
}
