package io.github.rapporteur.akn;

import io.github.rapporteur.extract.InProcessExtractor;
import io.github.rapporteur.pipeline.ParsedFile;
import io.github.rapporteur.pipeline.Pipeline;
import java.net.URISyntaxException;
import java.nio.file.Path;

/** Invented documents in the form of the UN's own files, beside this class's tests. */
final class AknFiles {
    private AknFiles() {}

    static Path file(String name) {
        try {
            return Path.of(AknFiles.class.getResource("/akn/" + name).toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    static ParsedFile parse(Path file) {
        try (InProcessExtractor extractor = InProcessExtractor.create()) {
            return new Pipeline(extractor).parse(file);
        }
    }
}
