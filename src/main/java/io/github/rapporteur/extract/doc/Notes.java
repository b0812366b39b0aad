package io.github.rapporteur.extract.doc;

import com.google.common.collect.Range;
import io.github.rapporteur.extract.flow.NoteCounter;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.hwpf.model.SubdocumentType;

/** The footnotes or the endnotes of a file by the place that calls them. */
final class Notes {
    /**
     * A note.
     *
     * @param counted whether its mark is a number that Word counts; else the author typed it
     * @param text where its text stands
     */
    record Note(boolean counted, Range<Integer> text, NoteCounter counter) {}

    private final Map<Integer, Note> byPlace = new HashMap<>();

    /** Reads the tables of one kind. */
    void add(DocText text, int marks, int texts, SubdocumentType kind, NoteCounter counter) {
        Plex called = Plex.of(text.file(), marks, 2);
        Plex told = Plex.of(text.file(), texts, 0);
        int first = text.part(kind).lowerEndpoint();
        for (int i = 0; i < Math.min(called.size(), told.size()); i++) {
            Range<Integer> stretch = text.within(first + told.place(i), first + told.place(i + 1));
            byPlace.put(called.place(i), new Note(called.word(i, 0) != 0, stretch, counter));
        }
    }

    /** The note called by the character at a place of the body. */
    Optional<Note> at(int place) {
        return Optional.ofNullable(byPlace.get(place));
    }
}
