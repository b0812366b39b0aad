package io.github.rapporteur.structure;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import io.github.rapporteur.text.Inline;
import io.github.rapporteur.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Finds where the body calls each note. A mark that the source sets as one is certain; otherwise numbers on the note's
 * page are weighed by {@link MarkReading}, and of all rows of calls in the order of their notes the one with the most
 * weight is taken.
 */
final class NoteMarks {
    /** A mark that the source sets as one outweighs all that only looks like one. */
    private static final int CERTAIN = 30;

    private static final int BRACKETED = 9;

    /** More notes in a row do not get lost. */
    private static final int MOST_MISSING = 3;

    private static final CharMatcher NUMBER = CharMatcher.inRange('0', '9');

    private final List<Line> body;
    private final MarkReading reading;
    /** The best chains of calls so far, by the start of their last call: later ones are better. */
    private final TreeMap<Integer, Chain> chains = new TreeMap<>();

    /** Whether a mark was looked for that the source does not set as one: only then styles differ. */
    private boolean guesses;

    private NoteMarks(List<Line> body, MarkReading reading) {
        this.body = body;
        this.reading = reading;
    }

    /** A mark in the body, and the index of its note, or {@link #NO_NOTE} where none is printed. */
    record Call(Span span, int note) {
        static final int NO_NOTE = -1;

        boolean hasNote() {
            return note != NO_NOTE;
        }
    }

    /** A mark and those before it, which stand in the order of their notes. */
    private record Chain(Call call, int score, @Nullable Chain before) {}

    /** The calls in order of place; a note without a call is missing. */
    static ImmutableList<Call> find(List<Line> body, List<Note> notes) {
        NoteMarks stuck = read(body, notes, MarkReading.STUCK);
        if (!stuck.guesses) {
            return stuck.calls();
        }
        NoteMarks setOff = read(body, notes, MarkReading.SET_OFF);
        return setOff.total() > stuck.total() ? setOff.calls() : stuck.calls();
    }

    private static NoteMarks read(List<Line> body, List<Note> notes, MarkReading reading) {
        NoteMarks marks = new NoteMarks(body, reading);
        for (int i = 0; i < notes.size(); i++) {
            marks.addMissing(i == 0 ? Optional.empty() : Optional.of(notes.get(i - 1)), notes.get(i));
            marks.add(notes.get(i), i);
        }
        return marks;
    }

    /** Calls of numbers that lack a note before one that has its own: they are no part of the text either. */
    private void addMissing(Optional<Note> before, Note next) {
        int last = before.map(NoteMarks::number).orElse(0);
        int missing = number(next) - last - 1;
        if (last < 0 || missing < 1 || missing > MOST_MISSING) {
            return;
        }
        Span nowhere = new Span(next.mark().start(), next.mark().start());
        int from = before.map(Note::from).orElse(next.from());
        for (int i = 1; i <= missing; i++) {
            add(new Note(Integer.toString(last + i), nowhere, ImmutableList.of(), from, next.to()), Call.NO_NOTE);
        }
    }

    private static int number(Note note) {
        return NUMBER.matchesAllOf(note.label()) && !note.label().isEmpty() ? Integer.parseInt(note.label()) : -1;
    }

    private int total() {
        return chains.isEmpty() ? 0 : chains.lastEntry().getValue().score();
    }

    private ImmutableList<Call> calls() {
        List<Call> calls = new ArrayList<>();
        for (Chain chain = chains.isEmpty() ? null : chains.lastEntry().getValue();
                chain != null;
                chain = chain.before()) {
            calls.add(chain.call());
        }
        return ImmutableList.copyOf(calls).reverse();
    }

    private void add(Note note, int index) {
        if (note.label().isEmpty()) {
            return;
        }
        List<Chain> longer = new ArrayList<>();
        for (Candidate candidate : candidates(note)) {
            Map.Entry<Integer, Chain> before =
                    chains.lowerEntry(candidate.span().start());
            Chain chain = before == null ? null : before.getValue();
            int score = candidate.score() + (chain == null ? 0 : chain.score());
            longer.add(new Chain(new Call(candidate.span(), index), score, chain));
        }
        longer.forEach(this::keep);
    }

    /** Keeps a chain where none that ends before it is as good. */
    private void keep(Chain chain) {
        int start = chain.call().span().start();
        Map.Entry<Integer, Chain> before = chains.floorEntry(start);
        if (before != null && before.getValue().score() >= chain.score()) {
            return;
        }
        chains.put(start, chain);
        Map.Entry<Integer, Chain> behind = chains.higherEntry(start);
        while (behind != null && behind.getValue().score() <= chain.score()) {
            chains.remove(behind.getKey());
            behind = chains.higherEntry(start);
        }
    }

    private record Candidate(Span span, int score) {}

    private List<Candidate> candidates(Note note) {
        int to = Math.min(note.to(), body.size());
        List<Candidate> found = new ArrayList<>();
        for (Line line : body.subList(Math.min(note.from(), to), to)) {
            certain(line, note, found);
        }
        if (found.isEmpty()) {
            guesses = true;
            for (Line line : body.subList(Math.min(note.from(), to), to)) {
                likely(line, note, found);
            }
        }
        return found;
    }

    private static void certain(Line line, Note note, List<Candidate> found) {
        for (Inline inline : line.block().inlines()) {
            boolean mark = inline.kind() == Inline.Kind.NOTE_MARK || inline.kind() == Inline.Kind.SUPERSCRIPT;
            if (mark && label(inline, line).equals(note.label())) {
                found.add(new Candidate(inline.span(), CERTAIN));
            }
        }
    }

    private void likely(Line line, Note note, List<Candidate> found) {
        for (Span span : occurrences(line, note.label())) {
            if (isBracketed(line, span)) {
                found.add(new Candidate(new Span(span.start() - 1, span.end() + 1), BRACKETED));
                continue;
            }
            int weight = reading.weight(line, span);
            if (weight > 0) {
                found.add(new Candidate(span, weight));
            }
        }
    }

    private static String label(Inline inline, Line line) {
        if (!inline.detail().isEmpty()) {
            return inline.detail();
        }
        int from = Math.max(0, inline.span().start() - line.span().start());
        int to =
                Math.min(line.text().length(), inline.span().end() - line.span().start());
        return from < to ? line.text().substring(from, to).strip() : "";
    }

    private static List<Span> occurrences(Line line, String label) {
        List<Span> found = new ArrayList<>();
        for (int at = line.text().indexOf(label); at >= 0; at = line.text().indexOf(label, at + 1)) {
            found.add(new Span(line.span().start() + at, line.span().start() + at + label.length()));
        }
        return found;
    }

    /** Arabic texts call notes with a number in brackets, right behind a word or set off. */
    private static boolean isBracketed(Line line, Span span) {
        int start = span.start() - line.span().start();
        int end = span.end() - line.span().start();
        String text = line.text();
        boolean apart = start >= 2 || start == 1 && !line.afterBreak();
        return apart
                && end < text.length()
                && text.charAt(start - 1) == '('
                && text.charAt(end) == ')'
                && Scripts.isArabic(text);
    }
}
