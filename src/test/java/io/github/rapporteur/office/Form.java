package io.github.rapporteur.office;

import com.google.common.base.Ascii;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** The forms a draft can be written in. */
public enum Form {
    DOCX,
    DOC,
    RTF,
    ODT;

    /** Writes a draft into a folder and gives the file's path. */
    public Path write(Draft draft, Path folder) throws IOException {
        Path path = folder.resolve("draft." + Ascii.toLowerCase(name()));
        return switch (this) {
            case DOCX -> new DocxForm().write(draft, path);
            case DOC -> new DocForm().write(draft, path);
            case RTF -> Files.writeString(path, new RtfForm().write(draft), StandardCharsets.US_ASCII);
            case ODT -> new OdtForm().write(draft, path);
        };
    }
}
