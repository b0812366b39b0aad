package io.github.rapporteur.extract.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Finds the tables of a page: what stands between drawn rules of one width and falls into columns, and what goes on
 * below the last rule in the same columns, as tables do at the end of a page.
 */
final class TableFinder {
    private static final float SHORTEST_RULE = 90;
    /** Beyond so many, the page holds a drawing. */
    private static final int MOST_RULES = 300;

    private static final float SAME_EDGE = 15;
    private static final float TABULAR = 0.3f;
    private static final float MASTHEAD = 0.35f;
    private static final float GROUP = 0.8f;
    private static final float HALF = 0.5f;

    private final TableRows rows;
    private final List<Rule> rules;
    private final Uprights uprights;

    private TableFinder(TableRows rows, List<Rule> rules, Uprights uprights) {
        this.rows = rows;
        this.rules = rules;
        this.uprights = uprights;
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
        TableRows rows = new TableRows(strips);
        List<TableArea> found = new ArrayList<>(Charts.find(rows, frame.width()));
        List<TableArea> charts = List.copyOf(found);
        TableFinder finder = new TableFinder(rows, wide(rules, highest), new Uprights(rules));
        finder.ruled().stream()
                .filter(table ->
                        charts.stream().noneMatch(chart -> chart.from() < table.to() && table.from() < chart.to()))
                .forEach(found::add);
        found.sort(Comparator.comparing(TableArea::from));
        return UnruledTables.add(found, rows, highest);
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
            Optional<TableArea> grid = uprights.grid(from, to, chain);
            if (grid.isPresent() && to > from) {
                tables.add(grid.get());
                behind = to;
                i += chain.size() - 1;
                continue;
            }
            TableColumns columns = rows.columns(from, Math.max(from, to));
            if (columns.count() > 1) {
                TableArea table = extended(columns.area(from, to, heights(chain)), chain.getFirst());
                if (table.to() - from > 1) {
                    tables.add(table);
                    behind = table.to();
                    i += chain.size() - 1;
                }
            }
        }
        return tables;
    }

    /** The y of each rule. */
    static float[] heights(List<Rule> chain) {
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
            boolean boxed = from < to && uprights.part(last, next) && isWithin(from, to, last);
            if (!empty && !boxed && !isTabular(from, to, last)) {
                break;
            }
            chain.add(next);
        }
        return chain;
    }

    private int firstBelow(Rule rule, int from) {
        int strip = from;
        while (strip < rows.count() && rows.strip(strip).baseline() < rule.at()) {
            strip++;
        }
        return strip;
    }

    private boolean isTabular(int from, int to, Rule rule) {
        int tabular = 0;
        for (int i = from; i < to; i++) {
            tabular += rows.isTabular(i) ? 1 : 0;
        }
        return tabular > 0
                && tabular >= TABULAR * (to - from)
                && isWithin(from, to, rule)
                && !isParagraph(from, to, rule);
    }

    /**
     * A paragraph between two tables: lines across all columns, the last of which closes a sentence, or a number whose
     * paragraph goes on below it, as no cell does.
     */
    private boolean isParagraph(int from, int to, Rule rule) {
        int wide = 0;
        for (int i = from; i < to && !rows.isTabular(i); i++) {
            Strip line = rows.strip(i);
            wide += line.right() - line.left() > GROUP * rule.length() ? 1 : 0;
            if (wide > 1 && line.text(0, line.length()).strip().endsWith(".")) {
                return true;
            }
        }
        for (int i = from; i + 1 < to; i++) {
            Strip line = rows.strip(i);
            if (rows.isNumbered(i) && line.right() - line.left() > HALF * rule.length()) {
                return true;
            }
        }
        return false;
    }

    /** Whether lines follow each other below a rule and within its ends. */
    private boolean isWithin(int from, int to, Rule rule) {
        float before = rule.at();
        for (int i = from; i < to; i++) {
            Strip strip = rows.strip(i);
            if (strip.baseline() < before
                    || strip.left() < rule.from() - SAME_EDGE
                    || strip.right() > rule.to() + SAME_EDGE) {
                return false;
            }
            before = strip.baseline() - strip.size();
        }
        return true;
    }

    /** Goes on below the last rule while everything keeps to the columns. */
    private TableArea extended(TableArea table, Rule rule) {
        int kept = table.to();
        float[] rights = table.rights().clone();
        for (int i = table.to(); i < rows.count(); i++) {
            Strip strip = rows.strip(i);
            boolean outside = strip.left() < rule.from() - SAME_EDGE || strip.right() > rule.to() + SAME_EDGE;
            if (outside || !rows.isClose(i)) {
                break;
            }
            if (reachesOver(i, table.lefts(), rights)) {
                if (!isGroup(i, i - kept, rule)) {
                    break;
                }
                continue;
            }
            boolean columns = rows.isTabular(i) && isSpread(rows.pieces(i), table);
            if (columns || kept == i && kept > table.to() && !rows.isApart(i)) {
                kept = i + 1;
            }
        }
        return new TableArea(table.from(), kept, table.lefts(), table.rights(), table.rules());
    }

    /** A heading over some rows, set across the columns; two lines of text in a row are none. */
    private boolean isGroup(int strip, int behind, Rule rule) {
        Strip line = rows.strip(strip);
        return behind == 0
                && rows.pieces(strip).count() == 1
                && Math.abs(line.left() - rule.from()) < SAME_EDGE
                && line.right() - line.left() < GROUP * rule.length();
    }

    /**
     * Whether a piece begins in one column and reaches into the next, but for figures that nearly touch. What stays before
     * the next makes its column wider, since the heads of columns are narrower than what stands below them.
     */
    private boolean reachesOver(int strip, float[] lefts, float[] rights) {
        Pieces row = rows.pieces(strip);
        for (int i = 0; i < row.count(); i++) {
            int column = lefts.length - 1;
            while (column > 0 && row.lefts()[i] < (rights[column - 1] + lefts[column]) / 2) {
                column--;
            }
            boolean over = column + 1 < lefts.length && row.rights()[i] > lefts[column + 1];
            if (over && !rows.cell(strip, i).isFigure()) {
                return true;
            }
            rights[column] = over ? rights[column] : Math.max(rights[column], row.rights()[i]);
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
