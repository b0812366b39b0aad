package io.github.rapporteur.extract.pdf;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import io.github.rapporteur.text.BlockKind;
import io.github.rapporteur.text.Inline;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Puts rows together that the end of a page cuts in two: what stands first on the next page, below the head that is
 * repeated there, goes on with the cells of the last row before.
 */
final class SplitRows {
    private static final Splitter ROWS = Splitter.on('\n');
    private static final Splitter CELLS = Splitter.on('\t');
    private static final CharMatcher LETTERS = CharMatcher.forPredicate(Character::isLetter);
    private static final CharMatcher CLOSING = CharMatcher.anyOf("”’\"»)]）」》");
    private static final String ENDS = ".!?。！？؟;:；：؛";
    private static final String NOTE_RULE = "____";

    private final List<PageLines> pages;

    private SplitRows(List<PageLines> pages) {
        this.pages = new ArrayList<>(pages);
    }

    /** The same pages, the rest of each row with its beginning. */
    static List<PageLines> join(List<PageLines> pages) {
        SplitRows rows = new SplitRows(pages);
        for (int i = 1; i < pages.size(); i++) {
            rows.join(i);
        }
        return rows.pages;
    }

    private void join(int number) {
        Optional<Line> table = last(pages.get(number - 1));
        Optional<Line> rest = pages.get(number).lines().stream()
                .filter(line -> line.kind() != BlockKind.FURNITURE)
                .findFirst()
                .filter(line -> line.kind() == BlockKind.TABLE);
        if (table.isPresent() && rest.isPresent()) {
            join(table.get(), rest.get(), number);
        }
    }

    /** The table a page ends with, notes at its foot apart. */
    private static Optional<Line> last(PageLines page) {
        Optional<Line> last = Optional.empty();
        for (Line line : page.lines()) {
            if (line.text().startsWith(NOTE_RULE)) {
                break;
            }
            if (line.kind() != BlockKind.FURNITURE) {
                last = Optional.of(line);
            }
        }
        return last.filter(line -> line.kind() == BlockKind.TABLE);
    }

    private void join(Line table, Line rest, int number) {
        List<String> above = ROWS.splitToList(table.text());
        List<String> below = ROWS.splitToList(rest.text());
        int head = 0;
        while (head < Math.min(above.size(), below.size()) && below.get(head).equals(above.get(head))) {
            head++;
        }
        List<String> begun = CELLS.splitToList(above.getLast());
        List<String> more = head < below.size() ? CELLS.splitToList(below.get(head)) : List.of();
        if (above.size() > Math.max(1, head) && begun.size() == more.size() && goesOn(begun, more)) {
            replace(number - 1, table, with(table, begun, more));
            replace(number, rest, without(rest, below, head));
        }
    }

    /** Whether cells go on with others: where there are words, in the middle of a sentence; where figures, beside nothing. */
    private static boolean goesOn(List<String> begun, List<String> more) {
        boolean open = false;
        for (int i = 0; i < more.size(); i++) {
            String cell = more.get(i);
            if (cell.isEmpty()) {
                continue;
            }
            boolean words = LETTERS.matchesAnyOf(cell);
            boolean small = Character.isLowerCase(cell.codePointAt(0));
            boolean goesOn = !begun.get(i).isEmpty() && (small || i > 0 && words && !isClosed(begun.get(i)));
            if (words
                    ? !goesOn && (i == 0 || begun.get(i).isEmpty())
                    : !begun.get(i).isEmpty()) {
                return false;
            }
            open |= goesOn;
        }
        return open;
    }

    private static boolean isClosed(String cell) {
        String words = CLOSING.trimTrailingFrom(cell);
        return !words.isEmpty() && ENDS.indexOf(words.charAt(words.length() - 1)) >= 0;
    }

    private static Line with(Line table, List<String> begun, List<String> more) {
        StringBuilder text = new StringBuilder();
        int last = table.text().lastIndexOf('\n') + 1;
        int[] moved = new int[begun.size()];
        for (int i = 0; i < begun.size(); i++) {
            text.append(i == 0 ? "" : "\t");
            moved[i] = text.length();
            text.append(begun.get(i));
            text.append(begun.get(i).isEmpty() || more.get(i).isEmpty() ? "" : " ")
                    .append(more.get(i));
        }
        ImmutableList.Builder<Inline> inlines = ImmutableList.builder();
        for (Inline inline : table.inlines()) {
            int cell = CharMatcher.is('\t')
                    .countIn(table.text()
                            .substring(last, Math.max(last, inline.span().start())));
            int by = inline.span().start() < last ? 0 : last + moved[cell] - start(table.text(), last, cell);
            inlines.add(new Inline(inline.span().shift(by), inline.kind(), inline.detail()));
        }
        return table.with(table.text().substring(0, last) + text, inlines.build());
    }

    private static int start(String text, int row, int cell) {
        int start = row;
        for (int i = 0; i < cell; i++) {
            start = text.indexOf('\t', start) + 1;
        }
        return start;
    }

    /** The rest of the table, its head kept, without the row that has gone; empty where nothing but the head is left. */
    private static Optional<Line> without(Line rest, List<String> rows, int head) {
        if (rows.size() == head + 1) {
            return Optional.empty();
        }
        int from =
                rows.subList(0, head).stream().mapToInt(row -> row.length() + 1).sum();
        int to = from + rows.get(head).length() + 1;
        ImmutableList.Builder<Inline> inlines = ImmutableList.builder();
        for (Inline inline : rest.inlines()) {
            if (inline.span().start() < from || inline.span().start() >= to) {
                int by = inline.span().start() < from ? 0 : from - to;
                inlines.add(new Inline(inline.span().shift(by), inline.kind(), inline.detail()));
            }
        }
        return Optional.of(
                rest.with(rest.text().substring(0, from) + rest.text().substring(to), inlines.build()));
    }

    private void replace(int number, Line old, Line other) {
        replace(number, old, Optional.of(other));
    }

    private void replace(int number, Line old, Optional<Line> other) {
        PageLines page = pages.get(number);
        ImmutableList.Builder<Line> lines = ImmutableList.builder();
        for (Line line : page.lines()) {
            if (line != old) {
                lines.add(line);
            } else {
                other.ifPresent(lines::add);
            }
        }
        pages.set(number, page.with(lines.build()));
    }
}
