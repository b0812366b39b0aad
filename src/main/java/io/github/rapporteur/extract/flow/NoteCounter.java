package io.github.rapporteur.extract.flow;

import io.github.rapporteur.extract.plain.Numeral;

/** Counts the notes of one kind. */
public final class NoteCounter {
    private String format;
    private int next = 1;

    /** @param format Word's name of the number format of marks where the document says nothing */
    public NoteCounter(String format) {
        this.format = format;
    }

    /** Sets the number format. */
    public void format(String newFormat) {
        format = newFormat;
    }

    /** Sets the number of the first note. */
    public void start(int first) {
        next = first;
    }

    /** The mark of the next note that is counted. */
    public String nextMark() {
        return Numeral.write(next++, format);
    }
}
