package io.github.rapporteur.extract.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Puts the lines of a page into reading order: where two columns of prose stand side by side, the left one comes first. */
final class Columns {
    private static final float GAP = 0.6f;
    private static final int FEWEST = 5;
    private static final int CANDIDATES = 6;
    private static final float FULL = 0.75f;
    private static final float LEFTMOST = 0.3f;
    private static final float RIGHTMOST = 0.7f;
    private static final float SAME_GUTTER = 6;
    /** Columns of prose are about as wide as each other; the numbers of a list are no column. */
    private static final float ALIKE = 0.4f;

    private static final int MOST_ZONES = 8;

    private final List<Rule> rules;
    private final float known;
    private final List<Strip> ordered = new ArrayList<>();
    private float gutter = Float.NaN;

    /**
     * @param rules drawn on the page: text between them is a table's
     * @param known where columns were parted on the page before, or NaN
     */
    Columns(List<Rule> rules, float known) {
        this.rules = rules;
        this.known = known;
    }

    /** Where the columns of the page are parted, NaN where there are none. */
    float gutter() {
        return gutter;
    }

    List<Strip> order(List<Strip> strips) {
        List<Pieces> pieces = new ArrayList<>(strips.size());
        strips.forEach(strip -> pieces.add(Pieces.of(strip, GAP)));
        order(strips, pieces, MOST_ZONES);
        return ordered;
    }

    private record Zone(float x, int from, int to, int weight) {}

    private void order(List<Strip> strips, List<Pieces> pieces, int zones) {
        Zone zone = zones == 0 ? new Zone(0, 0, 0, 0) : best(strips, pieces);
        if (zone.weight() == 0) {
            ordered.addAll(strips);
            return;
        }
        gutter = zone.x();
        order(strips.subList(0, zone.from()), pieces.subList(0, zone.from()), zones - 1);
        for (int i = zone.from(); i < zone.to(); i++) {
            part(strips.get(i), pieces.get(i), zone.x(), true);
        }
        for (int i = zone.from(); i < zone.to(); i++) {
            part(strips.get(i), pieces.get(i), zone.x(), false);
        }
        int size = strips.size();
        order(strips.subList(zone.to(), size), pieces.subList(zone.to(), size), zones - 1);
    }

    private void part(Strip strip, Pieces pieces, float x, boolean left) {
        int first = pieces.firstRightOf(x);
        int at = first == pieces.count() ? strip.length() : pieces.starts()[first];
        Strip part = left ? strip.part(0, at) : strip.part(at, strip.length());
        if (!part.isEmpty()) {
            ordered.add(part);
        }
    }

    private Zone best(List<Strip> strips, List<Pieces> pieces) {
        Zone best = new Zone(0, 0, 0, 0);
        for (float x : candidates(pieces)) {
            int start = 0;
            for (int i = 0; i <= strips.size(); i++) {
                if (i == strips.size() || pieces.get(i).crosses(x)) {
                    Zone zone = zone(x, start, i, strips, pieces);
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

    /** Judges the rows between two that cross the gutter; of weight 0 unless they are two columns of prose. */
    private Zone zone(float x, int from, int to, List<Strip> strips, List<Pieces> pieces) {
        float left = Float.MAX_VALUE;
        float right = 0;
        float leftEnd = 0;
        float rightStart = Float.MAX_VALUE;
        int lefts = 0;
        int rights = 0;
        for (int i = from; i < to; i++) {
            Pieces row = pieces.get(i);
            int first = row.firstRightOf(x);
            if (first > 0) {
                lefts++;
                left = Math.min(left, row.left());
                leftEnd = Math.max(leftEnd, row.rights()[first - 1]);
            }
            if (first < row.count()) {
                rights++;
                right = Math.max(right, row.right());
                rightStart = Math.min(rightStart, row.lefts()[first]);
            }
        }
        boolean again = Math.abs(x - known) < SAME_GUTTER;
        int weight = Math.min(lefts, rights);
        if (weight < (again ? 1 : FEWEST) || isTable(x, strips.get(from), strips.get(to - 1))) {
            return new Zone(x, from, to, 0);
        }
        if (!again
                && (leftEnd - left < ALIKE * (right - rightStart) || right - rightStart < ALIKE * (leftEnd - left))) {
            return new Zone(x, from, to, 0);
        }
        int full = 0;
        for (int i = from; i < to; i++) {
            Pieces row = pieces.get(i);
            int first = row.firstRightOf(x);
            full += row.covered(0, first) > FULL * (leftEnd - left) ? 1 : 0;
            full += row.covered(first, row.count()) > FULL * (right - rightStart) ? 1 : 0;
        }
        return new Zone(x, from, to, again || full * 2 >= lefts + rights ? weight : 0);
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
