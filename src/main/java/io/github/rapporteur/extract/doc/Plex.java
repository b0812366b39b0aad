package io.github.rapporteur.extract.doc;

import com.google.common.primitives.Ints;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.util.LittleEndian;

/**
 * A table of places with something said about each ([MS-DOC] 2.8, Plc): one place more than entries, for each entry goes
 * from its place to the next one.
 */
final class Plex {
    /** Where the list of tables begins in the main stream ([MS-DOC] 2.5.1). */
    private static final int TABLES = 154;

    /** Numbers of tables in that list ([MS-DOC] 2.5.6). */
    static final int FOOTNOTE_MARKS = 2;

    static final int FOOTNOTE_TEXTS = 3;
    static final int HEADERS = 11;
    static final int SHAPES = 40;
    static final int ENDNOTE_MARKS = 46;
    static final int ENDNOTE_TEXTS = 47;
    static final int TEXT_BOXES = 56;

    private final byte[] stream;
    private final int offset;
    private final int count;
    private final int entrySize;

    private Plex(byte[] stream, int offset, int count, int entrySize) {
        this.stream = stream;
        this.offset = offset;
        this.count = count;
        this.entrySize = entrySize;
    }

    /**
     * A table of a file; empty where there is none or it lies outside the file.
     *
     * @param entrySize bytes said about each place
     */
    static Plex of(HWPFDocument file, int table, int entrySize) {
        byte[] main = file.getMainStream();
        int entry = TABLES + 8 * table;
        byte[] stream = file.getTableStream();
        if (entry + 8 > main.length) {
            return new Plex(stream, 0, 0, entrySize);
        }
        int offset = LittleEndian.getInt(main, entry);
        int size = LittleEndian.getInt(main, entry + 4);
        boolean there = offset >= 0 && size > 4 && (long) offset + size <= stream.length;
        return new Plex(stream, there ? offset : 0, there ? (size - 4) / (4 + entrySize) : 0, entrySize);
    }

    /** How many entries it has. */
    int size() {
        return count;
    }

    /** The place of an entry; that of the entry behind the last is where the last one ends. */
    int place(int entry) {
        return Ints.constrainToRange(LittleEndian.getInt(stream, offset + 4 * entry), 0, Integer.MAX_VALUE >> 1);
    }

    /** Two bytes of what is said about an entry. */
    int word(int entry, int at) {
        return LittleEndian.getUShort(stream, data(entry) + at);
    }

    /** Four bytes of what is said about an entry. */
    int number(int entry, int at) {
        return LittleEndian.getInt(stream, data(entry) + at);
    }

    private int data(int entry) {
        return offset + 4 * (count + 1) + entrySize * entry;
    }
}
