package io.github.rapporteur.structure;

import com.google.common.collect.ImmutableList;
import io.github.rapporteur.document.TreeDump;
import io.github.rapporteur.text.BlockKind;
import io.github.rapporteur.text.Box;
import io.github.rapporteur.text.Inline;
import io.github.rapporteur.text.Page;
import io.github.rapporteur.text.SourceText;
import io.github.rapporteur.text.Span;
import io.github.rapporteur.text.TextBlock;
import java.util.ArrayList;
import java.util.List;

/** A page of lines with places and sizes, as a PDF has it; {@code ^} before and behind sets characters raised. */
final class LaidOut {
    private static final float LEFT = 100;
    private static final float CHARACTER = 5;

    private final StringBuilder raw = new StringBuilder();
    private final List<TextBlock> blocks = new ArrayList<>();
    private final List<Inline> raised = new ArrayList<>();
    private float left = LEFT;
    private float down = 60;

    /** A line of the text, right below the line before. */
    LaidOut text(String line) {
        return line(line, 10, false);
    }

    /** A bold line of the same size as the text. */
    LaidOut bold(String line) {
        return line(line, 10, true);
    }

    /** A line in the small letters of tables and their notes. */
    LaidOut small(String line) {
        return line(line, 8, false);
    }

    /** The same in bold. */
    LaidOut smallBold(String line) {
        return line(line, 8, true);
    }

    /** Free space above the next line. */
    LaidOut gap() {
        down += 10;
        return this;
    }

    /** The running head in the corner of the page, above a second column of text, which follows. */
    LaidOut column(String head) {
        left = 340;
        Span span = put(head);
        blocks.add(TextBlock.builder(BlockKind.FURNITURE, span)
                .page(1)
                .box(new Box(left + 150, 30, span.length() * CHARACTER, 8))
                .fontSize(8)
                .build());
        down = 60;
        return this;
    }

    /** A table, one row a line, its cells parted by tabs. */
    LaidOut table(String rows) {
        Span span = put(rows);
        blocks.add(TextBlock.builder(BlockKind.TABLE, span)
                .page(1)
                .box(new Box(LEFT, down, 350, 30))
                .fontSize(8)
                .inlines(raised)
                .build());
        down += 42;
        return this;
    }

    /** What is read out of the page, one node a line, the page not named. */
    String tree() {
        Span all = new Span(0, raw.length());
        SourceText source = new SourceText(
                raw.toString(),
                ImmutableList.copyOf(blocks),
                ImmutableList.of(new Page(1, all, 595, 842)),
                "application/pdf");
        return TreeDump.of(StructureParser.create().parse("page.pdf", source).document())
                .replace(" p.1 ", " ");
    }

    private LaidOut line(String text, float size, boolean bold) {
        Span span = put(text);
        blocks.add(TextBlock.builder(BlockKind.LINE, span)
                .page(1)
                .box(new Box(left, down, span.length() * CHARACTER, size))
                .fontSize(size)
                .bold(bold)
                .inlines(raised)
                .build());
        down += 12;
        return this;
    }

    private Span put(String text) {
        int start = raw.length();
        raised.clear();
        int open = -1;
        for (char c : text.toCharArray()) {
            if (c != '^') {
                raw.append(c);
            } else if (open < 0) {
                open = raw.length();
            } else {
                raised.add(new Inline(new Span(open, raw.length()), Inline.Kind.SUPERSCRIPT, ""));
                open = -1;
            }
        }
        Span span = new Span(start, raw.length());
        raw.append('\n');
        return span;
    }
}
