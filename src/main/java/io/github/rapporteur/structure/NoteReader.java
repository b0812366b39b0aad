package io.github.rapporteur.structure;

import com.google.common.collect.ImmutableList;
import io.github.rapporteur.text.BlockKind;
import io.github.rapporteur.text.Inline;
import io.github.rapporteur.text.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes notes out of the lines: those that the source marks as such, those printed below a rule at the foot of a page,
 * below a table, or behind the text.
 */
final class NoteReader {
    private static final Pattern RULE = Pattern.compile("[_\u2014\u2015\u2500-]{8,}");

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
    /** The first line of the body that may call the open note. */
    private int from;

    /** The last note that stands below a rule or behind the text: what has no mark goes on with it. */
    private int onPage = -1;

    private boolean raised;
    private boolean inTable;
    private int tableFrom;
    private int tableTo;

    private NoteReader(boolean paged) {
        this.paged = paged;
    }

    /** What is left, and the notes, both in order. */
    record Result(ImmutableList<Line> body, ImmutableList<Note> notes) {}

    static Result read(List<Line> lines) {
        NoteReader reader = new NoteReader(lines.stream().anyMatch(line -> line.pageStart() && line.page() > 1));
        BitSet behind = Endnotes.find(lines);
        ImmutableList<TableNotes.Part> parts = TableNotes.find(lines);
        for (int i = 0; i < lines.size(); i++) {
            if (behind.get(i)) {
                reader.behindText(lines.get(i), !behind.get(i - 1));
            } else if (parts.get(i) == TableNotes.Part.NONE || reader.below) {
                reader.take(lines.get(i));
            } else {
                reader.belowTable(lines.get(i), parts.get(i));
            }
        }
        reader.close();
        return new Result(ImmutableList.copyOf(reader.body), ImmutableList.copyOf(reader.notes));
    }

    private void take(Line line) {
        if (line.pageStart()) {
            turn();
        }
        if (line.block().kind() == BlockKind.FOOTNOTE) {
            marked(line);
            interrupted = true;
        } else if (line.isPrintedLine() && RULE.matcher(line.text()).matches()) {
            close();
            below = true;
        } else if (below && !endsNotes(line)) {
            printed(line, pageFrom);
        } else {
            close();
            below = false;
            body.add(interrupted ? line.atPageStart() : line);
            interrupted = false;
        }
    }

    private void turn() {
        close();
        below = false;
        pageFrom = body.size();
    }

    /** A line of the notes behind the text: they are called anywhere in it, and pages do not part them. */
    private void behindText(Line line, boolean first) {
        if (first) {
            turn();
            last = 0;
            raised = NoteLabel.isRaised(line);
        }
        if (raised && !NoteLabel.isRaised(line)) {
            open.add(line);
        } else {
            printed(line, 0);
        }
    }

    /** A line of a note to a table: its letter stands in that table, behind the notes of the table before. */
    private void belowTable(Line line, TableNotes.Part part) {
        if (line.pageStart()) {
            turn();
        }
        if (part == TableNotes.Part.FIRST) {
            close();
            if (body.size() > tableTo) {
                tableFrom = tableTo;
                tableTo = body.size();
            }
            begin(line, tableFrom);
            inTable = true;
        }
        open.add(line);
    }

    /** A note of a word processor, HTML or Markdown: the whole block is one note. */
    private void marked(Line line) {
        Optional<Inline> told = line.block().inlines().stream()
                .filter(inline -> inline.kind() == Inline.Kind.NOTE_MARK
                        && inline.span().start() == line.span().start())
                .findFirst();
        Matcher matcher = NoteLabel.matcher(line);
        int length = told.isPresent() ? told.get().span().length() : matcher.lookingAt() ? matcher.end() : 0;
        String own = told.isPresent() ? told.get().detail() : length > 0 ? matcher.group(1) : "";
        Span at = new Span(line.span().start(), line.span().start() + length);
        notes.add(new Note(own, at, ImmutableList.of(line), 0, Integer.MAX_VALUE));
    }

    private void printed(Line line, int calledFrom) {
        if (NoteLabel.read(line).filter(this::begins).isPresent()) {
            close();
            begin(line, calledFrom);
            last = Character.isDigit(label.charAt(0)) ? Integer.parseInt(label) : last;
        }
        if (open.isEmpty()) {
            from = calledFrom;
        }
        open.add(line);
    }

    private void begin(Line line, int calledFrom) {
        Matcher matcher = NoteLabel.matcher(line);
        if (matcher.lookingAt()) {
            label = matcher.group(1);
            mark = new Span(line.span().start(), line.span().start() + matcher.end());
            from = calledFrom;
        }
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
                && NoteLabel.read(line).isEmpty();
    }

    private void close() {
        if (!open.isEmpty() && label.isEmpty() && onPage >= 0) {
            Note before = notes.get(onPage);
            ImmutableList<Line> more = ImmutableList.<Line>builder()
                    .addAll(before.lines())
                    .addAll(open)
                    .build();
            notes.set(onPage, new Note(before.label(), before.mark(), more, before.from(), before.to()));
        } else if (!open.isEmpty()) {
            Span at = label.isEmpty()
                    ? new Span(open.get(0).span().start(), open.get(0).span().start())
                    : mark;
            onPage = inTable ? onPage : notes.size();
            notes.add(new Note(label, at, ImmutableList.copyOf(open), from, body.size()));
        }
        open.clear();
        label = "";
        inTable = false;
    }
}
