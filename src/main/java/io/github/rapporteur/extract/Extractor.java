package io.github.rapporteur.extract;

import java.nio.file.Path;

/**
 * Reads files into text. Implementations are safe for use by several threads and never throw on content: what cannot be
 * read is an {@link Extraction} that says so.
 */
public interface Extractor extends AutoCloseable {

    /** Reads one file. */
    Extraction extract(Path file);

    /** Lets go of processes and threads; calls under way end as {@link Status#UNREADABLE}. */
    @Override
    void close();
}
