package io.github.rapporteur.extract.docx;

import io.github.rapporteur.extract.flow.NoteCounter;
import io.github.rapporteur.extract.flow.NoteText;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The notes of one kind, footnotes or endnotes, and their counting. */
final class Notes {
    private final Map<String, NoteText> texts = new HashMap<>();
    private final NoteCounter counter;

    /** @param format the number format of marks where the document says nothing */
    Notes(String format) {
        this.counter = new NoteCounter(format);
    }

    void put(String id, NoteText text) {
        texts.put(id, text);
    }

    NoteCounter counter() {
        return counter;
    }

    Optional<NoteText> text(String id) {
        return Optional.ofNullable(texts.get(id));
    }
}
