package io.github.rapporteur.pages;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;

/** Prints a manuscript: text in columns with notes at their foot, headings and tables across them, running heads. */
public final class Press {
    private static final float EDGE = 36;
    private static final float GUTTER = 16;
    private static final float INDENT = 14;
    private static final float HUNG = 44;
    private static final float NOTE_SIZE = 0.8f;

    private final Manuscript manuscript;
    private final Typesetting type;
    private final Typesetting small;
    private final float width;
    private final float height;
    private final int proseColumns;
    private final Leaves leaves;
    private final List<List<TypeLine>> notes = new ArrayList<>();
    private Sheet sheet;
    private float top;
    private int columns;

    private Press(Manuscript manuscript) {
        this.manuscript = manuscript;
        type = new Typesetting(9, 10.8f, manuscript.settings().containsKey("arabic"));
        small = type.scaled(NOTE_SIZE);
        List<String> page = Splitter.on('x').splitToList(manuscript.setting("page", "460x420"));
        width = Float.parseFloat(page.get(0));
        height = Float.parseFloat(page.get(1));
        proseColumns = Integer.parseInt(manuscript.setting("columns", "1"));
        columns = proseColumns;
        leaves = new Leaves(width, height);
        sheet = turn();
        masthead();
    }

    /** The head of the first page: who issues it, and its symbol. */
    private void masthead() {
        String nations = type.rightToLeft() ? "الأمم المتحدة" : "United Nations";
        type.lines(type.words(nations, true), inner(), 0, 0, 0, false)
                .forEach(line -> line.set(sheet, EDGE, width - EDGE, top, type.rightToLeft()));
        Typesetting latin = new Typesetting(type.size(), type.leading(), false);
        float from = type.rightToLeft() ? 0 : inner() - 80;
        latin.lines(latin.words(manuscript.setting("running", ""), true), inner(), from, 0, 0, false)
                .forEach(line -> line.set(sheet, EDGE, width - EDGE, top, false));
        sheet.line(EDGE, top + 4, width - EDGE, top + 4);
        sheet.line(EDGE, 0.3f * height, width - EDGE, 0.3f * height);
        top = 0.36f * height;
    }

    /** Prints a manuscript in the notation of the examples. */
    public static byte[] print(String manuscript) {
        Press press = new Press(Manuscript.of(manuscript));
        press.print();
        return press.leaves.bytes();
    }

    private void print() {
        List<TypeLine> flow = new ArrayList<>();
        boolean entries = false;
        for (Manuscript.Piece piece : manuscript.pieces()) {
            if (piece instanceof Manuscript.Text text && !text.kind().isAcross()) {
                boolean entry = text.kind() == Manuscript.Kind.ENTRY;
                if (entry != entries) {
                    flow(flow);
                    columns = entry ? 2 : proseColumns;
                    entries = entry;
                }
                flow.addAll(lines(text));
                continue;
            }
            flow(flow);
            switch (piece) {
                case Manuscript.Text text ->
                    across(type.scaled(text.kind() == Manuscript.Kind.TITLE ? 1.4f : 1.1f)
                            .centred(type.words(text.text(), true), inner(), 14));
                case Manuscript.Table table -> new RuledTable(table, type, this).set();
            }
        }
        flow(flow);
        finish();
    }

    float inner() {
        return width - 2 * EDGE;
    }

    private float column() {
        return (inner() - (columns - 1) * GUTTER) / columns;
    }

    private List<TypeLine> lines(Manuscript.Text text) {
        boolean heading = text.kind() == Manuscript.Kind.COLUMN_HEADING;
        ImmutableList.Builder<Word> words = ImmutableList.builder();
        words.addAll(type.words(text.label(), false));
        if (!text.label().isEmpty()) {
            words.add(new Word(ImmutableList.of()));
        }
        words.addAll((text.kind() == Manuscript.Kind.SMALL ? small : type).words(text.text(), heading));
        if (heading) {
            return type.centred(words.build(), column(), 10);
        }
        if (text.kind() == Manuscript.Kind.ENTRY) {
            return entry(text);
        }
        boolean item = text.kind() == Manuscript.Kind.ITEM;
        return text.kind() == Manuscript.Kind.SMALL
                ? small.lines(words.build(), column(), 0, 0, 2, false)
                : type.lines(words.build(), column(), item ? 2 * INDENT : INDENT, 0, 5, true);
    }

    /** The label is a line of no height on the first line of the text. */
    private List<TypeLine> entry(Manuscript.Text text) {
        List<TypeLine> lines =
                new ArrayList<>(type.lines(type.words(text.text(), false), column(), HUNG, HUNG, 3, false));
        lines.add(1, new TypeLine(type.words(text.label(), false), 0, type.blank(), 0, 0));
        return lines;
    }

