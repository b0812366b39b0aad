package io.github.rapporteur.extract.pdf;

import java.util.BitSet;
import java.util.List;

/** Finds tables of figures among rows that seem to stand in columns: votes, accounts. */
final class FigureTables {
    private FigureTables() {}

    /** The rows of tables in whose columns, but for the first, figures prevail. */
    static BitSet find(List<Strip> strips) {
        TableRows rows = new TableRows(strips);
        BitSet found = new BitSet();
        for (TableArea table : UnruledTables.add(List.of(), rows, 0)) {
            int cells = 0;
            int figures = 0;
            for (int i = table.from(); i < table.to(); i++) {
                for (int k = 1; k < rows.pieces(i).count(); k++) {
                    cells++;
                    figures += rows.cell(i, k).isFigure() ? 1 : 0;
                }
            }
            if (table.columns() > 2 && figures * 2 > cells) {
                found.set(table.from(), table.to());
            }
        }
        return found;
    }
}
