package io.github.rapporteur.extract;

import java.nio.file.Path;
import java.util.Locale;
import org.apache.tika.mime.MediaType;

/** Says of a file that is not read what it is. */
final class Unsupported {
    private static final String READ = "PDF, DOCX, DOC, RTF, ODT, HTML, WordPerfect, Markdown and plain text are read";

    private Unsupported() {}

    static Extraction of(MediaType type, Path file, FormatDetector detector) {
        if (type.equals(MediaType.OCTET_STREAM)) {
            return Extraction.failed(Status.UNSUPPORTED, "The file is binary data of no known kind; " + READ + ".");
        }
        String extension = Format.extension(file);
        String contrast = extension.isEmpty() ? "" : ", whatever its name (." + extension + ") says";
        boolean own = type.getSubtype().toLowerCase(Locale.ROOT).contains(extension);
        return Extraction.failed(
                Status.UNSUPPORTED,
                "The file is of the kind " + detector.describe(type) + " (" + type.getBaseType() + ")"
                        + (own ? "" : contrast) + "; " + READ + ".");
    }
}
