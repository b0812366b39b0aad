package io.github.rapporteur.index;

import io.github.rapporteur.pipeline.ReadFile;
import java.nio.file.Path;

/**
 * What the index holds of a file that is enough to work everything out anew.
 *
 * @param version which file, and which program and thesaurus made what is held of it
 * @param read what was read out of the file
 */
record StoredFile(FileVersion version, ReadFile read) {

    /** The file's absolute path. */
    Path path() {
        return version.path();
    }
}
