package io.github.rapporteur.benchmarks.macro;

import com.google.common.base.Splitter;
import java.io.File;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The programs ours is measured beside, as {@code benchmarks/peers} has fetched them; each is empty where it could not be had.
 *
 * @param pdftotext its path
 * @param opendataloader the command that npm installed
 * @param anserini the jar with everything
 */
record Peers(Optional<Path> pdftotext, Optional<Path> opendataloader, Optional<Path> anserini) {

    /** @param folder where {@code benchmarks/peers} puts them */
    static Peers in(Path folder) throws IOException {
        return new Peers(
                onPath("pdftotext"),
                onPath("node")
                        .map(node -> folder.resolve("opendataloader/node_modules/.bin/opendataloader-pdf"))
                        .filter(Files::exists),
                jar(folder));
    }

    private static Optional<Path> onPath(String program) {
        return Splitter.on(File.pathSeparatorChar).splitToList(System.getenv("PATH")).stream()
                .map(folder -> Path.of(folder, program))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static Optional<Path> jar(Path folder) throws IOException {
        try (DirectoryStream<Path> jars = Files.newDirectoryStream(folder, "anserini-*-fatjar.jar")) {
            for (Path jar : jars) {
                return Optional.of(jar);
            }
        }
        return Optional.empty();
    }
}
