package io.github.rapporteur.extract.pdf;

import com.google.common.collect.ImmutableList;
import io.github.rapporteur.text.Box;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Puts glyphs together to lines: those on nearly the same baseline, from left to right. */
final class LineBuilder {
    private static final float SAME_BASELINE = 0.5f;
    private static final float SPACE = 0.2f;

    private final Glyphs glyphs;

    LineBuilder(Glyphs glyphs) {
        this.glyphs = glyphs;
    }

    ImmutableList<Line> lines() {
        List<Integer> order = new ArrayList<>(IntStream.range(0, glyphs.size())
                .boxed()
                .sorted(Comparator.comparingDouble(glyphs::baseline))
                .toList());
        ImmutableList.Builder<Line> lines = ImmutableList.builder();
        int start = 0;
        for (int i = 1; i <= order.size(); i++) {
            if (i == order.size() || !sameLine(order.get(start), order.get(i))) {
                line(order.subList(start, i), lines);
                start = i;
            }
        }
        return lines.build();
    }

    private boolean sameLine(int first, int next) {
        float size = Math.max(glyphs.fontSize(first), glyphs.fontSize(next));
        return glyphs.baseline(next) - glyphs.baseline(first) <= size * SAME_BASELINE;
    }

    private void line(List<Integer> members, ImmutableList.Builder<Line> lines) {
        members.sort(Comparator.comparingDouble(glyphs::x));
        StringBuilder text = new StringBuilder();
        boolean bold = true;
        boolean italic = true;
        float right = Float.MAX_VALUE;
        float size = 0;
        for (int glyph : members) {
            if (glyphs.x(glyph) - right > glyphs.fontSize(glyph) * SPACE) {
                text.append(' ');
            }
            text.append(glyphs.text(glyph));
            right = glyphs.right(glyph);
            size = Math.max(size, glyphs.fontSize(glyph));
            bold &= glyphs.face(glyph).bold();
            italic &= glyphs.face(glyph).italic();
        }
        String plain = text.toString().strip();
        if (!plain.isEmpty()) {
            float left = glyphs.x(members.getFirst());
            float top = glyphs.baseline(members.getFirst()) - size;
            lines.add(new Line(plain, new Box(left, top, right - left, size), size, bold, italic));
        }
    }
}
