package io.github.rapporteur.text;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/**
 * A block under construction that does not yet know where in the raw text it will stand. Not for use by several threads.
 */
public final class BlockDraft {
    private static final CharMatcher SPACE = CharMatcher.whitespace();

    /** Stretches that meet are at most so many entries apart. */
    private static final int LOOK_BACK = 4;

    private final BlockKind kind;
    private final StringBuilder text = new StringBuilder();
    private final List<Inline> inlines = new ArrayList<>();
    private int level;
    private float indent;
    private float fontSize;
    private boolean centred;

    /** Starts an empty block. */
    public BlockDraft(BlockKind kind) {
        this.kind = kind;
    }

    /** Adds plain characters. */
    public BlockDraft append(CharSequence characters) {
        text.append(characters);
        return this;
    }

    /** Adds characters set bold, italic or both. */
    public BlockDraft append(CharSequence characters, boolean bold, boolean italic) {
        int start = text.length();
        text.append(characters);
        if (bold) {
            mark(start, Inline.Kind.BOLD, "");
        }
        if (italic) {
            mark(start, Inline.Kind.ITALIC, "");
        }
        return this;
    }

    /** Adds another draft's characters with all that is said about them. */
    public BlockDraft append(BlockDraft other) {
        return append(other, new Span(0, other.length()));
    }

    /** Adds a stretch of another draft with all that is said about it. */
    public BlockDraft append(BlockDraft other, Span stretch) {
        int distance = text.length() - stretch.start();
        text.append(other.text, stretch.start(), stretch.end());
        for (Inline inline : other.inlines) {
            int start = Math.max(inline.span().start(), stretch.start());
            int end = Math.min(inline.span().end(), stretch.end());
            if (start < end) {
                mark(new Span(start + distance, end + distance), inline.kind(), inline.detail());
            }
        }
        return this;
    }

    /** Says something about all characters from {@code start} on. */
    public BlockDraft mark(int start, Inline.Kind inlineKind, String detail) {
        return start < text.length() ? mark(new Span(start, text.length()), inlineKind, detail) : this;
    }

    /** Says something about a stretch of the characters so far; stretches that meet become one, but notes and links. */
    public BlockDraft mark(Span span, Inline.Kind inlineKind, String detail) {
        for (int i = inlines.size() - 1; detail.isEmpty() && i >= Math.max(0, inlines.size() - LOOK_BACK); i--) {
            Inline before = inlines.get(i);
            if (before.kind() == inlineKind && before.span().end() == span.start()) {
                inlines.set(i, new Inline(before.span().cover(span), inlineKind, detail));
                return this;
            }
        }
        inlines.add(new Inline(span, inlineKind, detail));
        return this;
    }

    /** Sets the heading level or list depth, from 1. */
    public BlockDraft level(int newLevel) {
        level = newLevel;
        return this;
    }

    /** Sets the white space before the block, in points or columns. */
    public BlockDraft indent(float newIndent) {
        indent = newIndent;
        return this;
    }

    /** Sets the size of most characters, in points. */
    public BlockDraft fontSize(float newSize) {
        fontSize = newSize;
        return this;
    }

    /** Sets whether the source centres the block. */
    public BlockDraft centred(boolean newCentred) {
        centred = newCentred;
        return this;
    }

    /** Puts another character in place of each {@code from}. */
    public BlockDraft replace(char from, char to) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == from) {
                text.setCharAt(i, to);
            }
        }
        return this;
    }

    /** The same on one line: every tab and newline is a space, so that it fits a table's cell. */
    public BlockDraft onOneLine() {
        BlockDraft line = new BlockDraft(kind).append(this);
        for (int i = 0; i < line.text.length(); i++) {
            if (Character.isWhitespace(line.text.charAt(i))) {
                line.text.setCharAt(i, ' ');
            }
        }
        return line;
    }

    /** The same characters and inlines as another kind of block, with nothing else said. */
    public BlockDraft as(BlockKind other) {
        return new BlockDraft(other).append(this);
    }

    /** What the block will be. */
    public BlockKind kind() {
        return kind;
    }

    /** The number of characters so far. */
    public int length() {
        return text.length();
    }

    /** Whether there is nothing but white space so far. */
    public boolean isBlank() {
        return SPACE.matchesAllOf(text);
    }

    /** The characters so far. */
    public CharSequence text() {
        return text;
    }

    /** What is said about parts of it so far; spans count in {@link #text()}. */
    public ImmutableList<Inline> inlines() {
        return ImmutableList.copyOf(inlines);
    }

    /** Whether all characters that leave ink are bold, and there are some. */
    public boolean isBold() {
        return isAll(Inline.Kind.BOLD);
    }

    private boolean isAll(Inline.Kind wanted) {
        int end = 0;
        for (Inline inline : inlines) {
            if (inline.kind() == wanted && inline.span().end() > end) {
                if (inline.span().start() > end
                        && !SPACE.matchesAllOf(
                                text.subSequence(end, inline.span().start()))) {
                    return false;
                }
                end = inline.span().end();
            }
        }
        return end > 0 && SPACE.matchesAllOf(text.subSequence(end, text.length())) && !isBlank();
    }

    /** The finished block, with its first character at {@code offset} of the raw text; outer white space is not in it. */
    TextBlock at(int offset, OptionalInt page) {
        Span inner = inner();
        TextBlock.Builder block = TextBlock.builder(kind, inner.shift(offset))
                .level(level)
                .indent(indent)
                .fontSize(fontSize)
                .bold(isBold())
                .italic(isAll(Inline.Kind.ITALIC))
                .centred(centred)
                .inlines(inlinesIn(inner, offset));
        page.ifPresent(block::page);
        return block.build();
    }

    private Span inner() {
        int first = 0;
        int last = text.length();
        while (first < last && SPACE.matches(text.charAt(first))) {
            first++;
        }
        while (last > first && SPACE.matches(text.charAt(last - 1))) {
            last--;
        }
        return new Span(first, last);
    }

    private List<Inline> inlinesIn(Span inner, int offset) {
        List<Inline> kept = new ArrayList<>();
        for (Inline inline : inlines) {
            int start = Math.max(inline.span().start(), inner.start());
            int end = Math.min(inline.span().end(), inner.end());
            if (start < end) {
                kept.add(new Inline(new Span(start, end).shift(offset), inline.kind(), inline.detail()));
            }
        }
        kept.sort((a, b) -> a.span().compareTo(b.span()));
        return kept;
    }
}
