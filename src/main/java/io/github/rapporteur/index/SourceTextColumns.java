package io.github.rapporteur.index;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableIntArray;
import io.github.rapporteur.text.BlockKind;
import io.github.rapporteur.text.Box;
import io.github.rapporteur.text.Inline;
import io.github.rapporteur.text.Page;
import io.github.rapporteur.text.Span;
import io.github.rapporteur.text.TextBlock;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;

/** The blocks and pages of a raw text, a column for each of their properties. */
final class SourceTextColumns {
    private static final int BOLD = 1;
    private static final int ITALIC = 2;
    private static final int CENTRED = 4;
    private static final int BOX = 8;

    private SourceTextColumns() {}

    static void writePages(ImmutableList<Page> pages, Encoder out) throws IOException {
        out.size(pages.size());
        Columns.numbers(pages, Page::number, out);
        spans(pages, Page::span, out);
        DecimalColumns.write(pages, Page::width, out);
        DecimalColumns.write(pages, Page::height, out);
    }

    static ImmutableList<Page> readPages(Decoder in) throws IOException {
        int count = in.count();
        ImmutableIntArray numbers = Columns.numbers(count, in);
        ImmutableList<Span> spans = spans(count, in);
        ImmutableList<Float> widths = DecimalColumns.read(count, in);
        ImmutableList<Float> heights = DecimalColumns.read(count, in);
        ImmutableList.Builder<Page> pages = ImmutableList.builderWithExpectedSize(count);
        for (int i = 0; i < count; i++) {
            pages.add(new Page(numbers.get(i), spans.get(i), widths.get(i), heights.get(i)));
        }
        return pages.build();
    }

    static void writeBlocks(ImmutableList<TextBlock> blocks, Encoder out) throws IOException {
        out.size(blocks.size());
        spans(blocks, TextBlock::span, out);
        Columns.table(blocks, TextBlock::kind, out::name, out);
        Columns.numbers(blocks, TextBlock::level, out);
        Columns.table(blocks, block -> block.page().orElse(-1), out::number, out);
        Columns.numbers(blocks, SourceTextColumns::looks, out);
        List<Box> boxes = blocks.stream().flatMap(block -> block.box().stream()).toList();
        DecimalColumns.write(boxes, Box::x, out);
        DecimalColumns.writeSteady(boxes, Box::y, out);
        DecimalColumns.write(boxes, Box::width, out);
        DecimalColumns.write(boxes, Box::height, out);
        DecimalColumns.write(blocks, TextBlock::indent, out);
        DecimalColumns.write(blocks, TextBlock::fontSize, out);
        Columns.numbers(blocks, block -> block.inlines().size(), out);
        writeInlines(blocks.stream().flatMap(block -> block.inlines().stream()).toList(), out);
    }

    private static int looks(TextBlock block) {
        return (block.bold() ? BOLD : 0)
                | (block.italic() ? ITALIC : 0)
                | (block.centred() ? CENTRED : 0)
                | (block.box().isPresent() ? BOX : 0);
    }

    static ImmutableList<TextBlock> readBlocks(Decoder in) throws IOException {
        int count = in.count();
        ImmutableList<Span> spans = spans(count, in);
        ImmutableList<BlockKind> kinds = Columns.table(count, () -> in.name(BlockKind.class), in);
        ImmutableIntArray levels = Columns.numbers(count, in);
        ImmutableList<Integer> pages = Columns.table(count, in::number, in);
        ImmutableIntArray looks = Columns.numbers(count, in);
        Iterator<Box> boxes = readBoxes(
                        (int) looks.stream().filter(look -> (look & BOX) != 0).count(), in)
                .iterator();
        ImmutableList<Float> indents = DecimalColumns.read(count, in);
        ImmutableList<Float> sizes = DecimalColumns.read(count, in);
        ImmutableIntArray inlineCounts = Columns.numbers(count, in);
        Iterator<Inline> inlines = readInlines(in).iterator();
        ImmutableList.Builder<TextBlock> blocks = ImmutableList.builderWithExpectedSize(count);
        for (int i = 0; i < count; i++) {
            int look = looks.get(i);
            int page = pages.get(i);
            blocks.add(new TextBlock(
                    kinds.get(i),
                    spans.get(i),
                    levels.get(i),
                    page == -1 ? OptionalInt.empty() : OptionalInt.of(page),
                    (look & BOX) == 0 ? Optional.empty() : Optional.of(boxes.next()),
                    indents.get(i),
                    sizes.get(i),
                    (look & BOLD) != 0,
                    (look & ITALIC) != 0,
                    (look & CENTRED) != 0,
                    next(inlineCounts.get(i), inlines)));
        }
        return blocks.build();
    }

    private static ImmutableList<Box> readBoxes(int count, Decoder in) throws IOException {
        ImmutableList<Float> xs = DecimalColumns.read(count, in);
        ImmutableList<Float> ys = DecimalColumns.readSteady(count, in);
        ImmutableList<Float> widths = DecimalColumns.read(count, in);
        ImmutableList<Float> heights = DecimalColumns.read(count, in);
        ImmutableList.Builder<Box> boxes = ImmutableList.builderWithExpectedSize(count);
        for (int i = 0; i < count; i++) {
            boxes.add(new Box(xs.get(i), ys.get(i), widths.get(i), heights.get(i)));
        }
        return boxes.build();
    }

    private static void writeInlines(List<Inline> inlines, Encoder out) throws IOException {
        out.size(inlines.size());
        spans(inlines, Inline::span, out);
        Columns.table(inlines, Inline::kind, out::name, out);
        Columns.table(inlines, Inline::detail, out::string, out);
    }

    private static ImmutableList<Inline> readInlines(Decoder in) throws IOException {
        int count = in.count();
        ImmutableList<Span> spans = spans(count, in);
        ImmutableList<Inline.Kind> kinds = Columns.table(count, () -> in.name(Inline.Kind.class), in);
        ImmutableList<String> details = Columns.table(count, in::string, in);
        ImmutableList.Builder<Inline> inlines = ImmutableList.builderWithExpectedSize(count);
        for (int i = 0; i < count; i++) {
            inlines.add(new Inline(spans.get(i), kinds.get(i), details.get(i)));
        }
        return inlines.build();
    }

    private static <T> ImmutableList<T> next(int count, Iterator<T> from) {
        ImmutableList.Builder<T> next = ImmutableList.builder();
        for (int i = 0; i < count; i++) {
            next.add(from.next());
        }
        return next.build();
    }

    /** How far each begins behind the end of the one before, then how long each is. */
    private static <T> void spans(List<T> things, Function<T, Span> span, Encoder out) throws IOException {
        int last = 0;
        for (T thing : things) {
            out.number(span.apply(thing).start() - last);
            last = span.apply(thing).end();
        }
        Columns.numbers(things, thing -> span.apply(thing).length(), out);
    }

    private static ImmutableList<Span> spans(int count, Decoder in) throws IOException {
        ImmutableIntArray gaps = Columns.numbers(count, in);
        ImmutableIntArray lengths = Columns.numbers(count, in);
        ImmutableList.Builder<Span> spans = ImmutableList.builderWithExpectedSize(count);
        int last = 0;
        for (int i = 0; i < count; i++) {
            int start = last + gaps.get(i);
            last = start + lengths.get(i);
            spans.add(new Span(start, last));
        }
        return spans.build();
    }
}
