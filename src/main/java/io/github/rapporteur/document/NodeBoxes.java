package io.github.rapporteur.document;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Range;
import com.google.common.collect.RangeSet;
import com.google.common.collect.TreeRangeSet;
import com.google.common.primitives.ImmutableIntArray;
import io.github.rapporteur.text.Box;
import io.github.rapporteur.text.SourceText;
import io.github.rapporteur.text.Span;
import io.github.rapporteur.text.TextBlock;
import java.util.ArrayList;
import java.util.List;

/** Finds where on its pages a node is printed: the lines its text and label come from, those that follow each other in one. */
final class NodeBoxes {
    private static final float SAME_LINE = 0.5f;

    private final SourceText source;
    private final List<PageBox> found = new ArrayList<>();
    private Box last = new Box(0, 0, 0, 0);

    private NodeBoxes(SourceText source) {
        this.source = source;
    }

    static ImmutableList<PageBox> of(Node node, SourceText source) {
        NodeBoxes boxes = new NodeBoxes(source);
        RangeSet<Integer> raw = raw(node);
        List<TextBlock> blocks = source.blocks();
        for (int i = boxes.firstEndingBehind(node.span().start()); i < blocks.size(); i++) {
            Span span = blocks.get(i).span();
            if (span.start() >= node.span().end()) {
                break;
            }
            if (raw.intersects(Range.closedOpen(span.start(), span.end()))) {
                boxes.add(blocks.get(i));
            }
        }
        return ImmutableList.copyOf(boxes.found);
    }

    /** The raw characters of the node's text, and the first of its label; page furniture between them is not among them. */
    private static RangeSet<Integer> raw(Node node) {
        RangeSet<Integer> raw = TreeRangeSet.create();
        raw.add(Range.closedOpen(node.span().start(), node.span().start() + 1));
        ImmutableIntArray starts = node.offsets().textStarts();
        for (int i = 0; i < starts.length(); i++) {
            int end = i + 1 < starts.length() ? starts.get(i + 1) : node.text().length();
            if (end > starts.get(i)) {
                Span stretch = node.offsets().toRaw(new Span(starts.get(i), end));
                raw.add(Range.closedOpen(stretch.start(), stretch.end()));
            }
        }
        return raw;
    }

    private int firstEndingBehind(int offset) {
        int low = 0;
        int high = source.blocks().size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (source.blocks().get(middle).span().end() > offset) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    private void add(TextBlock block) {
        if (block.box().isEmpty() || block.page().isEmpty()) {
            return;
        }
        PageBox next = new PageBox(block.page().getAsInt(), block.box().get());
        if (!found.isEmpty() && found.getLast().page() == next.page() && follows(next.box())) {
            found.set(
                    found.size() - 1,
                    new PageBox(next.page(), found.getLast().box().cover(next.box())));
        } else {
            found.add(next);
        }
        last = next.box();
    }

    /** Whether a line stands beside or below the one before, and not at the top of the next column. */
    private boolean follows(Box next) {
        Box area = found.getLast().box();
        boolean beside = Math.abs(next.y() - last.y()) < SAME_LINE * last.height();
        return beside || next.y() > last.y() && next.x() < area.right() && next.right() > area.x();
    }
}
