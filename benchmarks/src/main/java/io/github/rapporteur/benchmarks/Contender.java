package io.github.rapporteur.benchmarks;

import io.github.rapporteur.export.JsonLines;
import io.github.rapporteur.extract.InProcessExtractor;
import io.github.rapporteur.extract.pdf.PdfLimits;
import io.github.rapporteur.extract.pdf.PdfReader;
import io.github.rapporteur.pipeline.Pipeline;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.tika.exception.TikaException;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.AutoDetectParser;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.sax.BodyContentHandler;
import org.xml.sax.SAXException;

/** A way to read a file; returns the number of characters it made, so that no work can be left out. */
interface Contender {
    String name();

    long read(Path file) throws Exception;

    /** Tika as one finds it, into plain text. */
    static Contender tika() {
        return new Contender() {
            private final AutoDetectParser parser = new AutoDetectParser();

            @Override
            public String name() {
                return "tika";
            }

            @Override
            public long read(Path file) throws IOException {
                BodyContentHandler text = new BodyContentHandler(-1);
                try (TikaInputStream in = TikaInputStream.get(file)) {
                    parser.parse(in, text, new Metadata(), new ParseContext());
                } catch (TikaException | SAXException e) {
                    return 0;
                }
                return text.toString().length();
            }
        };
    }

    /** The layout-aware reader alone: lines with positions, furniture told, tables as cells. */
    static Contender reader() {
        return new Contender() {
            private final PdfReader reader = PdfReader.create(PdfLimits.DEFAULTS);

            @Override
            public String name() {
                return "reader";
            }

            @Override
            public long read(Path file) {
                return reader.read(file).text().raw().length();
            }
        };
    }

    /** All that {@code rapporteur parse} does, the JSON line included. */
    static Contender parse() {
        return new Contender() {
            private final Pipeline pipeline = new Pipeline(InProcessExtractor.create());

            @Override
            public String name() {
                return "parse";
            }

            @Override
            public long read(Path file) {
                return JsonLines.line(pipeline.parse(file)).length();
            }
        };
    }
}
