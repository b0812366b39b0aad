package io.github.rapporteur.benchmarks.macro;

import com.sun.management.OperatingSystemMXBean;
import io.github.rapporteur.export.JsonLines;
import io.github.rapporteur.extract.Extraction;
import io.github.rapporteur.extract.Extractor;
import io.github.rapporteur.extract.InProcessExtractor;
import io.github.rapporteur.extract.pdf.PdfLimits;
import io.github.rapporteur.extract.pdf.PdfReader;
import io.github.rapporteur.pipeline.Pipeline;
import io.github.rapporteur.pipeline.ReadFile;
import io.github.rapporteur.structure.Hints;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.tika.exception.TikaException;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.AutoDetectParser;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.sax.BodyContentHandler;
import org.xml.sax.SAXException;

/** A way to read a file, and the CPU seconds it takes. */
record Contender(String name, Work work) {

    /** CPU seconds for a file. */
    interface Work {
        double seconds(Path file) throws Exception;
    }

    /** Returns the number of characters it made, so that no work can be left out. */
    private interface Reader {
        long read(Path file) throws Exception;
    }

    /** Counts the time of the whole process, collector and compiler included. */
    private static Contender inProcess(String name, Reader reader) {
        OperatingSystemMXBean system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        return new Contender(name, file -> {
            long start = system.getProcessCpuTime();
            long characters = reader.read(file);
            double seconds = (system.getProcessCpuTime() - start) / 1e9;
            return characters < 0 ? Double.NaN : seconds;
        });
    }

    /** Tika as one finds it, into plain text. */
    static Contender tika() {
        AutoDetectParser parser = new AutoDetectParser();
        return inProcess("tika", file -> {
            BodyContentHandler text = new BodyContentHandler(-1);
            try (TikaInputStream in = TikaInputStream.get(file)) {
                parser.parse(in, text, new Metadata(), new ParseContext());
            } catch (TikaException | SAXException e) {
                return 0;
            }
            return text.toString().length();
        });
    }

    /** The layout-aware reader alone: lines with positions, furniture told, tables as cells. */
    static Contender reader() {
        PdfReader reader = PdfReader.create(PdfLimits.DEFAULTS);
        return inProcess("reader", file -> reader.read(file).text().raw().length());
    }

    /** All that {@code rapporteur parse} does, the JSON line included. */
    static Contender parse() {
        Pipeline pipeline = new Pipeline(InProcessExtractor.create());
        return inProcess("parse", file -> JsonLines.line(pipeline.parse(file)).length());
    }

    /** What {@code parse} does once a file's text and layout are read: these are kept from the first round. */
    static Contender structure() {
        Extractor extractor = InProcessExtractor.create();
        Pipeline pipeline = new Pipeline(extractor);
        Map<Path, Extraction> read = new ConcurrentHashMap<>();
        Contender rest = inProcess("structure", file -> {
            Hints none = new Hints(Optional.empty(), Optional.empty());
            return pipeline.workOut(new ReadFile(file.toString(), read.get(file), none)).citations().size();
        });
        return new Contender(rest.name(), file -> {
            read.computeIfAbsent(file, extractor::extract);
            return rest.work().seconds(file);
        });
    }

    /** A process a file, as its users run it. */
    static Contender pdftotext(String program) {
        return new Contender("pdftotext", file -> Command.of(program, file.toString(), "-").run().cpu());
    }

    double seconds(Path file) throws Exception {
        return work.seconds(file);
    }
}
