package io.github.rapporteur.extract.tika;

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
    private TikaReader() {}

    /** Reads {@code file} into a builder; what is embedded in the file is left alone. */
    public static void read(Path file, SourceTextBuilder out) throws IOException, SAXException, TikaException {
        Parser parser = Holder.PARSER;
        try (InputStream in = TikaInputStream.get(file)) {
            parser.parse(in, new XhtmlBlocks(out), new Metadata(), new ParseContext());
        }
    }

    /** Made when first needed: looking for parsers takes about a second. */
    private static final class Holder {
        static final Parser PARSER = new AutoDetectParser();
    }
}
