package io.github.rapporteur.extract.pdf;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Puts the lines of a page into reading order: where two columns stand side by side, the one at the side that reading
 * begins at comes first.
 */
final class Columns {
    private static final float GAP = 0.6f;
    private static final int CANDIDATES = 6;
    private static final float LEFTMOST = 0.3f;
    private static final float RIGHTMOST = 0.7f;
    private static final float SAME_GUTTER = 6;
    private static final int MOST_ZONES = 8;

    private final List<Rule> rules;
    private final float known;
    private final boolean rightFirst;
    private final List<Strip> ordered = new ArrayList<>();
    private final List<Float> gutters = new ArrayList<>();
    private TextArea page = new TextArea(0, 0);

    /**
     * @param rules drawn on the page: text between them is a table's
     * @param known where columns were parted on the page before, or NaN
     * @param rightToLeft whether the page is read from the right
     */
    Columns(List<Rule> rules, float known, boolean rightToLeft) {
        this.rules = rules;
        this.known = known;
        this.rightFirst = rightToLeft;
    }

    /** Where the columns of the page are parted, NaN where there are none. */
    float gutter() {
        return gutters.isEmpty() ? Float.NaN : gutters.getLast();
    }

    List<Strip> order(List<Strip> strips) {
        List<Pieces> pieces = new ArrayList<>(strips.size());
        strips.forEach(strip -> pieces.add(Pieces.of(strip, GAP)));
        float left = (float) pieces.stream().mapToDouble(Pieces::left).min().orElse(0);
        float right = (float) pieces.stream().mapToDouble(Pieces::right).max().orElse(0);
        page = new TextArea(left, right);
        order(strips, pieces, MOST_ZONES);
        return ordered;
    }

    private void order(List<Strip> strips, List<Pieces> pieces, int zones) {
        ColumnZone zone = zones == 0 ? ColumnZone.NONE : best(strips, pieces, new BitSet());
        if (zone.weight() > 0) {
            BitSet tables = FigureTables.find(strips);
            zone = tables.isEmpty() ? zone : best(strips, pieces, tables);
        }
        if (zone.weight() == 0) {
            ordered.addAll(strips);
            return;
        }
        order(strips.subList(0, zone.from()), pieces.subList(0, zone.from()), zones - 1);
        int number = number(zone.x());
        for (int side = 0; side < 2; side++) {
            boolean left = side == 0 != rightFirst;
            for (int i = zone.from(); i < zone.to(); i++) {
                Strip part = part(strips.get(i), pieces.get(i), zone.x(), left);
                if (!part.isEmpty()) {
                    ordered.add(part.in(number + side));
                }
            }
        }
        int size = strips.size();
        order(strips.subList(zone.to(), size), pieces.subList(zone.to(), size), zones - 1);
    }

    /** The number of the column read first; zones with one gutter share their columns. */
    private int number(float x) {
        for (int i = 0; i < gutters.size(); i++) {
            if (Math.abs(gutters.get(i) - x) < SAME_GUTTER) {
                return 2 * i + 1;
            }
        }
        gutters.add(x);
        return 2 * gutters.size() - 1;
    }

    static Strip part(Strip strip, Pieces pieces, float x, boolean left) {
        int first = pieces.firstRightOf(x);
        int at = first == pieces.count() ? strip.length() : pieces.starts()[first];
        return left ? strip.part(0, at) : strip.part(at, strip.length());
    }

    /** @param tables the rows of tables that stand across all columns */
    private ColumnZone best(List<Strip> strips, List<Pieces> pieces, BitSet tables) {
        ColumnZone best = ColumnZone.NONE;
        for (float x : candidates(pieces)) {
            boolean again = Math.abs(x - known) < SAME_GUTTER;
            int start = 0;
            for (int i = 0; i <= strips.size(); i++) {
                if (i == strips.size() || tables.get(i) || pieces.get(i).crosses(x)) {
                    ColumnZone zone = start < i && !isTable(x, strips.get(start), strips.get(i - 1))
                            ? new ColumnJudge(x, strips, pieces, again, page).judge(start, i)
                            : ColumnZone.NONE;
                    best = zone.weight() > best.weight() ? zone : best;
                    start = i + 1;
                }
            }
        }
        return best;
    }

    /** Places left of where many pieces start, in the middle of the text. */
    private List<Float> candidates(List<Pieces> pieces) {
        float left = (float) pieces.stream().mapToDouble(Pieces::left).min().orElse(0);
        float right = (float) pieces.stream().mapToDouble(Pieces::right).max().orElse(0);
        float from = left + LEFTMOST * (right - left);
        float to = left + RIGHTMOST * (right - left);
        Map<Integer, Integer> counts = new TreeMap<>();
        for (Pieces row : pieces) {
            for (float start : row.lefts()) {
                if (start > from && start < to) {
                    counts.merge(Math.round(start), 1, Integer::sum);
                }
            }
        }
        List<Float> found = new ArrayList<>();
        counts.entrySet().stream()
                .sorted(Map.Entry.<Integer, Integer>comparingByValue().reversed())
                .limit(CANDIDATES)
                .forEach(entry -> found.add(entry.getKey() - 2f));
        if (!Float.isNaN(known)) {
            found.add(known);
        }
        return found;
    }

    private boolean isTable(float x, Strip first, Strip last) {
        int across = 0;
        for (Rule rule : rules) {
            boolean between = rule.at() > first.baseline() && rule.at() < last.baseline();
            across += rule.horizontal() && between && rule.from() < x - 20 && rule.to() > x + 20 ? 1 : 0;
        }
        return across >= 2;
    }
}
