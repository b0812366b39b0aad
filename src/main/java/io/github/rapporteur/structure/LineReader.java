package io.github.rapporteur.structure;

import com.google.common.collect.BoundType;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.TreeMultiset;
import io.github.rapporteur.text.BlockKind;
import io.github.rapporteur.text.Box;
import io.github.rapporteur.text.SourceText;
import io.github.rapporteur.text.TextBlock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Measures blocks: indents and gaps of plain text and of positioned pages become numbers of the same kind. */
final class LineReader {
    private static final float JUSTIFIED = 0.8f;

    /** A line that begins so far from the edge of the page, and not of its column, stands in a column. */
    private static final float COLUMN = 0.4f;

    private final SourceText source;
    private final float em;
    private final float pitch;
    private final float bodySize;
    private final int newlines;
    private final int hanWidth;
    private final boolean alignedRight;
    private final Map<Integer, Float> leftEdges = new HashMap<>();
    private final Map<Integer, Float> rightEdges = new HashMap<>();

    private LineReader(SourceText source) {
        this.source = source;
        this.bodySize = bodySize(source.blocks());
        this.em = bodySize > 0 ? Math.max(2, bodySize / 2) : 5;
        this.pitch = usualPitch(source.blocks(), bodySize);
        this.newlines = LineSpacing.newlines(source);
        this.hanWidth = fullLines(source, 2) > fullLines(source, 1) ? 2 : 1;
        this.alignedRight = alignedRight(source.blocks());
        for (TextBlock block : source.blocks()) {
            block.box().ifPresent(box -> {
                leftEdges.merge(block.page().orElse(1), box.x(), Math::min);
                rightEdges.merge(block.page().orElse(1), box.right(), Math::max);
            });
        }
    }

    static ImmutableList<Line> read(SourceText source) {
        LineReader reader = new LineReader(source);
        ImmutableList.Builder<Line> lines = ImmutableList.builder();
        TextBlock before = null;
        for (TextBlock block : source.blocks()) {
            lines.add(reader.line(block, before));
            before = block;
        }
        return lines.build();
    }

    private Line line(TextBlock block, @Nullable TextBlock before) {
        String text = Scripts.plainSpaces(source.of(block));
        boolean pageStart =
                before == null || block.page().orElse(1) != before.page().orElse(1);
        float gap = before == null || pageStart ? 0 : gap(block, before);
        if (block.box().isEmpty()) {
            return new Line(
                    block, block.span(), text, block.indent(), block.indent() + width(text, hanWidth), gap, pageStart);
        }
        Box box = block.box().get();
        float rightEdge = rightEdges.getOrDefault(block.page().orElse(1), box.right());
        float indent = block.indent() / em;
        if (Scripts.isArabic(text)) {
            float leftEdge = leftEdges.getOrDefault(block.page().orElse(1), box.x());
            float fromRight = rightEdge - box.right();
            boolean inColumn = fromRight - block.indent() > COLUMN * (rightEdge - leftEdge);
            indent = (alignedRight ? (inColumn ? block.indent() : fromRight) : box.x() - leftEdge) / em;
        }
        return new Line(block, block.span(), text, indent, indent + box.width() / em, gap, pageStart);
    }

    private float gap(TextBlock block, TextBlock before) {
        if (block.kind() != BlockKind.LINE) {
            return 1;
        }
        if (block.box().isPresent() && before.box().isPresent()) {
            float down = block.box().get().bottom() - before.box().get().bottom();
            float size = Math.max(block.fontSize(), before.fontSize());
            float usual = bodySize > 0 && size > bodySize ? pitch * size / bodySize : pitch;
            return Math.max(0, down / usual - 1);
        }
        int breaks = 0;
        for (int i = before.span().end(); i < block.span().start(); i++) {
            if (source.raw().charAt(i) == '\n') {
                breaks++;
            }
        }
        return Math.max(0, (float) breaks / newlines - 1);
    }

