package io.github.rapporteur.pages;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;

/**
 * Sets a table, over as many pages as it takes, under a head that is repeated on each. A row that does not fit is cut
 * between two of its lines.
 */
final class RuledTable {
    private static final float PAD = 4;
    private static final CharMatcher FIGURES = CharMatcher.inRange('0', '9').or(CharMatcher.anyOf(" .,–-%()"));

    private final Manuscript.Table table;
    private final Typesetting type;
    private final Press press;
    private final boolean grid;
    private float opened;

    RuledTable(Manuscript.Table table, Typesetting type, Press press) {
        this.table = table;
        this.type = type;
        this.press = press;
        this.grid = table.style().equals("grid");
    }

    void set() {
        press.down(8);
        press.room(5 * type.leading());
        head();
        for (List<String> row : table.rows().subList(1, table.rows().size())) {
            row(row);
        }
        close();
        press.down(8);
    }

    private void head() {
        opened = press.top();
        if (!table.style().equals("bare")) {
            rule();
        }
        lines(cells(table.rows().getFirst(), true), 0, Integer.MAX_VALUE);
        if (!table.style().equals("bare")) {
            rule();
        }
    }

    /** The lines of each cell. */
    private List<ImmutableList<TypeLine>> cells(List<String> row, boolean head) {
        List<ImmutableList<TypeLine>> cells = new ArrayList<>();
        for (int i = 0; i < row.size(); i++) {
            float wide = width(i) - 2 * PAD;
            boolean figures = !row.get(i).isEmpty() && FIGURES.matchesAllOf(row.get(i));
            List<Word> words = head && !grid ? type.words("*" + row.get(i) + "*", false) : type.words(row.get(i), head);
            float used = (float) words.stream().mapToDouble(Word::width).sum() + type.blank() * (words.size() - 1);
            float indent = figures && used < wide ? wide - used : 0;
            cells.add(row.get(i).isEmpty() ? ImmutableList.of() : type.lines(words, wide, indent, 0, 0, false));
        }
        return cells;
    }

    private float width(int column) {
        return table.widths().get(column) * press.inner() / 100;
    }

    private void row(List<String> row) {
        List<ImmutableList<TypeLine>> cells = cells(row, false);
        int all = cells.stream().mapToInt(List::size).max().orElse(1);
        int done = 0;
        while (done < all) {
            int fit = (int) ((press.floor() - press.top() - PAD) / type.leading());
            if (fit < Math.min(2, all - done)) {
                close();
                press.newPage();
                head();
                continue;
            }
            lines(cells, done, fit);
            done += fit;
        }
        if (grid || table.style().equals("rows")) {
            rule();
        }
    }

    private void lines(List<ImmutableList<TypeLine>> cells, int from, int most) {
        float x = press.left();
        int high = 0;
        for (int i = 0; i < cells.size(); i++) {
            float y = press.top() + PAD / 2;
            List<TypeLine> lines = cells.get(i);
            int to = (int) Math.min(lines.size(), (long) from + most);
            for (int k = from; k < to; k++) {
                y += type.leading();
                lines.get(k).set(press.sheet(), x + PAD, x + width(i) - PAD, y - 2, type.rightToLeft());
            }
            high = Math.max(high, to - from);
            x += width(i);
        }
        press.down(high * type.leading() + PAD);
    }

    private void rule() {
        press.sheet().line(press.left(), press.top(), press.left() + press.inner(), press.top());
    }

    private void close() {
        if (!table.style().equals("bare")) {
            rule();
        }
        float x = press.left();
        for (int i = 0; grid && i <= table.widths().size(); i++) {
            press.sheet().line(x, opened, x, press.top());
            x += i < table.widths().size() ? width(i) : 0;
        }
    }
}
