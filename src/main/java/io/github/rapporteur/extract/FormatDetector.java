package io.github.rapporteur.extract;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import org.apache.tika.detect.DefaultDetector;
import org.apache.tika.detect.Detector;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MediaType;
import org.apache.tika.mime.MimeTypeException;
import org.apache.tika.mime.MimeTypes;

/** Tells what a file is by its content; names are not believed. Safe for use by several threads. */
final class FormatDetector {
    private final MimeTypes types = MimeTypes.getDefaultMimeTypes();
    private final Detector detector = new DefaultDetector(types);

    MediaType detect(Path file) throws IOException {
        try (InputStream in = TikaInputStream.get(file)) {
            return detector.detect(in, new Metadata());
        }
    }

    /** What people call a type: "JPEG image"; the type itself where nobody does. */
    String describe(MediaType type) {
        try {
            String description = types.forName(type.getBaseType().toString()).getDescription();
            return description.isEmpty() ? type.getBaseType().toString() : description;
        } catch (MimeTypeException unknown) {
            return type.toString();
        }
    }
}
