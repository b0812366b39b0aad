package io.github.rapporteur.structure;

import com.google.common.base.CharMatcher;
import io.github.rapporteur.text.BlockKind;

/** A table that a page break cuts: its rest stands first on the next page and most often repeats the head. */
final class ContinuedTable {
    private static final CharMatcher CELL_END = CharMatcher.is('\t');

    private ContinuedTable() {}

    /** Whether a table is the rest of the one before it: next page, nothing between, as many columns. */
    static boolean isRest(Line line, Piece table) {
        Line before = table.last();
        return line.block().kind() == BlockKind.TABLE
                && before.block().kind() == BlockKind.TABLE
                && line.pageStart()
                && line.page() == before.page() + 1
                && CELL_END.countIn(firstRow(line.text())) == CELL_END.countIn(firstRow(before.text()));
    }

    /** Where those rows of a rest begin that its table does not have yet: behind a head that it repeats. */
    static int rowsFrom(String rest, String table) {
        String head = firstRow(rest);
        return head.length() < rest.length() && head.equals(firstRow(table)) ? head.length() + 1 : 0;
    }

    private static String firstRow(String table) {
        int end = table.indexOf('\n');
        return end < 0 ? table : table.substring(0, end);
    }
}
