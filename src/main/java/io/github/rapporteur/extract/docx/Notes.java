package io.github.rapporteur.extract.docx;

import io.github.rapporteur.extract.flow.NoteText;
import io.github.rapporteur.extract.plain.Numeral;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The notes of one kind, footnotes or endnotes, and their counting. */
final class Notes {
    private final Map<String, NoteText> texts = new HashMap<>();
    private String format;
    private int next = 1;

    /** @param format the number format of marks where the document says nothing */
    Notes(String format) {
        this.format = format;
    }

    void put(String id, NoteText text) {
        texts.put(id, text);
    }

    void format(String newFormat) {
        format = newFormat;
    }

    void start(int first) {
        next = first;
    }

    Optional<NoteText> text(String id) {
        return Optional.ofNullable(texts.get(id));
    }

    /** The mark of the next note that is counted. */
    String nextMark() {
        return Numeral.write(next++, format);
    }
}
