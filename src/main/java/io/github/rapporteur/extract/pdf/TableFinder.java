package io.github.rapporteur.extract.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Finds the tables of a page: what stands between drawn rules of one width and falls into columns, and what goes on
 * below the last rule in the same columns, as tables do at the end of a page.
 */
final class TableFinder {
    private static final float SHORTEST_RULE = 90;
    /** Beyond so many, the page holds a drawing. */
    private static final int MOST_RULES = 300;

    private static final float SAME_EDGE = 15;
    private static final float GAP = 0.8f;
    private static final float TABULAR = 0.3f;
    private static final float MASTHEAD = 0.35f;
    private static final float WRAPPED = 1.4f;
    private static final float FURTHEST = 3;
    private static final float NARROW = 0.6f;
    private static final float GROUP = 0.8f;
    private static final int FEWEST_COLUMNS = 3;
    private static final int FEWEST_ROWS = 3;
    private static final int FEWEST_FIGURES = 4;
    private static final float ALIGNED = 2;
    private static final int LEADER = 6;

    private final List<Strip> strips;
    private final List<Pieces> pieces = new ArrayList<>();
    private final List<Rule> rules;

    private TableFinder(List<Strip> strips, List<Rule> rules) {
        this.strips = strips;
        this.rules = rules;
        strips.forEach(strip -> pieces.add(Pieces.of(strip, GAP)));
    }

    /**
     * The tables of a page, from top to bottom.
     *
     * @param strips in reading order
     * @param rules drawn on the page
     * @param first whether the page is the first: the fields of a masthead also stand between rules
     */
    static List<TableArea> find(List<Strip> strips, List<Rule> rules, PageFrame frame, boolean first) {
        float highest = first ? MASTHEAD * frame.height() : 0;
        List<Rule> wide = wide(rules, highest);
        TableFinder finder = new TableFinder(strips, wide);
        return finder.unruled(finder.ruled(), highest);
    }

    /** Long horizontal rules, those of single columns on one height taken as one. */
    private static List<Rule> wide(List<Rule> rules, float highest) {
        List<Rule> sorted = new ArrayList<>(rules);
        sorted.removeIf(rule -> !rule.horizontal() || rule.at() < highest);
        sorted.sort(Comparator.comparing(Rule::at).thenComparing(Rule::from));
        List<Rule> joined = new ArrayList<>();
        for (Rule rule : sorted) {
            Rule last = joined.isEmpty() ? null : joined.getLast();
            if (last != null && rule.at() - last.at() < 2 && rule.from() - last.to() < SAME_EDGE) {
                joined.removeLast();
                joined.add(
                        new Rule(true, last.at(), Math.min(last.from(), rule.from()), Math.max(last.to(), rule.to())));
            } else {
                joined.add(rule);
            }
        }
        joined.removeIf(rule -> rule.length() < SHORTEST_RULE);
        return joined.size() > MOST_RULES ? List.of() : joined;
    }

    private List<TableArea> ruled() {
        List<TableArea> tables = new ArrayList<>();
        int behind = 0;
        for (int i = 0; i < rules.size(); i++) {
            List<Rule> chain = chain(i);
            if (chain.size() < 2) {
                continue;
            }
            int from = firstBelow(chain.getFirst(), behind);
            int to = firstBelow(chain.getLast(), from);
            TableColumns columns = new TableColumns(pieces.subList(from, Math.max(from, to)));
            if (to - from > 1 && columns.count() > 1) {
                TableArea table = extended(columns.area(from, to, heights(chain)), chain.getFirst());
                tables.add(table);
                behind = table.to();
                i += chain.size() - 1;
            }
        }
        return tables;
    }

    /** Adds tables that are printed without rules: at least three columns, well aligned over at least three rows. */
    private List<TableArea> unruled(List<TableArea> ruled, float highest) {
        List<TableArea> all = new ArrayList<>();
        int start = 0;
        for (TableArea table : ruled) {
            unruled(start, table.from(), highest, all);
            all.add(table);
            start = table.to();
        }
        unruled(start, strips.size(), highest, all);
        return all;
    }

    private void unruled(int start, int end, float highest, List<TableArea> found) {
        for (int i = start; i < end; i++) {
            if (strips.get(i).baseline() < highest || !isTabular(i)) {
                continue;
            }
            if (pieces.get(i).count() < FEWEST_COLUMNS) {
                i = figures(i, end, found) - 1;
                continue;
            }
            int to = i + 1;
            while (to < end && continues(to, i)) {
                to++;
            }
            while (pieces.get(to - 1).count() < 2 && isApart(to - 1)) {
                to--;
            }
            TableColumns columns = new TableColumns(pieces.subList(i, to));
            if (columns.count() >= FEWEST_COLUMNS
                    && columns.rowsWith(FEWEST_COLUMNS) >= FEWEST_ROWS
                    && columns.areAligned()) {
                found.add(columns.area(i, to, new float[0]));
            }
            i = to - 1;
        }
    }

    /** Entries with one figure each: two columns are a table only where the second counts. */
    private int figures(int first, int end, List<TableArea> found) {
        int to = first;
        while (to < end && isFigure(to, first) && (to == first || isClose(to))) {
            to++;
        }
        if (to - first >= FEWEST_FIGURES) {
            found.add(new TableColumns(pieces.subList(first, to)).area(first, to, new float[0]));
        }
        return Math.max(to, first + 1);
    }

    /** Whether a strip has two pieces, the second of which are figures that end or begin where those of another do. */
    private boolean isFigure(int strip, int first) {
        Pieces row = pieces.get(strip);
        if (row.count() != 2 || !isTabular(strip)) {
            return false;
        }
        Pieces other = pieces.get(first);
        boolean aligned = Math.abs(row.lefts()[1] - other.lefts()[1]) < ALIGNED
                || Math.abs(row.rights()[1] - other.rights()[1]) < ALIGNED;
        Strip line = strips.get(strip);
        return aligned && line.part(row.starts()[1], line.length()).isFigure();
    }

