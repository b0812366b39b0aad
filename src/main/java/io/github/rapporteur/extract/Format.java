package io.github.rapporteur.extract;

import com.google.common.collect.ImmutableMap;
import com.google.common.io.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.apache.tika.mime.MediaType;

/** The formats that are read, by what the bytes say they are. */
enum Format {
    PDF,
    DOCX,
    DOC,
    RTF,
    ODT,
    WORDPERFECT,
    AKN,
    HTML,
    MARKDOWN,
    PLAIN;

    private static final ImmutableMap<String, Format> TYPES = ImmutableMap.<String, Format>builder()
            .put("application/pdf", PDF)
            .put("application/vnd.openxmlformats-officedocument.wordprocessingml.document", DOCX)
            .put("application/vnd.openxmlformats-officedocument.wordprocessingml.template", DOCX)
            .put("application/vnd.ms-word.document.macroenabled.12", DOCX)
            .put("application/vnd.ms-word.template.macroenabled.12", DOCX)
            .put("application/msword", DOC)
            .put("application/rtf", RTF)
            .put("application/vnd.oasis.opendocument.text", ODT)
            .put("application/vnd.oasis.opendocument.text-template", ODT)
            .put("application/vnd.wordperfect", WORDPERFECT)
            .put("application/akn+xml", AKN)
            .put("text/html", HTML)
            .put("application/xhtml+xml", HTML)
            .buildOrThrow();

    /** The format of a file of type {@code type}; its name decides only between formats that bytes do not tell apart. */
    static Optional<Format> of(MediaType type, Path file) {
        MediaType base = type.getBaseType();
        Format known = TYPES.get(base.toString());
        if (known != null) {
            return Optional.of(known);
        }
        if (base.toString().startsWith("application/vnd.wordperfect")) {
            return Optional.of(WORDPERFECT);
        }
        return base.getType().equals("text") || base.toString().equals("message/rfc822")
                ? Optional.of(byName(file))
                : Optional.empty();
    }

    private static Format byName(Path file) {
        return switch (extension(file)) {
            case "md", "markdown", "mdown" -> MARKDOWN;
            case "html", "htm", "xhtml" -> HTML;
            default -> PLAIN;
        };
    }

    /** The name's last part in lower case, empty if there is none. */
    static String extension(Path file) {
        return Files.getFileExtension(file.toString()).toLowerCase(Locale.ROOT);
    }
}
