package io.github.rapporteur.structure;

import com.google.common.collect.ImmutableList;
import io.github.rapporteur.text.Inline;
import io.github.rapporteur.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Finds where the body calls each note. A mark that the source sets as one is certain; otherwise a number is taken that
 * sticks to a word or follows punctuation, on the note's page and behind the mark of the note before.
 */
final class NoteMarks {
    private static final String CLOSING = ",.;:!?”’»)]}，。；：、！？》）」、،؛\"";

    private static final Pattern ABBREVIATION =
            Pattern.compile("(?:^|\\P{L})(?:Add|Corr|Rev|Amend|Sect|Vol|vol|No|no)\\.$");

    private final List<Line> body;
    /** Start offsets of marks in the raw text, with the note they call. */
    private final TreeMap<Integer, Call> calls = new TreeMap<>();

    private int lastCall = -1;
    /** The line of the last call: marks stand in the order of their notes. */
    private int lastLine;

    private NoteMarks(List<Line> body) {
        this.body = body;
    }

    /** A mark in the body. */
    record Call(Span span, int note) {}

    /** The calls in order of place; a note without a call is missing. */
    static ImmutableList<Call> find(List<Line> body, List<Note> notes) {
        NoteMarks marks = new NoteMarks(body);
        for (int i = 0; i < notes.size(); i++) {
            marks.find(notes.get(i), i);
        }
        return ImmutableList.copyOf(marks.calls.values());
    }

    private void find(Note note, int index) {
        if (note.label().isEmpty()) {
            return;
        }
        Optional<Span> best = certain(note);
        if (best.isEmpty()) {
            best = likely(note);
        }
        best.ifPresent(span -> {
            calls.put(span.start(), new Call(span, index));
            lastCall = span.start();
        });
    }

    private Optional<Span> certain(Note note) {
        for (Line line : range(note)) {
            for (Inline inline : line.block().inlines()) {
                boolean mark = inline.kind() == Inline.Kind.NOTE_MARK || inline.kind() == Inline.Kind.SUPERSCRIPT;
                if (mark
                        && inline.span().start() > lastCall
                        && label(inline, line).equals(note.label())) {
                    return Optional.of(inline.span());
                }
            }
        }
        return Optional.empty();
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

    private List<Line> range(Note note) {
        while (lastLine < body.size() && body.get(lastLine).span().end() <= lastCall) {
            lastLine++;
        }
        int to = Math.min(note.to(), body.size());
        return body.subList(Math.min(Math.max(note.from(), lastLine), to), to);
    }

    private Optional<Span> likely(Note note) {
        int bestScore = 0;
        Span best = null;
        for (Line line : range(note)) {
            for (Span span : occurrences(line, note.label())) {
                int score = span.start() > lastCall ? bracketed(line, span) : 0;
                if (score > 0) {
                    return Optional.of(new Span(span.start() - 1, span.end() + 1));
                }
                score = span.start() > lastCall ? score(line, span) : 0;
                if (score > bestScore) {
                    bestScore = score;
                    best = span;
                }
            }
            if (bestScore >= 3) {
                break;
            }
        }
        return Optional.ofNullable(best);
    }

    private static List<Span> occurrences(Line line, String label) {
        List<Span> found = new ArrayList<>();
        for (int at = line.text().indexOf(label); at >= 0; at = line.text().indexOf(label, at + 1)) {
            found.add(new Span(line.span().start() + at, line.span().start() + at + label.length()));
        }
        return found;
    }

    /** Arabic texts call notes with a number in brackets, right behind a word or set off. */
    private static int bracketed(Line line, Span span) {
        int start = span.start() - line.span().start();
        int end = span.end() - line.span().start();
        String text = line.text();
        return start >= 2
                        && end < text.length()
                        && text.charAt(start - 1) == '('
                        && text.charAt(end) == ')'
                        && Scripts.isArabic(text)
                ? 3
                : 0;
    }

    /** {@code A/75/L.21/Add.1}, {@code and Corr.1}: a number behind the full stop of an abbreviation in a symbol. */
    private static boolean inSymbol(String text, int at) {
        int from = at - 1;
        while (from > 0 && !Scripts.isSpace(text.charAt(from - 1)) && at - from < 60) {
            from--;
        }
        String word = text.substring(from, at);
        return word.indexOf('/') >= 0 || ABBREVIATION.matcher(word).find();
    }

    /** 3: stuck to a word or its punctuation; 2: set off behind punctuation; 1: set off behind a word; 0: no mark. */
    private static int score(Line line, Span span) {
        String text = line.text();
        int start = span.start() - line.span().start();
        int end = span.end() - line.span().start();
        char after = end < text.length() ? text.charAt(end) : ' ';
        if (start == 0 || Character.isLetterOrDigit(after) && !Scripts.isHan(after) || after == '/' || after == '-') {
            return 0;
        }
        char before = text.charAt(start - 1);
        if (text.charAt(start) == '*') {
            return before == '*' || after == '*' ? 0 : 3;
        }
        if (CLOSING.indexOf(before) >= 0) {
            boolean decimal =
                    start >= 2 && Character.isDigit(text.charAt(start - 2)) && (before == '.' || before == ',');
            return decimal || before == '.' && inSymbol(text, start) ? 0 : 3;
        }
        if (Character.isLetter(before)) {
            return Character.isUpperCase(before) ? 0 : 3;
        }
        if (!Scripts.isSpace(before) || after == '.' || after == ')') {
            return 0;
        }
        int word = start - 1;
        while (word > 0 && Scripts.isSpace(text.charAt(word - 1))) {
            word--;
        }
        if (word == 0) {
            return 0;
        }
        return CLOSING.indexOf(text.charAt(word - 1)) >= 0 ? 2 : Character.isLetter(text.charAt(word - 1)) ? 1 : 0;
    }
}
