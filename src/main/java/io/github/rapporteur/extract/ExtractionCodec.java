package io.github.rapporteur.extract;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.rapporteur.text.BlockKind;
import io.github.rapporteur.text.Box;
import io.github.rapporteur.text.Inline;
import io.github.rapporteur.text.Page;
import io.github.rapporteur.text.Problem;
import io.github.rapporteur.text.SourceText;
import io.github.rapporteur.text.Span;
import io.github.rapporteur.text.Tag;
import io.github.rapporteur.text.TextBlock;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Map;
import java.util.OptionalInt;

/**
 * Writes an {@link Extraction} to a stream of bytes and reads it back. Both ends are the same program, so the form has no
 * version; but what comes from a worker that a hostile file has brought down may be anything, so nothing read is believed:
 * sizes reserve no memory, and values out of range end in an {@link IOException}.
 */
final class ExtractionCodec {
    private static final int BOLD = 1;
    private static final int ITALIC = 2;
    private static final int CENTRED = 4;
    private static final int PAGE = 8;
    private static final int BOX = 16;
    private static final int INLINES = 32;

    private ExtractionCodec() {}

    static void write(Extraction extraction, DataOutput out) throws IOException {
        SourceText text = extraction.text();
        out.writeByte(extraction.status().ordinal());
        Strings.write(text.mediaType(), out);
        Strings.write(text.raw(), out);
        out.writeInt(text.pages().size());
        for (Page page : text.pages()) {
            out.writeInt(page.number());
            write(page.span(), out);
            out.writeFloat(page.width());
            out.writeFloat(page.height());
        }
        out.writeInt(text.blocks().size());
        for (TextBlock block : text.blocks()) {
            write(block, out);
        }
        out.writeInt(text.tags().size());
        for (Tag tag : text.tags()) {
            write(tag, out);
        }
        out.writeInt(extraction.problems().size());
        for (Problem problem : extraction.problems()) {
            Strings.write(problem.code(), out);
            Strings.write(problem.message(), out);
            out.writeInt(problem.start().orElse(-1));
            out.writeInt(problem.page().orElse(-1));
        }
    }

    private static void write(Tag tag, DataOutput out) throws IOException {
        Strings.write(tag.name(), out);
        out.writeInt(tag.parent());
        write(tag.span(), out);
        out.writeInt(tag.attributes().size());
        for (Map.Entry<String, String> attribute : tag.attributes().entrySet()) {
            Strings.write(attribute.getKey(), out);
            Strings.write(attribute.getValue(), out);
        }
        Strings.write(tag.content(), out);
    }

    private static void write(Span span, DataOutput out) throws IOException {
        out.writeInt(span.start());
        out.writeInt(span.length());
    }

    private static void write(TextBlock block, DataOutput out) throws IOException {
        out.writeByte(block.kind().ordinal());
        out.writeByte((block.bold() ? BOLD : 0)
                | (block.italic() ? ITALIC : 0)
                | (block.centred() ? CENTRED : 0)
                | (block.page().isPresent() ? PAGE : 0)
                | (block.box().isPresent() ? BOX : 0)
                | (block.inlines().isEmpty() ? 0 : INLINES));
        write(block.span(), out);
        out.writeInt(block.level());
        out.writeFloat(block.indent());
        out.writeFloat(block.fontSize());
        if (block.page().isPresent()) {
            out.writeInt(block.page().getAsInt());
        }
        if (block.box().isPresent()) {
            write(block.box().get(), out);
        }
        if (!block.inlines().isEmpty()) {
            out.writeInt(block.inlines().size());
            for (Inline inline : block.inlines()) {
                write(inline.span(), out);
                out.writeByte(inline.kind().ordinal());
                Strings.write(inline.detail(), out);
            }
        }
    }

    private static void write(Box box, DataOutput out) throws IOException {
        out.writeFloat(box.x());
        out.writeFloat(box.y());
        out.writeFloat(box.width());
        out.writeFloat(box.height());
    }

