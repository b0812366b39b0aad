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
    private final SourceText source;
    private final float em;
    private final float pitch;
    private final int newlines;
    private final int hanWidth;
    private final Map<Integer, Float> rightEdges = new HashMap<>();

    private LineReader(SourceText source) {
        this.source = source;
        this.em = averageCharacter(source.blocks());
        this.pitch = usualPitch(source.blocks());
        this.newlines = usualNewlines(source);
        this.hanWidth = fullLines(source, 2) > fullLines(source, 1) ? 2 : 1;
        for (TextBlock block : source.blocks()) {
            block.box().ifPresent(box -> rightEdges.merge(block.page().orElse(1), box.right(), Math::max));
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
        String text = source.of(block);
        boolean pageStart =
                before == null || block.page().orElse(1) != before.page().orElse(1);
        float gap = before == null || pageStart ? 0 : gap(block, before);
        if (block.box().isEmpty()) {
            return new Line(
                    block, block.span(), text, block.indent(), block.indent() + width(text, hanWidth), gap, pageStart);
        }
        Box box = block.box().get();
        float rightEdge = rightEdges.getOrDefault(block.page().orElse(1), box.right());
        boolean rightToLeft = Scripts.isArabic(text);
        float indent = rightToLeft ? (rightEdge - box.right()) / em : block.indent() / em;
        return new Line(block, block.span(), text, indent, indent + box.width() / em, gap, pageStart);
    }

    private float gap(TextBlock block, TextBlock before) {
        if (block.kind() != BlockKind.LINE) {
            return 1;
        }
        if (block.box().isPresent() && before.box().isPresent()) {
            float down = block.box().get().bottom() - before.box().get().bottom();
            return Math.max(0, down / pitch - 1);
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

    private static float averageCharacter(List<TextBlock> blocks) {
        TreeMultiset<Float> sizes = TreeMultiset.create();
        for (TextBlock block : blocks) {
            if (block.fontSize() > 0) {
                sizes.add(block.fontSize(), block.span().length());
            }
        }
        return sizes.isEmpty() ? 5 : Math.max(2, Counts.mode(sizes) / 2);
    }

    private static float usualPitch(List<TextBlock> blocks) {
        TreeMultiset<Float> pitches = TreeMultiset.create();
        for (int i = 1; i < blocks.size(); i++) {
            TextBlock above = blocks.get(i - 1);
            TextBlock block = blocks.get(i);
            if (above.box().isPresent()
                    && block.box().isPresent()
                    && above.page().equals(block.page())) {
                float down = block.box().get().bottom() - above.box().get().bottom();
                if (down > 4) {
                    pitches.add(Math.round(down * 2) / 2f);
                }
            }
        }
        return pitches.isEmpty() ? 12 : Counts.mode(pitches);
    }

    private static int usualNewlines(SourceText source) {
        TreeMultiset<Integer> counts = TreeMultiset.create();
        int end = -1;
        for (TextBlock block : source.blocks()) {
            if (block.kind() == BlockKind.LINE) {
                if (end >= 0) {
                    int breaks = 0;
                    for (int i = end; i < block.span().start(); i++) {
                        breaks += source.raw().charAt(i) == '\n' ? 1 : 0;
                    }
                    counts.add(breaks);
                }
                end = block.span().end();
            }
        }
        return counts.isEmpty() ? 1 : Math.max(1, Counts.mode(counts));
    }
}
