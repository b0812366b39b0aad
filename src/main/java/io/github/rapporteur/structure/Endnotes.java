package io.github.rapporteur.structure;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableSet;
import java.util.BitSet;
import java.util.List;

/** Finds lists of notes that stand behind the text, under a heading that says so and counted from 1. */
final class Endnotes {
    private static final ImmutableSet<String> HEADINGS = WordTable.read("endnote-headings.tsv").stream()
            .map(row -> row.get(1))
            .collect(ImmutableSet.toImmutableSet());

    private static final CharMatcher COLON = CharMatcher.anyOf(":：").or(CharMatcher.whitespace());
    private static final int LONGEST_HEADING = 30;

    /** Notes are set in letters of one size, in points. */
    private static final float OTHER_SIZE = 0.7f;

    private final List<Line> lines;

    private Endnotes(List<Line> lines) {
        this.lines = lines;
    }

    /** The lines of such lists, their headings left out. */
    static BitSet find(List<Line> lines) {
        Endnotes endnotes = new Endnotes(lines);
        BitSet found = new BitSet(lines.size());
        for (int i = 0; i + 1 < lines.size(); i++) {
            if (isHeading(lines.get(i)) && endnotes.begins(i + 1)) {
                int end = endnotes.end(i + 1);
                found.set(i + 1, end);
                i = end - 1;
            }
        }
        return found;
    }

    private static boolean isHeading(Line line) {
        return line.text().length() <= LONGEST_HEADING
                && HEADINGS.contains(MastheadWords.fold(COLON.trimFrom(line.text())));
    }

    /** The first note is the first; its mark is raised, unless nothing of the text is: then the second follows. */
    private boolean begins(int i) {
        Line line = lines.get(i);
        if (!NoteLabel.read(line).filter("1"::equals).isPresent()) {
            return false;
        }
        return NoteLabel.isRaised(line)
                || line.isPrintedLine() && line.block().box().isEmpty() && secondFollows(i);
    }

    private boolean secondFollows(int first) {
        for (int i = first + 1; i < Math.min(lines.size(), first + 12); i++) {
            if (NoteLabel.read(lines.get(i)).filter("2"::equals).isPresent()) {
                return true;
            }
        }
        return false;
    }

    private int end(int first) {
        int i = first + 1;
        while (i < lines.size() && !ends(lines.get(i), lines.get(first))) {
            i++;
        }
        return i;
    }

    private static boolean ends(Line line, Line first) {
        boolean other = Math.abs(line.block().fontSize() - first.block().fontSize()) > OTHER_SIZE;
        boolean apart = line.block().box().isEmpty()
                && (line.afterBreak() || !line.isPrintedLine())
                && !line.pageStart()
                && NoteLabel.read(line).isEmpty();
        boolean annex = line.text().length() < 80
                && Divisions.read(line.text())
                        .filter(Divisions.Division::isAnnex)
                        .isPresent();
        return other || apart || annex || line.block().bold();
    }
}
