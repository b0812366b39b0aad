package io.github.rapporteur.extract;

import io.github.rapporteur.extract.akn.AknRoot;
import java.nio.file.Path;
import java.util.Locale;
import org.apache.tika.mime.MediaType;

/** Says of a file that is not read what it is and what to do. */
final class Refusal {
    private static final String READ =
            "PDF, DOCX, DOC, RTF, ODT, HTML, Akoma Ntoso, WordPerfect, Markdown and plain text are read";

    private Refusal() {}

    static Extraction of(MediaType type, Path file, FormatDetector detector) {
        String name = type.getBaseType().toString();
        if (name.contains("x-tika-ooxml-protected")) {
            return Failures.encrypted();
        }
        if ((name.equals("application/zip") || name.contains("x-tika-ooxml")) && !FileChecks.isWholeArchive(file)) {
            return Extraction.failed(Status.UNREADABLE, FileChecks.BROKEN_ARCHIVE);
        }
        if (type.equals(MediaType.OCTET_STREAM)) {
            return Extraction.failed(Status.UNSUPPORTED, "The file is binary data of no known kind; " + READ + ".");
        }
        return Extraction.failed(
                Status.UNSUPPORTED,
                "The file is of the kind " + detector.describe(type) + " (" + name + ")" + contrast(type, file) + "; "
                        + READ + ".");
    }

    /** XML whose outermost element says that it is something else than a document of the United Nations. */
    static Extraction of(AknRoot root) {
        String namespace = root.namespace().isEmpty() ? "" : " of the namespace " + root.namespace();
        return Extraction.failed(
                Status.UNSUPPORTED,
                "The file is XML, but its outermost element is " + root.name() + namespace
                        + ", not akomaNtoso; of XML only Akoma Ntoso is read.");
    }

    /** Only where the name says something else. */
    private static String contrast(MediaType type, Path file) {
        String extension = Format.extension(file);
        return extension.isEmpty() || type.getSubtype().toLowerCase(Locale.ROOT).contains(extension)
                ? ""
                : ", whatever its name (." + extension + ") says";
    }
}