    private boolean isClose(int strip) {
        Strip line = strips.get(strip);
        float above = line.baseline() - strips.get(strip - 1).baseline();
        return above > 0 && above <= FURTHEST * line.size();
    }

    private boolean isApart(int strip) {
        return strips.get(strip).baseline() - strips.get(strip - 1).baseline()
                > WRAPPED * strips.get(strip).size();
    }

    private boolean continues(int strip, int first) {
        Strip line = strips.get(strip);
        if (!isClose(strip) || isLeader(line)) {
            return false;
        }
        return isTabular(strip)
                || pieces.get(strip).count() == 1
                        && line.right() - line.left()
                                < NARROW
                                        * (strips.get(first).right()
                                                - strips.get(first).left());
    }

    /** Dots that lead from an entry of a contents list to its page. */
    private static boolean isLeader(Strip strip) {
        int dots = 0;
        for (int i = 0; i < strip.length() && dots < LEADER; i++) {
            if (!strip.isBlank(i)) {
                dots = strip.text(i).endsWith(".") ? dots + strip.text(i).length() : 0;
            }
        }
        return dots >= LEADER;
    }

    private static float[] heights(List<Rule> chain) {
        float[] heights = new float[chain.size()];
        for (int i = 0; i < heights.length; i++) {
            heights[i] = chain.get(i).at();
        }
        return heights;
    }

    /** Rules of one width, as long as what stands between them is tabular. */
    private List<Rule> chain(int first) {
        List<Rule> chain = new ArrayList<>(List.of(rules.get(first)));
        for (Rule next : rules.subList(first + 1, rules.size())) {
            Rule last = chain.getLast();
            boolean same = Math.abs(next.from() - rules.get(first).from()) < SAME_EDGE
                    && Math.abs(next.to() - rules.get(first).to()) < SAME_EDGE;
            if (!same) {
                continue;
            }
            int from = firstBelow(last, 0);
            int to = firstBelow(next, from);
            boolean empty = from == to && chain.size() > 1;
            if (!empty && !isTabular(from, to, last)) {
                break;
            }
            chain.add(next);
        }
        return chain;
    }

    private int firstBelow(Rule rule, int from) {
        int strip = from;
        while (strip < strips.size() && strips.get(strip).baseline() < rule.at()) {
            strip++;
        }
        return strip;
    }

    private boolean isTabular(int from, int to, Rule rule) {
        int tabular = 0;
        float before = rule.at();
        for (int i = from; i < to; i++) {
            Strip strip = strips.get(i);
            if (strip.baseline() < before
                    || strip.left() < rule.from() - SAME_EDGE
                    || strip.right() > rule.to() + SAME_EDGE) {
                return false;
            }
            before = strip.baseline() - strip.size();
            tabular += isTabular(i) ? 1 : 0;
        }
        return tabular > 0 && tabular >= TABULAR * (to - from);
    }

    /** Several pieces side by side, more than a label and its text, and no leader dots. */
    private boolean isTabular(int strip) {
        Pieces row = pieces.get(strip);
        boolean label =
                row.count() == 2 && row.starts()[1] <= 7 && ".)".indexOf(last(strips.get(strip), row.starts()[1])) >= 0;
        return row.count() > 1 && !label && !isLeader(strips.get(strip));
    }

    private static char last(Strip strip, int before) {
        for (int i = before - 1; i >= 0; i--) {
            if (!strip.isBlank(i)) {
                String text = strip.text(i);
                return text.charAt(text.length() - 1);
            }
        }
        return ' ';
    }

    /** Goes on below the last rule while everything keeps to the columns. */
    private TableArea extended(TableArea table, Rule rule) {
        int kept = table.to();
        for (int i = table.to(); i < strips.size(); i++) {
            Strip strip = strips.get(i);
            float above = i > 0 ? strip.baseline() - strips.get(i - 1).baseline() : 0;
            boolean outside = strip.left() < rule.from() - SAME_EDGE || strip.right() > rule.to() + SAME_EDGE;
            if (outside || above < 0 || above > FURTHEST * strip.size()) {
                break;
            }
            if (crosses(pieces.get(i), table)) {
                if (!isGroup(i, i - kept, rule)) {
                    break;
                }
                continue;
            }
            boolean columns = isTabular(i) && isSpread(pieces.get(i), table);
            if (columns || kept == i && kept > table.to() && above < WRAPPED * strip.size()) {
                kept = i + 1;
            }
        }
        return new TableArea(table.from(), kept, table.lefts(), table.rights(), table.rules());
    }

    /** A heading over some rows, set across the columns; two lines of text in a row are none. */
    private boolean isGroup(int strip, int behind, Rule rule) {
        Strip line = strips.get(strip);
        return behind == 0
                && pieces.get(strip).count() == 1
                && Math.abs(line.left() - rule.from()) < SAME_EDGE
                && line.right() - line.left() < GROUP * rule.length();
    }

    private static boolean crosses(Pieces row, TableArea table) {
        for (int i = 0; i + 1 < table.columns(); i++) {
            if (row.crosses(table.gutter(i))) {
                return true;
            }
        }
        return false;
    }

    /** Whether there is something in more than one column. */
    private static boolean isSpread(Pieces row, TableArea table) {
        for (int i = 0; i + 1 < table.columns(); i++) {
            int behind = row.firstRightOf(table.gutter(i));
            if (behind > 0 && behind < row.count()) {
                return true;
            }
        }
        return false;
    }
}