    /** @throws IOException if the bytes end early or mean nothing */
    static Extraction read(DataInput in) throws IOException {
        Status status = constant(Status.values(), in);
        String mediaType = Strings.read(in);
        String raw = Strings.read(in);
        ImmutableList.Builder<Page> pages = ImmutableList.builder();
        for (int left = in.readInt(); left > 0; left--) {
            pages.add(new Page(in.readInt(), span(in, raw), in.readFloat(), in.readFloat()));
        }
        ImmutableList.Builder<TextBlock> blocks = ImmutableList.builder();
        for (int left = in.readInt(); left > 0; left--) {
            blocks.add(block(in, raw));
        }
        ImmutableList<Tag> tags = tags(in, raw);
        ImmutableList.Builder<Problem> problems = ImmutableList.builder();
        for (int left = in.readInt(); left > 0; left--) {
            problems.add(
                    new Problem(Strings.read(in), Strings.read(in), optional(in.readInt()), optional(in.readInt())));
        }
        return new Extraction(
                status, new SourceText(raw, blocks.build(), pages.build(), mediaType, tags), problems.build());
    }

    private static ImmutableList<Tag> tags(DataInput in, String raw) throws IOException {
        ImmutableList.Builder<Tag> tags = ImmutableList.builder();
        int count = in.readInt();
        for (int i = 0; i < count; i++) {
            String name = Strings.read(in);
            int parent = in.readInt();
            if (parent < -1 || parent >= i) {
                throw new IOException("element " + i + " inside of " + parent);
            }
            tags.add(new Tag(name, parent, span(in, raw), attributes(in), Strings.read(in)));
        }
        return tags.build();
    }

    private static ImmutableMap<String, String> attributes(DataInput in) throws IOException {
        ImmutableMap.Builder<String, String> attributes = ImmutableMap.builder();
        for (int left = in.readInt(); left > 0; left--) {
            attributes.put(Strings.read(in), Strings.read(in));
        }
        return attributes.buildKeepingLast();
    }

    private static TextBlock block(DataInput in, String raw) throws IOException {
        BlockKind kind = constant(BlockKind.values(), in);
        int flags = in.readUnsignedByte();
        TextBlock.Builder block = TextBlock.builder(kind, span(in, raw))
                .level(in.readInt())
                .indent(in.readFloat())
                .fontSize(in.readFloat())
                .bold((flags & BOLD) != 0)
                .italic((flags & ITALIC) != 0)
                .centred((flags & CENTRED) != 0);
        if ((flags & PAGE) != 0) {
            block.page(in.readInt());
        }
        if ((flags & BOX) != 0) {
            block.box(new Box(in.readFloat(), in.readFloat(), in.readFloat(), in.readFloat()));
        }
        if ((flags & INLINES) != 0) {
            ImmutableList.Builder<Inline> inlines = ImmutableList.builder();
            for (int left = in.readInt(); left > 0; left--) {
                inlines.add(new Inline(span(in, raw), constant(Inline.Kind.values(), in), Strings.read(in)));
            }
            block.inlines(inlines.build());
        }
        return block.build();
    }

    private static Span span(DataInput in, String raw) throws IOException {
        int start = in.readInt();
        int length = in.readInt();
        if (start < 0 || length < 0 || start > raw.length() - length) {
            throw new IOException("not a stretch of the text: " + start + " + " + length);
        }
        return new Span(start, start + length);
    }

    private static <E> E constant(E[] values, DataInput in) throws IOException {
        int ordinal = in.readUnsignedByte();
        if (ordinal >= values.length) {
            throw new IOException("no such value: " + ordinal);
        }
        return values[ordinal];
    }

    private static OptionalInt optional(int value) {
        return value < 0 ? OptionalInt.empty() : OptionalInt.of(value);
    }
}