    /** Columns a text takes. */
    private static int width(String text, int hanWidth) {
        int width = 0;
        for (int i = 0; i < text.length(); i++) {
            width += Scripts.isHan(text.charAt(i)) ? hanWidth : 1;
        }
        return width;
    }

    /** How many lines end near the right margin if Chinese characters are so wide: programs break lines either way. */
    private static int fullLines(SourceText source, int hanWidth) {
        TreeMultiset<Integer> rights = TreeMultiset.create();
        for (TextBlock block : source.blocks()) {
            if (block.kind() == BlockKind.LINE && block.box().isEmpty()) {
                rights.add((int) block.indent() + width(source.of(block), hanWidth));
            }
        }
        if (rights.isEmpty()) {
            return 0;
        }
        int edge = Counts.quantile(rights, 0.9);
        return rights.tailMultiset((int) (edge * 0.93), BoundType.CLOSED)
                .headMultiset((int) (edge * 1.05), BoundType.CLOSED)
                .size();
    }

    /**
     * Whether lines begin at the right edge rather than at the left one: not every Arabic page was laid out for Arabic. Where
     * lines are justified, nearly as many begin at one edge as end at the other.
     */
    private static boolean alignedRight(List<TextBlock> blocks) {
        TreeMultiset<Integer> lefts = TreeMultiset.create();
        TreeMultiset<Integer> rights = TreeMultiset.create();
        for (TextBlock block : blocks) {
            block.box().ifPresent(box -> {
                lefts.add(Math.round(box.x() / 3));
                rights.add(Math.round(box.right() / 3));
            });
        }
        return !lefts.isEmpty() && rights.count(Counts.mode(rights)) > JUSTIFIED * lefts.count(Counts.mode(lefts));
    }

    /** The size of most characters, in points; 0 where the source tells none. */
    private static float bodySize(List<TextBlock> blocks) {
        TreeMultiset<Float> sizes = TreeMultiset.create();
        for (TextBlock block : blocks) {
            if (block.fontSize() > 0) {
                sizes.add(block.fontSize(), block.span().length());
            }
        }
        return sizes.isEmpty() ? 0 : Counts.mode(sizes);
    }

    /** The distance of lines inside paragraphs: the smallest that is frequent among lines of the usual size. */
    private static float usualPitch(List<TextBlock> blocks, float bodySize) {
        TreeMultiset<Integer> pitches = TreeMultiset.create();
        for (int i = 1; i < blocks.size(); i++) {
            TextBlock above = blocks.get(i - 1);
            TextBlock block = blocks.get(i);
            if (above.page().equals(block.page()) && isBody(above, bodySize) && isBody(block, bodySize)) {
                float down = bottom(block) - bottom(above);
                if (down > 4) {
                    pitches.add(Math.round(down * 2));
                }
            }
        }
        return pitches.isEmpty() ? 12 : smallestFrequent(pitches) / 2f;
    }

    private static boolean isBody(TextBlock block, float bodySize) {
        return block.box().isPresent()
                && block.kind() == BlockKind.LINE
                && Math.abs(block.fontSize() - bodySize) < 0.7f;
    }

    private static float bottom(TextBlock block) {
        return block.box().map(Box::bottom).orElse(0f);
    }

    private static int smallestFrequent(TreeMultiset<Integer> pitches) {
        int most = 0;
        for (int pitch : pitches.elementSet()) {
            most = Math.max(most, around(pitches, pitch));
        }
        for (int pitch : pitches.elementSet()) {
            if (around(pitches, pitch) >= 0.4 * most) {
                return pitches.count(pitch + 1) > pitches.count(pitch) ? pitch + 1 : pitch;
            }
        }
        return Counts.mode(pitches);
    }

    private static int around(TreeMultiset<Integer> pitches, int pitch) {
        return pitches.count(pitch - 1) + pitches.count(pitch) + pitches.count(pitch + 1);
    }
}
