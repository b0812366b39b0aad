package io.github.rapporteur.extract.pdf;

import com.google.common.base.CharMatcher;
import com.google.common.collect.HashMultiset;
import com.google.common.collect.Multiset;
import com.google.common.collect.Multisets;
import java.util.List;

/**
 * A list of codes, such as numbers of resolutions, with their titles hung beside them.
 *
 * @param code where codes begin
 * @param title where titles begin
 * @param entries how many lines have both
 * @param others how many lines have a title only, or the rest of one
 * @param coded how many of the codes hold figures and a stroke or bracket
 * @param lines how many there are at all
 */
record HungList(float code, float title, int entries, int others, int coded, int lines) {
    private static final float GAP = 0.6f;
    private static final float SAME = 3;
    private static final CharMatcher FIGURE = CharMatcher.inRange('0', '9');
    private static final CharMatcher PARTING = CharMatcher.anyOf("/(");

    /** Measures lines; empty ones do not count. */
    static HungList of(List<Strip> lines) {
        List<Strip> filled = lines.stream().filter(line -> !line.isEmpty()).toList();
        List<Pieces> rows = filled.stream().map(line -> Pieces.of(line, GAP)).toList();
        Multiset<Integer> codes = HashMultiset.create();
        Multiset<Integer> titles = HashMultiset.create();
        for (Pieces row : rows) {
            if (row.count() > 1) {
                codes.add(Math.round(row.lefts()[0]));
                titles.add(Math.round(row.lefts()[1]));
            }
        }
        float code = most(codes);
        float title = most(titles);
        int entries = 0;
        int others = 0;
        int coded = 0;
        for (int i = 0; i < rows.size(); i++) {
            Pieces row = rows.get(i);
            boolean entry = row.count() > 1 && isAt(row.lefts()[0], code) && isAt(row.lefts()[1], title);
            entries += entry ? 1 : 0;
            others += isAt(row.lefts()[0], title) ? 1 : 0;
            coded += entry && isCode(filled.get(i).text(0, row.starts()[1])) ? 1 : 0;
        }
        return new HungList(code, title, entries, others, coded, rows.size());
    }

    private static float most(Multiset<Integer> places) {
        return Multisets.copyHighestCountFirst(places).stream().findFirst().orElse(0);
    }

    private static boolean isAt(float x, float place) {
        return Math.abs(x - place) < SAME;
    }

    /** Whether a word is the number of a document, not of a paragraph. */
    static boolean isCode(String word) {
        return FIGURE.matchesAnyOf(word) && PARTING.matchesAnyOf(word.substring(Math.min(1, word.length())));
    }

    /** Whether a word is a name: letters, and no colon behind them as in votes and lists of officers. */
    static boolean isName(String word) {
        return word.length() > 2
                && !FIGURE.matchesAnyOf(word)
                && Character.isLetter(word.codePointAt(0))
                && ":.,;".indexOf(word.charAt(word.length() - 1)) < 0;
    }

    /** Whether nearly all lines belong to entries, and their codes are such. */
    boolean isList() {
        return entries >= 2 && (entries + others) * 10 >= lines * 7 && coded * 10 >= entries * 6;
    }

    /** Whether a line begins where codes do and runs on over the titles. */
    boolean isHeading(Strip line) {
        return !line.isEmpty()
                && isAt(line.left(), code)
                && Pieces.of(line, GAP).rights()[0] > title;
    }
}
