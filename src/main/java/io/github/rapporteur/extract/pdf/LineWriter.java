package io.github.rapporteur.extract.pdf;

import com.google.common.collect.ImmutableList;
import io.github.rapporteur.text.BlockKind;
import io.github.rapporteur.text.Box;
import io.github.rapporteur.text.Inline;
import io.github.rapporteur.text.Span;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Writes strips of glyphs as text: spaces where the gaps are, right-to-left text in logical order. */
final class LineWriter {
    private static final float ASCENT = 0.8f;
    /** Where a page sets its spaces as characters, only gaps this wide (in ems) count beside them. */
    private static final float WIDE_GAP = 0.22f;

    private static final float GAP = 0.18f;
    private static final float IDEOGRAPHIC_GAP = 0.6f;
    private static final float SPACED_OUT = 1.5f;
    private static final float NO_GAP = 0.04f;
    private static final double FEW_SPACES = 0.04;

    private final float gap;
    private final boolean rightToLeft;
    private final List<PageLink> links;
    private final BracketHabit brackets;

    LineWriter(Glyphs glyphs, List<PageLink> links, BracketHabit brackets) {
        this.links = links;
        this.brackets = brackets;
        int blanks = 0;
        for (int i = 0; i < glyphs.size(); i++) {
            blanks += glyphs.isBlank(i) ? 1 : 0;
        }
        gap = blanks > glyphs.size() * FEW_SPACES ? WIDE_GAP : GAP;
        rightToLeft = glyphs.areRightToLeft();
    }

    /** Writes a strip; empty where nothing of it has a character. */
    Optional<Line> write(Strip strip) {
        LineText text = new LineText(strip.length() * 2);
        int before = -1;
        float right = Float.NEGATIVE_INFINITY;
        boolean blank = false;
        for (int i = 0; i < strip.length(); i++) {
            if (strip.isBlank(i)) {
                blank |= !strip.isEmpty(i);
                continue;
            }
            if (before >= 0 && isSpace(strip, before, i, strip.left(i) - right, blank)) {
                text.space(before);
            }
            text.add(strip.text(i), i);
            before = i;
            right = Math.max(right, strip.right(i));
            blank = false;
        }
        return text.isEmpty()
                ? Optional.empty()
                : Optional.of(line(strip, LogicalOrder.of(text, rightToLeft, brackets)));
    }

    private boolean isSpace(Strip strip, int before, int next, float apart, boolean blank) {
        float size = Math.max(strip.size(before), strip.size(next));
        String left = strip.text(before);
        boolean wideLeft = Characters.isIdeographic(left.charAt(left.length() - 1));
        boolean wideRight = Characters.isIdeographic(strip.text(next).charAt(0));
        if (wideLeft && wideRight) {
            return apart > SPACED_OUT * size;
        }
        if (blank) {
            return apart > NO_GAP * size;
        }
        return apart > (wideLeft || wideRight ? IDEOGRAPHIC_GAP : gap) * size;
    }

    private Line line(Strip strip, LineText text) {
        Styles styles = new Styles(strip, links);
        ImmutableList.Builder<Inline> inlines = ImmutableList.builder();
        boolean bold = styles.all(Styles.BOLD);
        boolean italic = styles.all(Styles.ITALIC);
        if (!bold) {
            spans(text, styles, Styles.BOLD, Inline.Kind.BOLD, inlines);
        }
        if (!italic) {
            spans(text, styles, Styles.ITALIC, Inline.Kind.ITALIC, inlines);
        }
        spans(text, styles, Styles.RAISED, Inline.Kind.SUPERSCRIPT, inlines);
        links(text, styles, inlines);
        Box box = new Box(
                strip.left(), strip.baseline() - ASCENT * strip.size(), strip.right() - strip.left(), strip.size());
        return new Line(
                BlockKind.LINE,
                text.toString(),
                box,
                strip.baseline(),
                strip.size(),
                bold,
                italic,
                text.isRightToLeft(),
                styles.mainFace(),
                strip.column(),
                sorted(inlines.build()));
    }

    private static ImmutableList<Inline> sorted(ImmutableList<Inline> inlines) {
        return inlines.size() < 2 ? inlines : ImmutableList.sortedCopyOf(Comparator.comparing(Inline::span), inlines);
    }

    private static void spans(
            LineText text, Styles styles, int style, Inline.Kind kind, ImmutableList.Builder<Inline> inlines) {
        if (!styles.any(style)) {
            return;
        }
        int start = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean has = i < text.length() && styles.has(text.member(i), style);
            if (has && start < 0) {
                start = i;
            } else if (!has && start >= 0) {
                add(new Span(start, i), kind, "", text, inlines);
                start = -1;
            }
        }
    }

    private static void links(LineText text, Styles styles, ImmutableList.Builder<Inline> inlines) {
        if (styles.isUnlinked()) {
            return;
        }
        int start = 0;
        for (int i = 1; i <= text.length(); i++) {
            PageLink link = styles.link(text.member(start));
            if (i == text.length() || styles.link(text.member(i)) != link) {
                if (link != null) {
                    add(new Span(start, i), Inline.Kind.LINK, link.address(), text, inlines);
                }
                start = i;
            }
        }
    }

    private static void add(
            Span span, Inline.Kind kind, String detail, LineText text, ImmutableList.Builder<Inline> inlines) {
        int start = span.start();
        int end = span.end();
        while (start < end && text.charAt(start) == ' ') {
            start++;
        }
        while (end > start && text.charAt(end - 1) == ' ') {
            end--;
        }
        if (start < end) {
            inlines.add(new Inline(new Span(start, end), kind, detail));
        }
    }
}
