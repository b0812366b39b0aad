package io.github.rapporteur.extract.markup;

import io.github.rapporteur.text.BlockDraft;
import io.github.rapporteur.text.BlockKind;
import io.github.rapporteur.text.SourceTextBuilder;
import io.github.rapporteur.text.Span;
import java.util.List;

/** The paragraph under way: joins its lines and, at its end, writes it as one block or, where headings are glued, several. */
final class MarkdownParagraph {
    private static final int LONGEST_HEADING = 250;

    private final SourceTextBuilder out;
    private final StringBuilder source = new StringBuilder();
    private BlockKind kind = BlockKind.PARAGRAPH;
    private int level;
    private int indent;
    private boolean open;
    private boolean broken;

    MarkdownParagraph(SourceTextBuilder out) {
        this.out = out;
    }

    void start(BlockKind newKind, int newLevel, int newIndent) {
        source.setLength(0);
        kind = newKind;
        level = newLevel;
        indent = newIndent;
        open = true;
        broken = false;
    }

    boolean isOpen() {
        return open;
    }

    BlockKind kind() {
        return kind;
    }

    void add(String line, boolean breaks) {
        if (!source.isEmpty() && !line.isEmpty()) {
            source.append(broken ? "\n" : joint(source.charAt(source.length() - 1), line.charAt(0)));
        }
        source.append(line);
        broken = breaks;
    }

    /** Chinese has no spaces between words, so none where a line was broken. */
    private static String joint(char before, char after) {
        return Character.isIdeographic(before) && Character.isIdeographic(after) ? "" : " ";
    }

    /** Whether a line that begins with a lettered label opens a paragraph of its own. */
    boolean endsBefore(MarkdownLine line) {
        char last = source.isEmpty() ? ' ' : source.charAt(source.length() - 1);
        return ";:.；：。".indexOf(last) >= 0
                && "(（".indexOf(line.text().charAt(0)) >= 0
                && PrintedLabel.starts(line.text());
    }

    boolean canBeHeading() {
        return kind == BlockKind.PARAGRAPH && source.length() <= LONGEST_HEADING;
    }

    void endAsHeading(int newLevel) {
        kind = BlockKind.HEADING;
        level = newLevel;
        end();
    }

    void end() {
        if (!open) {
            return;
        }
        open = false;
        InlineMarkup markup = InlineMarkup.read(source.toString(), kind);
        List<Span> runs = markup.strongRuns();
        if (runs.size() > 1 && coversAll(runs, markup.draft().length())) {
            glued(markup.draft(), runs);
        } else {
            write(markup.draft(), 0, markup.draft().length());
        }
    }

    private static boolean coversAll(List<Span> runs, int length) {
        int end = 0;
        for (Span run : runs) {
            if (run.start() != end) {
                return false;
            }
            end = run.end();
        }
        return end == length;
    }

    /** Each bold run is a heading of its own, except that a bare label belongs to the run behind it. */
    private void glued(BlockDraft all, List<Span> runs) {
        int start = 0;
        for (Span run : runs) {
            if (!PrintedLabel.isAll(run.in(all.text()).strip()) || run.end() == all.length()) {
                write(all, start, run.end());
                start = run.end();
            }
        }
    }

    private void write(BlockDraft all, int start, int end) {
        BlockDraft draft = new BlockDraft(kindOf(all, start, end)).level(level).indent(indent);
        draft.append(all, new Span(start, end));
        out.add(draft);
    }

    private BlockKind kindOf(BlockDraft all, int start, int end) {
        boolean heading = kind == BlockKind.PARAGRAPH
                && all.isBold()
                && end - start <= LONGEST_HEADING
                && ".;；。,，".indexOf(all.text().charAt(end - 1)) < 0;
        return heading ? BlockKind.HEADING : kind;
    }
}
