package io.github.rapporteur.extract;

import io.github.rapporteur.extract.akn.AknRoot;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.apache.tika.detect.DefaultDetector;
import org.apache.tika.detect.Detector;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MediaType;
import org.apache.tika.mime.MimeType;
import org.apache.tika.mime.MimeTypeException;
import org.apache.tika.mime.MimeTypes;

/** Tells what a file is by its content; names are not believed. Safe for use by several threads. */
final class FormatDetector {
    private static final int LOOKED_AT = 1 << 16;
    private static final MediaType PDF = MediaType.application("pdf");
    private static final byte[] PDF_START = "%PDF-".getBytes(StandardCharsets.US_ASCII);
    private static final MediaType XML = MediaType.application("xml");
    private static final String TEXT_CONTROLS = "\t\n\r\f\b\u001A\u001B";

    private final MimeTypes types = MimeTypes.getDefaultMimeTypes();
    private final Detector detector = new DefaultDetector(types);

    MediaType detect(Path file) throws IOException {
        if (isPdf(file)) {
            return PDF;
        }
        MediaType type;
        try (InputStream in = TikaInputStream.get(file)) {
            type = detector.detect(in, new Metadata());
        }
        return type.equals(MediaType.OCTET_STREAM) && looksLikeText(file) ? MediaType.TEXT_PLAIN : type;
    }

    /**
     * The outermost element of a file that is XML and of no kind that its start tells, and what it would be for a file that
     * is named XML and too damaged to tell.
     */
    static Optional<AknRoot> xmlRoot(MediaType type, Path file) throws IOException {
        boolean named = Format.extension(file).equals("xml");
        MediaType base = type.getBaseType();
        boolean open = base.equals(XML) || base.equals(MediaType.TEXT_PLAIN) && AknRoot.looksLikeXml(file);
        if (!open) {
            return Optional.empty();
        }
        Optional<AknRoot> root = AknRoot.of(file);
        if (root.isEmpty() && (named || base.equals(XML))) {
            return Optional.of(AknRoot.UNTOLD);
        }
        return root.filter(told -> told.isAkomaNtoso() || named || base.equals(XML));
    }

    /** The commonest kind is told by how it begins: asking Tika takes as long as reading a page. */
    private static boolean isPdf(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return Arrays.equals(in.readNBytes(PDF_START.length), PDF_START);
        }
    }

    /**
     * Text in the old encodings of Russian, Arabic or Chinese has few bytes of ASCII, which is what Tika looks for; but
     * unlike data of other kinds it has no control characters.
     */
    private static boolean looksLikeText(Path file) throws IOException {
        byte[] start;
        try (InputStream in = Files.newInputStream(file)) {
            start = in.readNBytes(LOOKED_AT);
        }
        for (byte b : start) {
            if (b >= 0 && b < ' ' && TEXT_CONTROLS.indexOf(b) < 0) {
                return false;
            }
        }
        return true;
    }

    /** What people call a type: "JPEG", "Microsoft Excel Spreadsheet"; the type itself where nobody does. */
    String describe(MediaType type) {
        try {
            MimeType known = types.forName(type.getBaseType().toString());
            String name = known.getAcronym().isEmpty() ? known.getDescription() : known.getAcronym();
            return name.isEmpty() ? type.getBaseType().toString() : name;
        } catch (MimeTypeException unknown) {
            return type.toString();
        }
    }
}
