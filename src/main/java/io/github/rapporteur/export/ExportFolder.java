package io.github.rapporteur.export;

import java.io.IOException;
import java.io.OutputStream;

/** Where the files of an export go that has one for each document. */
public interface ExportFolder {

    /**
     * Takes the next file, when the one before is whole.
     *
     * @param name of letters, digits, dots and the like, with its ending; never the same twice
     */
    void file(String name, Content content) throws IOException;

    /** What a file holds. */
    interface Content {

        /** @param out stays open */
        void writeTo(OutputStream out) throws IOException;
    }
}
