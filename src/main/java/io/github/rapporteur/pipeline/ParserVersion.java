package io.github.rapporteur.pipeline;

import com.google.common.base.Strings;
import com.google.common.hash.Hashing;
import com.google.common.io.MoreFiles;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;

/** Names the program that reads documents, so that what an earlier one read can be read anew. */
public final class ParserVersion {
    private static final String UNRELEASED = "unreleased";
    private static final String SNAPSHOT = "-SNAPSHOT";
    private static final int DIGITS = 12;

    private ParserVersion() {}

    /** The release, such as {@code 1.2.0}; between releases also what the program's jar holds. */
    public static String current() {
        String release = Strings.nullToEmpty(ParserVersion.class.getPackage().getImplementationVersion());
        if (!release.isEmpty() && !release.endsWith(SNAPSHOT)) {
            return release;
        }
        CodeSource code = ParserVersion.class.getProtectionDomain().getCodeSource();
        try {
            Path jar = code == null ? Path.of("") : Path.of(code.getLocation().toURI());
            return Files.isRegularFile(jar)
                    ? release + "+"
                            + MoreFiles.asByteSource(jar)
                                    .hash(Hashing.sha256())
                                    .toString()
                                    .substring(0, DIGITS)
                    : UNRELEASED;
        } catch (IOException | URISyntaxException | IllegalArgumentException e) {
            return release + UNRELEASED;
        }
    }
}
