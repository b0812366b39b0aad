package io.github.rapporteur.structure;

import com.google.common.collect.ImmutableList;
import io.github.rapporteur.text.BlockKind;
import io.github.rapporteur.text.Inline;
import io.github.rapporteur.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes footnotes out of the lines: those that the source marks as such, and those printed below a rule at the foot of a
 * page.
 */
final class NoteReader {
    private static final Pattern RULE = Pattern.compile("[_\u2014\u2015\u2500-]{8,}");
    private static final Pattern MARK =
            Pattern.compile("[(（]?(\\d{1,3}|\\*{1,4}|[a-z])[)）]?(?:[\\s\u00A0]+|$|(?=[\\p{L}“\"«《(]))");

    private final List<Line> body = new ArrayList<>();
    private final List<Note> notes = new ArrayList<>();
    private final boolean paged;
    private int pageFrom;
    private boolean below;
    private boolean interrupted;
    private int last;
    private String label = "";
    private Span mark = new Span(0, 0);
    private final List<Line> open = new ArrayList<>();

    private NoteReader(boolean paged) {
        this.paged = paged;
    }

    /** What is left, and the notes, both in order. */
    record Result(ImmutableList<Line> body, ImmutableList<Note> notes) {}

    static Result read(List<Line> lines) {
        NoteReader reader = new NoteReader(lines.stream().anyMatch(line -> line.pageStart() && line.page() > 1));
        lines.forEach(reader::take);
        reader.close();
        return new Result(ImmutableList.copyOf(reader.body), ImmutableList.copyOf(reader.notes));
    }

    private void take(Line line) {
        if (line.pageStart()) {
            close();
            below = false;
            pageFrom = body.size();
        }
        if (line.block().kind() == BlockKind.FOOTNOTE) {
            marked(line);
            interrupted = true;
        } else if (line.isPrintedLine() && RULE.matcher(line.text()).matches()) {
            close();
            below = true;
        } else if (below && !endsNotes(line)) {
            printed(line);
        } else {
            close();
            below = false;
            body.add(interrupted ? line.atPageStart() : line);
            interrupted = false;
        }
    }

    /** A note of a word processor, HTML or Markdown: the whole block is one note. */
    private void marked(Line line) {
        Optional<Inline> told = line.block().inlines().stream()
                .filter(inline -> inline.kind() == Inline.Kind.NOTE_MARK
                        && inline.span().start() == line.span().start())
                .findFirst();
        Matcher matcher = MARK.matcher(line.text());
        int length = told.isPresent() ? told.get().span().length() : matcher.lookingAt() ? matcher.end() : 0;
        String own = told.isPresent() ? told.get().detail() : length > 0 ? matcher.group(1) : "";
        Span at = new Span(line.span().start(), line.span().start() + length);
        notes.add(new Note(own, at, ImmutableList.of(line), 0, Integer.MAX_VALUE));
    }

    private void printed(Line line) {
        Matcher matcher = MARK.matcher(line.text());
        if (matcher.lookingAt() && begins(matcher.group(1))) {
            close();
            label = matcher.group(1);
            last = Character.isDigit(label.charAt(0)) ? Integer.parseInt(label) : last;
            mark = new Span(line.span().start(), line.span().start() + matcher.end());
        }
        open.add(line);
    }

    private boolean begins(String found) {
        if (found.charAt(0) == '*') {
            return true;
        }
        if (!Character.isDigit(found.charAt(0))) {
            return label.length() == 1 && label.charAt(0) + 1 == found.charAt(0) || found.equals("a") && open.isEmpty();
        }
        int number = Integer.parseInt(found);
        return open.isEmpty() && label.isEmpty() && number > last || number > last && number <= last + 2;
    }

    /** Without pages, the notes of a page end where a line stands apart that cannot be a note. */
    private boolean endsNotes(Line line) {
        return !paged
                && !open.isEmpty()
                && line.afterBreak()
                && !MARK.matcher(line.text()).lookingAt();
    }

    private void close() {
        if (!open.isEmpty() && label.isEmpty() && !notes.isEmpty()) {
            Note before = notes.remove(notes.size() - 1);
            ImmutableList<Line> more = ImmutableList.<Line>builder()
                    .addAll(before.lines())
                    .addAll(open)
                    .build();
            notes.add(new Note(before.label(), before.mark(), more, before.from(), before.to()));
        } else if (!open.isEmpty()) {
            Span at = label.isEmpty()
                    ? new Span(open.get(0).span().start(), open.get(0).span().start())
                    : mark;
            notes.add(new Note(label, at, ImmutableList.copyOf(open), pageFrom, body.size()));
        }
        open.clear();
        label = "";
    }
}
