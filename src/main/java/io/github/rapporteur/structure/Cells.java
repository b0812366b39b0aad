package io.github.rapporteur.structure;

import com.google.common.collect.ImmutableList;

/** Splits a printed line at its wide gaps: the parts of a masthead, a running header, a table row. */
final class Cells {
    private Cells() {}

    /** The parts of a line between runs of at least {@code width} spaces or a tab, without outer white space. */
    static ImmutableList<String> of(String line, int width) {
        ImmutableList.Builder<String> cells = ImmutableList.builder();
        int start = 0;
        int i = 0;
        while (i < line.length()) {
            if (!Scripts.isSpace(line.charAt(i))) {
                i++;
                continue;
            }
            int gap = i;
            boolean tab = false;
            while (i < line.length() && Scripts.isSpace(line.charAt(i))) {
                tab |= line.charAt(i) == '\t';
                i++;
            }
            if (tab || i - gap >= width) {
                if (gap > start) {
                    cells.add(line.substring(start, gap));
                }
                start = i;
            }
        }
        if (start < line.length()) {
            cells.add(line.substring(start).stripTrailing());
        }
        return cells.build();
    }
}
