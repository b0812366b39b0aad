package io.github.rapporteur.text;

import com.google.common.base.CharMatcher;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/**
 * A block under construction that does not yet know where in the raw text it will stand. Not for use by several threads.
 */
public final class BlockDraft {
    private static final CharMatcher SPACE = CharMatcher.whitespace();

    private final BlockKind kind;
    private final StringBuilder text = new StringBuilder();
    private final List<Inline> inlines = new ArrayList<>();
    private int level;
    private float indent;
    private float fontSize;
    private boolean centred;
    private int boldCharacters;
    private int italicCharacters;
    private int inkCharacters;

    /** Starts an empty block. */
    public BlockDraft(BlockKind kind) {
        this.kind = kind;
    }

    /** Adds plain characters. */
    public BlockDraft append(CharSequence characters) {
        return append(characters, false, false);
    }

    /** Adds characters set bold, italic or both. */
    public BlockDraft append(CharSequence characters, boolean bold, boolean italic) {
        int start = text.length();
        text.append(characters);
        int ink = characters.length() - SPACE.countIn(characters);
        inkCharacters += ink;
        if (bold) {
            boldCharacters += ink;
            mark(start, Inline.Kind.BOLD, "");
        }
        if (italic) {
            italicCharacters += ink;
            mark(start, Inline.Kind.ITALIC, "");
        }
        return this;
    }

    /** Adds another draft's characters with all that is said about them. */
    public BlockDraft append(BlockDraft other) {
        int distance = text.length();
        text.append(other.text);
        for (Inline inline : other.inlines) {
            inlines.add(new Inline(inline.span().shift(distance), inline.kind(), inline.detail()));
        }
        boldCharacters += other.boldCharacters;
        italicCharacters += other.italicCharacters;
        inkCharacters += other.inkCharacters;
        return this;
    }

    /** Says something about all characters from {@code start} on; stretches that meet become one. */
    public BlockDraft mark(int start, Inline.Kind inlineKind, String detail) {
        if (start < text.length()) {
            Span span = new Span(start, text.length());
            int last = lastOf(inlineKind, detail);
            if (last >= 0 && inlines.get(last).span().end() == start) {
                Inline before = inlines.get(last);
                inlines.set(last, new Inline(before.span().cover(span), inlineKind, detail));
            } else {
                inlines.add(new Inline(span, inlineKind, detail));
            }
        }
        return this;
    }

    /** Says something about a stretch of the characters so far. */
    public BlockDraft mark(Span span, Inline.Kind inlineKind, String detail) {
        inlines.add(new Inline(span, inlineKind, detail));
        return this;
    }

    /** Only the last few are looked at: what lies further back cannot meet the end of the text. */
    private int lastOf(Inline.Kind inlineKind, String detail) {
        for (int i = inlines.size() - 1; i >= 0 && i >= inlines.size() - 4; i--) {
            if (inlines.get(i).kind() == inlineKind && inlines.get(i).detail().equals(detail)) {
                return i;
            }
        }
        return -1;
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
    public List<Inline> inlines() {
        return List.copyOf(inlines);
    }

    /** Whether all characters that leave ink are bold, and there are some. */
    public boolean isBold() {
        return inkCharacters > 0 && boldCharacters == inkCharacters;
    }

    private boolean isItalic() {
        return inkCharacters > 0 && italicCharacters == inkCharacters;
    }

    /** The finished block, with its first character at {@code offset} of the raw text; outer white space is not in it. */
    TextBlock at(int offset, OptionalInt page) {
        int first = 0;
        int last = text.length();
        while (first < last && SPACE.matches(text.charAt(first))) {
            first++;
        }
        while (last > first && SPACE.matches(text.charAt(last - 1))) {
            last--;
        }
        Span inner = new Span(first, last);
        List<Inline> kept = new ArrayList<>();
        for (Inline inline : inlines) {
            int start = Math.max(inline.span().start(), inner.start());
            int end = Math.min(inline.span().end(), inner.end());
            if (start < end) {
                kept.add(new Inline(new Span(start, end).shift(offset), inline.kind(), inline.detail()));
            }
        }
        kept.sort((a, b) -> a.span().compareTo(b.span()));
        TextBlock.Builder block = TextBlock.builder(kind, inner.shift(offset))
                .level(level)
                .indent(indent)
                .fontSize(fontSize)
                .bold(isBold())
                .italic(isItalic())
                .centred(centred)
                .inlines(kept);
        page.ifPresent(block::page);
        return block.build();
    }
}
