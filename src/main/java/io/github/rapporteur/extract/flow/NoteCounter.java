package io.github.rapporteur.extract.flow;

import io.github.rapporteur.extract.plain.Numeral;

/** Counts the notes of one kind. */
public final class NoteCounter {
    private String format;

    private int first = 1;
    private int next = 1;
    private boolean restarts;

    /** @param format Word's name of the number format of marks where the document says nothing */
    public NoteCounter(String format) {
        this.format = format;
    }

    /** Sets the number format. */
    public void format(String newFormat) {
        format = newFormat;
    }

    /** Sets the number of the first note. */
    public void start(int number) {
        first = number;
        next = number;
    }

    /** Says that every section counts anew. */
    public void restartInSections() {
        restarts = true;
    }

    /** A section ends here. */
    public void endSection() {
        next = restarts ? first : next;
    }

    /** The mark of the next note that is counted. */
    public String nextMark() {
        return Numeral.write(next++, format);
    }
}
