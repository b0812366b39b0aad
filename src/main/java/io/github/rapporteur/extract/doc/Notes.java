package io.github.rapporteur.extract.doc;

import com.google.common.collect.Range;
import io.github.rapporteur.extract.flow.NoteCounter;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.hwpf.model.SEPX;
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
    private final List<NoteCounter> counters = new ArrayList<>();
    private final Deque<Integer> sectionEnds = new ArrayDeque<>();

    /** Says where the sections of the body end, in order. */
    void sections(List<SEPX> sections) {
        sections.forEach(section -> sectionEnds.add(section.getEnd()));
    }

    /** The mark that Word counts for a note; notes are asked for in order. */
    String mark(Note note, int place) {
        while (!sectionEnds.isEmpty() && sectionEnds.peek() <= place) {
            sectionEnds.poll();
            counters.forEach(NoteCounter::endSection);
        }
        return note.counter().nextMark();
    }

    /** Reads the tables of one kind. */
    void add(DocText text, int marks, int texts, SubdocumentType kind, NoteCounter counter) {
        counters.add(counter);
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
