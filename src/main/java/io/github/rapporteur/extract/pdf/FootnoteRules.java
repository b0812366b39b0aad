package io.github.rapporteur.extract.pdf;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Sets;
import io.github.rapporteur.text.BlockKind;
import io.github.rapporteur.text.Box;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Makes the short line drawn above footnotes a line of underscores, as word processors that draw none print it. */
final class FootnoteRules {
    private static final String UNDERSCORES = "__________________";
    private static final float SHORTEST = 30;
    private static final int MOST = 20;
    private static final float LONGEST_PART = 0.45f;
    private static final float HIGHEST_PART = 0.15f;
    private static final float ALIGNED = 10;

    private FootnoteRules() {}

    /** Adds the rules of a page to its lines, each before the first line that stands below it. */
    static List<Line> insert(List<Rule> rules, List<Line> lines, PageFrame frame) {
        List<Line> all = new ArrayList<>(lines);
        Set<Line> inserted = Sets.newIdentityHashSet();
        rules.stream()
                .filter(rule -> isCandidate(rule, frame) && isAlone(rule, rules))
                .limit(MOST)
                .forEach(rule -> insert(rule, all).ifPresent(inserted::add));
        boolean inColumns = inserted.stream().anyMatch(line -> line.column() > 0);
        return inColumns ? behindColumns(all, inserted) : all;
    }

    private static boolean isCandidate(Rule rule, PageFrame frame) {
        return rule.horizontal()
                && rule.length() >= SHORTEST
                && rule.length() <= LONGEST_PART * frame.width()
                && rule.at() > HIGHEST_PART * frame.height();
    }

    /** Notes at the foot of columns come behind the text of all columns. */
    private static List<Line> behindColumns(List<Line> lines, Set<Line> rules) {
        List<Line> text = new ArrayList<>();
        List<Line> notes = new ArrayList<>();
        int column = 0;
        for (Line line : lines) {
            column = rules.contains(line) ? line.column() : line.column() == column ? column : 0;
            (column > 0 ? notes : text).add(line);
        }
        text.addAll(notes);
        return text;
    }

    /** Rules of tables and boxes have others at their ends or right beside them. */
    private static boolean isAlone(Rule rule, List<Rule> rules) {
        for (Rule other : rules) {
            if (other == rule) {
                continue;
            }
            boolean beside = other.horizontal()
                    && Math.abs(other.at() - rule.at()) < 2
                    && other.from() < rule.to() + 20
                    && other.to() > rule.from() - 20;
            boolean meets = !other.horizontal()
                    && other.from() - 3 <= rule.at()
                    && other.to() + 3 >= rule.at()
                    && other.at() > rule.from() - 3
                    && other.at() < rule.to() + 3;
            if (beside || meets) {
                return false;
            }
        }
        return true;
    }

    private static Optional<Line> insert(Rule rule, List<Line> lines) {
        int below = -1;
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            boolean over = line.left() < rule.to() && line.right() > rule.from();
            if (over
                    && line.box().y() > rule.at() - 1
                    && (below < 0 || line.baseline() < lines.get(below).baseline())) {
                below = i;
            }
        }
        if (below < 0 || !startsNotes(lines, below, rule)) {
            return Optional.empty();
        }
        Line first = lines.get(below);
        Box box = new Box(rule.from(), rule.at() - first.fontSize(), rule.length(), first.fontSize());
        Line underscores = new Line(
                BlockKind.LINE,
                UNDERSCORES,
                box,
                rule.at(),
                first.fontSize(),
                false,
                false,
                first.rightToLeft(),
                first.face(),
                first.column(),
                ImmutableList.of());
        lines.add(below, underscores);
        return Optional.of(underscores);
    }

    /** Notes start close below their rule, at its side of the page, in letters no larger than those of the text above. */
    private static boolean startsNotes(List<Line> lines, int below, Rule rule) {
        Line first = lines.get(below);
        boolean aligned = first.rightToLeft()
                ? first.right() < rule.to() + ALIGNED && first.right() > rule.from()
                : first.left() > rule.from() - ALIGNED && first.left() < rule.to();
        boolean close = first.box().y() - rule.at() < 2.5f * first.fontSize();
        boolean underlined = lines.stream()
                .anyMatch(line -> line.left() < rule.to()
                        && line.right() > rule.from()
                        && rule.at() - line.baseline() > -1
                        && rule.at() - line.baseline() < 0.35f * line.fontSize());
        boolean smaller = below == 0 || first.fontSize() < lines.get(below - 1).fontSize() + 0.1f;
        return aligned && close && smaller && !underlined;
    }
}
