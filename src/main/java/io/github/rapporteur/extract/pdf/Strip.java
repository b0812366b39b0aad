package io.github.rapporteur.extract.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * The glyphs of a line, from left to right, each once: what is drawn twice to look bold is kept once.
 *
 * @param glyphs of the page
 * @param members indices into {@code glyphs}; the first and the last are inked
 * @param baseline of most of them
 * @param size of the font of most of them
 * @param column the column of the page it stands in; 0 where it stands in none
 */
record Strip(Glyphs glyphs, int[] members, float baseline, float size, int column) {
    private static final float RAISED = 0.12f;
    private static final float SMALL = 0.85f;
    private static final float SAME_PLACE = 0.35f;

    static Strip of(Row row, Glyphs glyphs) {
        List<Run> runs = new ArrayList<>(row.runs());
        runs.sort(Comparator.comparingDouble(Run::left));
        int[] members = new int[runs.stream().mapToInt(Run::length).sum()];
        int count = 0;
        boolean sorted = true;
        float right = Float.NEGATIVE_INFINITY;
        for (Run run : runs) {
            sorted &= run.left() >= right - 0.05f * run.size();
            right = Math.max(right, run.right());
            for (int i = run.from(); i < run.to(); i++) {
                members[count++] = i;
            }
        }
        if (!sorted) {
            members = byPlace(members, glyphs);
        }
        return new Strip(glyphs, members, row.baseline(), row.size(), 0).trimmed();
    }

    private static int[] byPlace(int[] members, Glyphs glyphs) {
        int[] kept = Arrays.stream(members)
                .boxed()
                .sorted(Comparator.comparingDouble(glyphs::x))
                .mapToInt(Integer::intValue)
                .toArray();
        int count = 0;
        for (int glyph : kept) {
            if (!isRepeated(glyph, kept, count, glyphs)) {
                kept[count++] = glyph;
            }
        }
        return Arrays.copyOf(kept, count);
    }

    private static boolean isRepeated(int glyph, int[] kept, int count, Glyphs glyphs) {
        float reach = SAME_PLACE * (glyphs.right(glyph) - glyphs.x(glyph));
        for (int i = count - 1; i >= 0 && i >= count - 3; i--) {
            if (glyphs.x(glyph) - glyphs.x(kept[i]) <= reach
                    && glyphs.text(glyph).equals(glyphs.text(kept[i]))) {
                return true;
            }
        }
        return false;
    }

    /** The part from one member to before another, without blanks at its ends. */
    Strip part(int from, int to) {
        Strip part = new Strip(glyphs, Arrays.copyOfRange(members, from, to), baseline, size, column).trimmed();
        return part.isEmpty() ? part : part.measured();
    }

    /** The same glyphs with the baseline and the size of most of them. */
    private Strip measured() {
        int main = members[0];
        int lead = 0;
        for (int glyph : members) {
            boolean same = glyphs.fontSize(glyph) == glyphs.fontSize(main);
            lead += same ? 1 : -1;
            if (lead < 0) {
                main = glyph;
                lead = 1;
            }
        }
        return new Strip(glyphs, members, glyphs.baseline(main), glyphs.fontSize(main), column);
    }

    private Strip trimmed() {
        int from = 0;
        int to = members.length;
        while (from < to && isBlank(from)) {
            from++;
        }
        while (to > from && isBlank(to - 1)) {
            to--;
        }
        return from == 0 && to == members.length
                ? this
                : new Strip(glyphs, Arrays.copyOfRange(members, from, to), baseline, size, column);
    }

    /** The same strip as part of a column. */
    Strip in(int other) {
        return new Strip(glyphs, members, baseline, size, other);
    }

    int length() {
        return members.length;
    }

    boolean isEmpty() {
        return members.length == 0;
    }

    boolean isBlank(int member) {
        return glyphs.isBlank(members[member]);
    }

    /** Whether a member has no character at all. */
    boolean isEmpty(int member) {
        return glyphs.isEmpty(members[member]);
    }

    String text(int member) {
        return glyphs.text(members[member]);
    }

    Face face(int member) {
        return glyphs.face(members[member]);
    }

    float left(int member) {
        return glyphs.x(members[member]);
    }

    float right(int member) {
        return glyphs.right(members[member]);
    }

    float size(int member) {
        return glyphs.fontSize(members[member]);
    }

    float left() {
        return left(0);
    }

    /** The right edge of the last glyph; marks of no width may follow a wide one. */
    float right() {
        float right = right(members.length - 1);
        for (int i = members.length - 2; i >= 0 && i >= members.length - 4; i--) {
            right = Math.max(right, right(i));
        }
        return right;
    }

    /** Whether a glyph is small and stands above the line, as the mark of a note does. */
    boolean isRaised(int member) {
        int glyph = members[member];
        return baseline - glyphs.baseline(glyph) > RAISED * size && glyphs.fontSize(glyph) <= SMALL * size;
    }

    /** Its characters up to a member, without blanks. */
    String text(int from, int to) {
        StringBuilder text = new StringBuilder();
        for (int i = from; i < to; i++) {
            text.append(isBlank(i) ? "" : text(i));
        }
        return text.toString();
    }

    /** Whether figures and signs prevail, as in the cell of a table that counts something. */
    boolean isFigure() {
        int letters = 0;
        for (int i = 0; i < members.length; i++) {
            String text = text(i);
            letters += !text.isEmpty() && Character.isLetter(text.charAt(0)) ? 1 : 0;
        }
        return members.length > 0 && letters * 2 <= members.length;
    }
}
