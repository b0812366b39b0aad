package io.github.rapporteur.structure;

import com.google.common.collect.ImmutableList;
import io.github.rapporteur.text.Inline;
import io.github.rapporteur.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds where the body calls each note. A mark that the source sets as one is certain; otherwise a number is taken that
 * sticks to a word or follows punctuation, on the note's page and behind the mark of the note before.
 */
final class NoteMarks {
    private static final String CLOSING = ",.;:!?”’»)]}，。；：、！？》）」、،؛\"";

    private static final Pattern ABBREVIATION =
            Pattern.compile("(?:^|\\P{L})(?:Add|Corr|Rev|Amend|Sect|Vol|vol|No|no)\\.$");

    /** What stands behind or before a number in Chinese makes it a date, an amount, a place in a text. */
    private static final String COUNTED = "年月日时分点秒节段条章项款次届个名号万亿美元国人份至岁世";

    private static final String COUNTING = "第年月至约到共前后";

    /** A mark that the source sets as one outweighs all that only looks like one. */
    private static final int CERTAIN = 10;

    private final List<Line> body;
    /** The best chains of calls so far, by the start of their last call: later ones are better. */
    private final TreeMap<Integer, Chain> chains = new TreeMap<>();

    private NoteMarks(List<Line> body) {
        this.body = body;
    }

    /** A mark in the body. */
    record Call(Span span, int note) {}

    /** A mark and those before it, which stand in the order of their notes. */
    private record Chain(Call call, int score, @Nullable Chain before) {}

    /** The calls in order of place; a note without a call is missing. */
    static ImmutableList<Call> find(List<Line> body, List<Note> notes) {
        NoteMarks marks = new NoteMarks(body);
        for (int i = 0; i < notes.size(); i++) {
            marks.add(notes.get(i), i);
        }
        return marks.calls();
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

    private static void likely(Line line, Note note, List<Candidate> found) {
        for (Span span : occurrences(line, note.label())) {
            int score = bracketed(line, span);
            if (score > 0) {
                found.add(new Candidate(new Span(span.start() - 1, span.end() + 1), score));
                continue;
            }
            score = score(line, span);
            if (score > 0) {
                found.add(new Candidate(span, score));
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
        if (Scripts.isHan(after) && COUNTED.indexOf(after) >= 0) {
            return 0;
        }
        if (CLOSING.indexOf(before) >= 0) {
            boolean decimal =
                    start >= 2 && Character.isDigit(text.charAt(start - 2)) && (before == '.' || before == ',');
            return decimal || before == '.' && inSymbol(text, start) ? 0 : 3;
        }
        if (Scripts.isHan(before)) {
            return COUNTING.indexOf(before) >= 0 || COUNTED.indexOf(after) >= 0 ? 0 : 2;
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
