package io.github.rapporteur.text;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A line or paragraph of a source, in reading order, with what is known of its looks.
 *
 * @param kind how much the source tells about it
 * @param span its characters in the raw text, outer white space left out
 * @param level heading level or list depth from 1; 0 where there is none
 * @param page 1-based; empty where the source has no pages
 * @param box where it stands on the page; empty where the source has no positions
 * @param indent white space before it, in points or, for plain text, in columns; 0 where unknown
 * @param fontSize of most of its characters, in points; 0 where unknown
 * @param bold whether all of it is bold
 * @param italic whether all of it is italic
 * @param centred whether the source centres it
 * @param inlines what is said about parts of it, in order of their start
 */
public record TextBlock(
        BlockKind kind,
        Span span,
        int level,
        OptionalInt page,
        Optional<Box> box,
        float indent,
        float fontSize,
        boolean bold,
        boolean italic,
        boolean centred,
        ImmutableList<Inline> inlines) {

    /** A block of which only kind and place are known. */
    public static TextBlock of(BlockKind kind, Span span) {
        return builder(kind, span).build();
    }

    /** Starts a block; everything but kind and place is unknown until set. */
    public static Builder builder(BlockKind kind, Span span) {
        return new Builder(kind, span);
    }

    /** The same block as another kind. */
    public TextBlock as(BlockKind other) {
        return new TextBlock(other, span, level, page, box, indent, fontSize, bold, italic, centred, inlines);
    }

    /** Collects what is known of a block. Not for use by several threads. */
    public static final class Builder {
        private final BlockKind kind;
        private final Span span;
        private int level;
        private OptionalInt page = OptionalInt.empty();
        private Optional<Box> box = Optional.empty();
        private float indent;
        private float fontSize;
        private boolean bold;
        private boolean italic;
        private boolean centred;
        private ImmutableList<Inline> inlines = ImmutableList.of();

        private Builder(BlockKind kind, Span span) {
            this.kind = kind;
            this.span = span;
        }

        public Builder level(int level) {
            this.level = level;
            return this;
        }

        public Builder page(int page) {
            this.page = OptionalInt.of(page);
            return this;
        }

        public Builder box(Box box) {
            this.box = Optional.of(box);
            return this;
        }

        public Builder indent(float indent) {
            this.indent = indent;
            return this;
        }

        public Builder fontSize(float fontSize) {
            this.fontSize = fontSize;
            return this;
        }

        public Builder bold(boolean bold) {
            this.bold = bold;
            return this;
        }

        public Builder italic(boolean italic) {
            this.italic = italic;
            return this;
        }

        public Builder centred(boolean centred) {
            this.centred = centred;
            return this;
        }

        public Builder inlines(Iterable<Inline> inlines) {
            this.inlines = ImmutableList.copyOf(inlines);
            return this;
        }

        public TextBlock build() {
            return new TextBlock(kind, span, level, page, box, indent, fontSize, bold, italic, centred, inlines);
        }
    }
}
