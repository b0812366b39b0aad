package io.github.rapporteur.index;

import java.nio.file.Path;

/**
 * Which file, with which content, read and worked out by what. The same version need not be read again.
 *
 * @param path absolute
 * @param hash of the content, SHA-256 in hexadecimal digits
 * @param by what read it and worked it out
 */
record FileVersion(Path path, String hash, Provenance by) {

    /** What entries of the file go by. */
    String key() {
        return key(path);
    }

    /** What entries of a file go by. */
    static String key(Path path) {
        return path(path).toString();
    }

    /** The absolute path, by which a file is the same from whatever folder it is named. */
    static Path path(Path path) {
        return path.toAbsolutePath().normalize();
    }
}
