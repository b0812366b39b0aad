package io.github.rapporteur.extract.ocr;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/** Programs that stand in for Tesseract, where shell scripts can be run. */
public final class FakeTesseract {
    private FakeTesseract() {}

    /**
     * Writes one.
     *
     * @param packs what it says is installed, separated by {@code \n}
     * @param reading what it does to read a page, in the language of the shell
     */
    public static String write(Path folder, String packs, String reading) throws IOException {
        String script = "#!/bin/sh\nif [ \"$1\" = --list-langs ]; then printf 'List of languages (1):\\n" + packs
                + "\\n'; exit 0; fi\n" + reading + "\n";
        Path file = Files.writeString(folder.resolve("tesseract"), script);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwx------"));
        return file.toString();
    }
}
