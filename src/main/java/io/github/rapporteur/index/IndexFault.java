package io.github.rapporteur.index;

import java.util.Optional;

/**
 * Something that is wrong with an index.
 *
 * @param file absolute path of the indexed file that it is about; empty where it is about the index as a whole
 * @param what is wrong, for people
 * @param remedy what mends it
 */
public record IndexFault(Optional<String> file, String what, Remedy remedy) {

    /** What mends a fault. */
    public enum Remedy {
        /** The text of the file is whole: the index made anew from its texts is, too. */
        REINDEX,
        /** The file's text is damaged: it is to be removed from the index and indexed again. */
        INDEX_AGAIN,
        /** Files of the index itself are damaged: what can be read of it is saved by making it anew without the rest. */
        REINDEX_WITHOUT_DAMAGED,
        /** Not even their list can be read: the documents are to be indexed into a new folder. */
        NEW_FOLDER
    }

    static IndexFault of(String file, String what, Remedy remedy) {
        return new IndexFault(Optional.of(file), what, remedy);
    }

    /** @param partly whether some of the index can still be read */
    static IndexFault ofIndex(String what, boolean partly) {
        return new IndexFault(Optional.empty(), what, partly ? Remedy.REINDEX_WITHOUT_DAMAGED : Remedy.NEW_FOLDER);
    }
}
