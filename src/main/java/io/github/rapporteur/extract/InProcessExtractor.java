package io.github.rapporteur.extract;

import com.google.common.base.Throwables;
import com.google.common.base.Ticker;
import io.github.rapporteur.extract.akn.AknReader;
import io.github.rapporteur.extract.akn.AknRoot;
import io.github.rapporteur.extract.doc.DocReader;
import io.github.rapporteur.extract.docx.DocxReader;
import io.github.rapporteur.extract.markup.HtmlReader;
import io.github.rapporteur.extract.markup.MarkdownReader;
import io.github.rapporteur.extract.ocr.Ocr;
import io.github.rapporteur.extract.ocr.OcrOptions;
import io.github.rapporteur.extract.odt.OdtReader;
import io.github.rapporteur.extract.pdf.PdfLimits;
import io.github.rapporteur.extract.pdf.PdfReader;
import io.github.rapporteur.extract.pdf.PdfText;
import io.github.rapporteur.extract.plain.DecodedText;
import io.github.rapporteur.extract.plain.PlainTextReader;
import io.github.rapporteur.extract.plain.TextDecoder;
import io.github.rapporteur.extract.rtf.RtfReader;
import io.github.rapporteur.extract.tika.TikaReader;
import io.github.rapporteur.extract.tika.WordPerfectReader;
import io.github.rapporteur.text.Problem;
import io.github.rapporteur.text.SourceTextBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.apache.tika.exception.TikaException;
import org.apache.tika.mime.MediaType;
import org.xml.sax.SAXException;

/**
 * Reads files in this process: fast to start, but a hostile file can use up its memory, and the time limit only holds
 * between two pieces of text. For files of unknown origin use {@link WorkerExtractor}.
 */
public final class InProcessExtractor implements Extractor {
    private static final long BYTES_PER_CHARACTER = 3;

    private static final MediaType AKN = MediaType.application("akn+xml");
    /** The hundredths of the time in which pages of PDF may be begun: the rest is for putting them together. */
    private static final int PAGES_SHARE = 80;

    private final Limits limits;
    private final Ticker ticker;
    private final FormatDetector detector = new FormatDetector();
    private final PdfReader pdf;

    private InProcessExtractor(Limits limits, Ticker ticker, PdfReader pdf) {
        this.limits = limits;
        this.ticker = ticker;
        this.pdf = pdf;
    }

    private static PdfReader pdf(Limits limits) {
        Duration pages = limits.time().multipliedBy(PAGES_SHARE).dividedBy(100);
        return PdfReader.create(
                PdfLimits.DEFAULTS.withCharacters(limits.characters()).withTime(pages));
    }

    /** An extractor with {@link Limits#DEFAULTS}. */
    public static InProcessExtractor create() {
        return withLimits(Limits.DEFAULTS);
    }

    /** An extractor with limits of one's own. */
    public static InProcessExtractor withLimits(Limits limits) {
        return withTicker(limits, Ticker.systemTicker());
    }

    /** For tests of the time limit. */
    static InProcessExtractor withTicker(Limits limits, Ticker ticker) {
        return new InProcessExtractor(limits, ticker, pdf(limits));
    }

    /** The same, which also reads scanned pages of PDF, through Tesseract. */
    public InProcessExtractor withOcr(OcrOptions options) {
        return new InProcessExtractor(limits, ticker, pdf(limits).withOcr(Ocr.with(options)));
    }

    @Override
    public Extraction extract(Path file) {
        return FileChecks.reject(file, limits).orElseGet(() -> detectAndRead(file));
    }

    private Extraction detectAndRead(Path file) {
        MediaType type;
        Optional<AknRoot> root;
        try {
            type = detector.detect(file);
            root = FormatDetector.xmlRoot(type, file);
        } catch (IOException e) {
            return FileChecks.unreadable(e);
        }
        if (root.isPresent()) {
            return root.get().isAkomaNtoso() ? read(file, Format.AKN, AKN) : Refusal.of(root.get());
        }
        Optional<Format> format = Format.of(type, file);
        return format.isPresent() ? read(file, format.get(), type) : Refusal.of(type, file, detector);
    }

    private Extraction read(Path file, Format format, MediaType type) {
        String mediaType =
                format == Format.MARKDOWN ? "text/markdown" : type.getBaseType().toString();
        Reading reading = new Reading(limits, ticker);
        try {
            if (format == Format.PDF) {
                return extraction(pdf.read(file));
            }
            read(file, format, reading.text());
            if (FileChecks.breaksOff(file, format)) {
                reading.text().lose(Problem.of("damaged", FileChecks.BROKEN_ARCHIVE));
            }
            return reading.finish(mediaType);
        } catch (Exception | StackOverflowError | OutOfMemoryError e) {
            Optional<LimitReached> limit = Throwables.getCausalChain(e).stream()
                    .filter(LimitReached.class::isInstance)
                    .map(LimitReached.class::cast)
                    .findFirst();
            return limit.map(reached -> reading.stop(reached, mediaType))
                    .orElseGet(() -> Failures.explain(e, reading, mediaType));
        }
    }

    private static Extraction extraction(PdfText read) {
        return switch (read.outcome()) {
            case WHOLE -> new Extraction(Status.OK, read.text(), read.problems());
            case PARTIAL -> new Extraction(Status.PARTIAL, read.text(), read.problems());
            case NO_TEXT -> new Extraction(Status.NO_TEXT, read.text(), read.problems());
            case ENCRYPTED -> Failures.encrypted();
            case UNREADABLE -> Failures.damaged(read.problems().getLast().message());
        };
    }

    private void read(Path file, Format format, SourceTextBuilder out) throws IOException, TikaException, SAXException {
        switch (format) {
            case PLAIN -> PlainTextReader.read(decode(file, out), out);
            case MARKDOWN -> MarkdownReader.read(decode(file, out), out);
            case HTML -> HtmlReader.read(Files.readAllBytes(file), out);
            case DOCX -> DocxReader.read(file, out);
            case RTF -> RtfReader.read(Files.readAllBytes(file), out);
            case ODT -> OdtReader.read(file, out);
            case DOC -> {
                if (!DocReader.read(file, out)) {
                    TikaReader.read(file, out);
                }
            }
            case AKN -> AknReader.read(file, out);
            case WORDPERFECT -> WordPerfectReader.read(file, out);
            case PDF -> TikaReader.read(file, out);
        }
    }

    /** Decodes no more than can be taken, and one character over, so that the limit is met. */
    private String decode(Path file, SourceTextBuilder out) throws IOException {
        DecodedText decoded;
        try (InputStream in = Files.newInputStream(file)) {
            decoded = TextDecoder.decode(
                    in.readNBytes((int) Math.min(1 << 30, BYTES_PER_CHARACTER * (limits.characters() + 1L))));
        }
        decoded.problem().ifPresent(out::note);
        return decoded.text().substring(0, Math.min(decoded.text().length(), limits.characters() + 1));
    }

    /** Nothing to let go of: files are open only while they are read. */
    @Override
    public void close() {}
}
