package io.github.rapporteur.extract.tika;

import java.util.Arrays;

/** Walks over the codes of a WordPerfect file and keeps what makes its text. */
abstract class WordPerfectCodes {
    private static final int POINTER = 4;
    private static final int VERSION = 10;
    private static final int SIX = 2;

    private final byte[] file;
    private final int start;
    private int at;

    WordPerfectCodes(byte[] file) {
        this.file = file;
        start = start(file);
        at = start;
    }

    private static int start(byte[] file) {
        long start = 0;
        for (int i = POINTER + 3; i >= POINTER; i--) {
            start = start << 8 | (i < file.length ? file[i] & 0xFF : 0);
        }
        return (int) Math.min(start, file.length);
    }

    /** The codes of the version that a file says it is of. */
    static WordPerfectCodes of(byte[] file) {
        return file.length > VERSION && file[VERSION] == SIX ? new WordPerfect6(file) : new WordPerfect5(file);
    }

    /** The text of the whole file, as far as it goes. */
    WordPerfectText text() {
        WordPerfectText text = new WordPerfectText(Arrays.copyOf(file, start), hardReturn());
        while (at < file.length) {
            int code = file[at] & 0xFF;
            int length = Math.max(1, length(code));
            read(code, length, text);
            at += length;
        }
        text.close();
        return text;
    }

    /** The code that ends a paragraph. */
    abstract int hardReturn();

    /** How many bytes a code and what belongs to it take. */
    abstract int length(int code);

    /** Takes over what a code of some length says. */
    abstract void read(int code, int length, WordPerfectText text);

    /** The byte so far behind the code in hand, 0 behind the end of the file. */
    int ahead(int by) {
        return at + by < file.length ? file[at + by] & 0xFF : 0;
    }

    /** The length that a group of variable length says it has, which stands behind its second byte. */
    int said() {
        return ahead(2) | ahead(3) << 8;
    }

    /** The code in hand with what belongs to it. */
    byte[] whole(int length) {
        return Arrays.copyOfRange(file, at, at + length);
    }
}
