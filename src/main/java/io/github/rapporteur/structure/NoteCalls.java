package io.github.rapporteur.structure;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import io.github.rapporteur.text.Inline;
import io.github.rapporteur.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Where the body calls its notes: numbers, asterisks and letters are counted side by side, so that the letters of a
 * table may stand between the numbers of the text.
 */
final class NoteCalls {
    /** What a source marks as notes itself is counted in one row, romans and all. */
    private enum Sort {
        NUMBER,
        STAR,
        LETTER
    }

    private final List<Line> body;
    private final List<Note> notes;
    private final List<NoteMarks.Call> calls = new ArrayList<>();

    private NoteCalls(List<Line> body, List<Note> notes) {
        this.body = body;
        this.notes = notes;
    }

    /** The calls in order of place; a note without a call is missing, one that is called often has several. */
    static ImmutableList<NoteMarks.Call> find(List<Line> body, List<Note> notes) {
        NoteCalls found = new NoteCalls(body, notes);
        ImmutableListMultimap<Sort, Integer> sorts =
                Multimaps.index(IntStream.range(0, notes.size()).boxed().toList(), i -> sort(notes.get(i)));
        boolean set = body.stream().anyMatch(line -> line.block().box().isPresent() || !line.isPrintedLine());
        for (Sort sort : Sort.values()) {
            if (sort == Sort.LETTER && set) {
                sorts.get(sort).forEach(found::raised);
            } else {
                found.inOrder(sorts.get(sort));
            }
        }
        return ImmutableList.sortedCopyOf(
                Comparator.comparingInt(call -> call.span().start()), found.calls);
    }

    private static Sort sort(Note note) {
        if (note.label().startsWith("*")) {
            return Sort.STAR;
        }
        boolean told = note.to() == Integer.MAX_VALUE;
        return !told
                        && note.label().length() == 1
                        && Character.isLetter(note.label().charAt(0))
                ? Sort.LETTER
                : Sort.NUMBER;
    }

    private void inOrder(List<Integer> which) {
        for (NoteMarks.Call call :
                NoteMarks.find(body, which.stream().map(notes::get).toList())) {
            calls.add(call.note() < 0 ? call : new NoteMarks.Call(call.span(), which.get(call.note())));
        }
    }

    /** Every raised letter of the note's table calls it. */
    private void raised(int index) {
        Note note = notes.get(index);
        int to = Math.min(note.to(), body.size());
        for (Line line : body.subList(Math.min(note.from(), to), to)) {
            for (Inline inline : line.block().inlines()) {
                if (inline.kind() == Inline.Kind.SUPERSCRIPT && calls(inline.span(), line, note.label())) {
                    calls.add(new NoteMarks.Call(inline.span(), index));
                }
            }
        }
    }

    private static boolean calls(Span span, Line line, String label) {
        int from = span.start() - line.span().start();
        int to = span.end() - line.span().start();
        return from > 0
                && to <= line.text().length()
                && line.text().substring(from, to).strip().equals(label);
    }
}