    private void across(List<TypeLine> lines) {
        room(60);
        for (TypeLine line : lines) {
            top += line.before() + line.leading();
            line.set(sheet, EDGE, width - EDGE, top, type.rightToLeft());
        }
    }

    /** Turns the page unless there is so much room. */
    void room(float wanted) {
        if (top + wanted > floor()) {
            finish();
            sheet = turn();
        }
    }

    /** Where the notes of the page begin, or its text must end. */
    float floor() {
        return (float) notes.stream().mapToDouble(this::floor).min().orElse(height - EDGE);
    }

    private float floor(List<TypeLine> below) {
        double high = below.stream().mapToDouble(TypeLine::leading).sum();
        return height - EDGE - (below.isEmpty() ? 0 : (float) high + 12);
    }

    /** Sets lines into the columns, as high as needed where they end on this page. */
    private void flow(List<TypeLine> flow) {
        List<TypeLine> rest = new ArrayList<>(flow);
        flow.clear();
        while (!rest.isEmpty()) {
            List<List<TypeLine>> filled = fill(rest, height);
            for (float high = type.leading(); count(filled) == rest.size() && high < height; high += 2) {
                List<List<TypeLine>> lower = fill(rest, high);
                if (count(lower) == rest.size()) {
                    filled = lower;
                    break;
                }
            }
            int done = count(filled);
            float end = top;
            for (int i = 0; i < columns; i++) {
                end = Math.max(end, column(i, filled.get(i)));
            }
            top = end;
            rest.subList(0, done).clear();
            if (!rest.isEmpty()) {
                finish();
                sheet = turn();
            }
        }
    }

    private static int count(List<List<TypeLine>> columns) {
        return columns.stream().mapToInt(List::size).sum();
    }

    private List<List<TypeLine>> fill(List<TypeLine> lines, float high) {
        List<List<TypeLine>> filled = new ArrayList<>();
        int at = 0;
        for (int i = 0; i < columns; i++) {
            List<TypeLine> column = new ArrayList<>();
            List<TypeLine> below = new ArrayList<>(notes.get(i));
            float y = top;
            for (; at < lines.size(); at++) {
                TypeLine line = lines.get(at);
                List<TypeLine> more = new ArrayList<>(below);
                line.marks().forEach(mark -> more.addAll(note(mark)));
                y += line.before() + line.leading();
                if (y > Math.min(floor(more), top + high)) {
                    break;
                }
                column.add(line);
                below = more;
            }
            filled.add(column);
        }
        return filled;
    }

    private float column(int number, List<TypeLine> lines) {
        float left = left(number);
        float y = top;
        for (TypeLine line : lines) {
            y += line.before() + line.leading();
            line.set(sheet, left, left + column(), y, type.rightToLeft());
            line.marks().forEach(mark -> notes.get(number).addAll(note(mark)));
        }
        return y;
    }

    private float left(int number) {
        int place = type.rightToLeft() ? columns - 1 - number : number;
        return EDGE + place * (column() + GUTTER);
    }

    private List<TypeLine> note(String mark) {
        String text = manuscript.notes().get(mark);
        return text == null
                ? List.of()
                : small.lines(small.words("^" + mark + "^ " + text, false), column(), 6, 0, 0, false);
    }

    private void finish() {
        for (int i = 0; i < columns; i++) {
            List<TypeLine> below = notes.get(i);
            float y = floor(below) + 6;
            float left = left(i);
            float from = type.rightToLeft() ? left + column() - 40 : left;
            if (!below.isEmpty()) {
                sheet.line(from, y, from + 40, y);
            }
            y += 4;
            for (TypeLine line : below) {
                y += line.leading();
                line.set(sheet, left, left + column(), y, type.rightToLeft());
            }
        }
    }

    /** A new page under its running head. */
    Sheet turn() {
        Sheet next = leaves.next();
        notes.clear();
        for (int i = 0; i < Math.max(2, columns); i++) {
            notes.add(new ArrayList<>());
        }
        top = 40;
        if (leaves.count() > 1 && manuscript.settings().containsKey("running")) {
            Typesetting head = new Typesetting(8, 10, false);
            boolean even = leaves.count() % 2 == 0;
            float from = even ? 0 : inner() - 80;
            head.lines(head.words(manuscript.setting("running", ""), true), inner(), from, 0, 0, false)
                    .forEach(line -> line.set(next, EDGE, width - EDGE, 26, false));
            next.line(EDGE, 30, width - EDGE, 30);
            head.lines(head.words(String.valueOf(leaves.count()), false), inner(), inner() - from, 0, 0, false)
                    .forEach(line -> line.set(next, EDGE, width - EDGE, height - 14, false));
        }
        return next;
    }

    /** A new page for the rest of a table. */
    void newPage() {
        finish();
        sheet = turn();
    }

    Sheet sheet() {
        return sheet;
    }

    float left() {
        return EDGE;
    }

    float top() {
        return top;
    }

    void down(float by) {
        top += by;
    }
}
