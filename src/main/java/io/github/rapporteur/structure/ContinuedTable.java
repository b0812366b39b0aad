package io.github.rapporteur.structure;

import com.google.common.base.CharMatcher;
import io.github.rapporteur.text.BlockKind;
import io.github.rapporteur.text.Box;
import java.util.Optional;

/** A table that a page break cuts: its rest stands first on the next page and most often repeats the head. */
final class ContinuedTable {
    private static final CharMatcher CELL_END = CharMatcher.is('\t');

    private ContinuedTable() {}

    /** Whether a table is the rest of the one before it: on the next page or in the next column, nothing between, as many columns. */
    static boolean isRest(Line line, Piece table) {
        Line before = table.last();
        return line.block().kind() == BlockKind.TABLE
                && before.block().kind() == BlockKind.TABLE
                && (line.pageStart() && line.page() == before.page() + 1 || isBeside(line, before))
                && CELL_END.countIn(firstRow(line.text())) == CELL_END.countIn(firstRow(before.text()));
    }

    /** Whether a table stands in the column of the page that follows the one that another ends in. */
    private static boolean isBeside(Line line, Line before) {
        Optional<Box> box = line.block().box();
        Optional<Box> other = before.block().box();
        return line.page() == before.page()
                && box.isPresent()
                && other.isPresent()
                && box.get().y() < other.get().bottom()
                && (box.get().x() > other.get().right()
                        || box.get().right() < other.get().x());
    }

    /** Where those rows of a rest begin that its table does not have yet: behind the rows of a head that it repeats. */
    static int rowsFrom(String rest, String table) {
        int from = 0;
        int end = rest.indexOf('\n');
        while (end >= 0 && table.startsWith(rest.substring(0, end + 1))) {
            from = end + 1;
            end = rest.indexOf('\n', from);
        }
        return from;
    }

    private static String firstRow(String table) {
        int end = table.indexOf('\n');
        return end < 0 ? table : table.substring(0, end);
    }
}
