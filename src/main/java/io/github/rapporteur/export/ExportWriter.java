package io.github.rapporteur.export;

import java.io.IOException;

/**
 * Writes things in one form, one after the other.
 *
 * @param <T> what is written
 */
interface ExportWriter<T> {

    /** Writes what stands before the first. */
    default void begin() throws IOException {}

    /** Writes the next. */
    void write(T next) throws IOException;

    /** Writes what stands behind the last; what it writes to stays open. */
    default void end() throws IOException {}
}
