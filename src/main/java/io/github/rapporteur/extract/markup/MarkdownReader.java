package io.github.rapporteur.extract.markup;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import io.github.rapporteur.text.BlockDraft;
import io.github.rapporteur.text.BlockKind;
import io.github.rapporteur.text.SourceTextBuilder;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * Reads Markdown as people and converters write it into the blocks a reader would see: marks are gone, labels stay as
 * typed, a bullet that only carries a typed label is dropped. A paragraph all in bold that does not end like a sentence
 * is a heading of unknown level. Lines, not paragraphs, decide what a block is; reading is linear.
 */
public final class MarkdownReader {
    private final ImmutableList<MarkdownLine> lines;
    private final SourceTextBuilder out;
    private final MarkdownParagraph paragraph;
    private final Deque<Integer> listIndents = new ArrayDeque<>();
    private int at;
    private boolean afterRule;

    private MarkdownReader(String text, SourceTextBuilder out) {
        this.lines = Splitter.onPattern("\r\n|[\n\r\f\u2028\u2029]")
                .splitToStream(text)
                .map(MarkdownLine::of)
                .collect(ImmutableList.toImmutableList());
        this.out = out;
        this.paragraph = new MarkdownParagraph(out);
    }

    /** Reads {@code text} into a builder. */
    public static void read(String text, SourceTextBuilder out) {
        new MarkdownReader(text, out).read();
    }

    private void read() {
        skipFrontMatter();
        while (at < lines.size()) {
            MarkdownLine line = lines.get(at);
            boolean wasAfterRule = afterRule;
            if (!paragraph.isOpen() && !line.isBlank()) {
                afterRule = false;
            }
            step(unquoted(line), wasAfterRule);
        }
        paragraph.end();
    }

    /** Converters put settings between two rules at the very start. */
    private void skipFrontMatter() {
        if (lines.isEmpty() || !lines.get(0).text().equals("---")) {
            return;
        }
        for (int i = 1; i < Math.min(lines.size(), 50); i++) {
            if (lines.get(i).text().equals("---")) {
                at = i + 1;
                return;
            }
            if (lines.get(i).isBlank()) {
                return;
            }
        }
    }

    private static MarkdownLine unquoted(MarkdownLine line) {
        MarkdownLine inner = line;
        while (inner.text().startsWith(">")) {
            inner = MarkdownLine.of(inner.text().substring(1));
        }
        return inner;
    }

    private void step(MarkdownLine line, boolean wasAfterRule) {
        if (line.isBlank()) {
            paragraph.end();
            at++;
        } else if (line.isFence()) {
            fenced();
        } else if (paragraph.isOpen() && line.underlines() > 0 && paragraph.canBeHeading()) {
            paragraph.endAsHeading(line.underlines());
            at++;
        } else if (line.isRule()) {
            paragraph.end();
            listIndents.clear();
            afterRule = true;
            at++;
        } else if (line.headingLevel() > 0) {
            heading(line);
        } else if (!tryTable(line) && !tryNote(line) && !tryItem(line, wasAfterRule)) {
            text(line);
        }
    }

    private void heading(MarkdownLine line) {
        paragraph.end();
        listIndents.clear();
        paragraph.start(BlockKind.HEADING, line.headingLevel(), 0);
        paragraph.add(line.headingText(), false);
        paragraph.end();
        at++;
    }

    private void fenced() {
        paragraph.end();
        String fence = lines.get(at).text().substring(0, 3);
        BlockDraft draft = new BlockDraft(BlockKind.PARAGRAPH);
        at++;
        while (at < lines.size() && !lines.get(at).text().startsWith(fence)) {
            draft.append(" ".repeat(lines.get(at).indent()))
                    .append(lines.get(at).text())
                    .append("\n");
            at++;
        }
        at++;
        out.add(draft);
    }

    private boolean tryTable(MarkdownLine line) {
        if (paragraph.isOpen()) {
            return false;
        }
        List<String> rows = MarkdownTable.at(lines, at);
        if (rows.isEmpty()) {
            return false;
        }
        at += MarkdownTable.length(lines, at);
        BlockDraft draft = new BlockDraft(BlockKind.TABLE).indent(line.indent());
        for (String row : rows) {
            draft.append(draft.length() == 0 ? "" : "\n");
            draft.append(InlineMarkup.read(row, BlockKind.TABLE).draft());
        }
        out.add(draft);
        return true;
    }

    private boolean tryNote(MarkdownLine line) {
        if (!line.startsNote() || (paragraph.isOpen() && paragraph.kind() != BlockKind.FOOTNOTE)) {
            return false;
        }
        paragraph.end();
        paragraph.start(BlockKind.FOOTNOTE, 0, line.indent());
        paragraph.add(line.noteText(), line.breaks());
        at++;
        return true;
    }

    private boolean tryItem(MarkdownLine line, boolean wasAfterRule) {
        Optional<MarkdownLine.Marker> found = line.marker();
        if (found.isEmpty() || (paragraph.isOpen() && !interrupts(found.get()))) {
            return false;
        }
        paragraph.end();
        if (wasAfterRule && line.text().startsWith("* ")) {
            paragraph.start(BlockKind.FOOTNOTE, 0, line.indent());
            paragraph.add("\\" + line.text(), line.breaks());
        } else {
            while (!listIndents.isEmpty() && listIndents.peek() >= line.indent()) {
                listIndents.pop();
            }
            listIndents.push(line.indent());
            paragraph.start(BlockKind.LIST_ITEM, listIndents.size(), line.indent());
            paragraph.add(found.get().printed() + found.get().text(), line.breaks());
        }
        at++;
        return true;
    }

    /** A number in running text may come to stand at the start of a line; only 1 opens a list there. */
    private boolean interrupts(MarkdownLine.Marker marker) {
        return paragraph.kind() == BlockKind.LIST_ITEM
                || marker.printed().startsWith("•")
                || marker.printed().isEmpty()
                || marker.printed().startsWith("1.");
    }

    private void text(MarkdownLine line) {
        if (paragraph.isOpen() && paragraph.endsBefore(line)) {
            paragraph.end();
        }
        if (!paragraph.isOpen()) {
            if (line.indent() == 0) {
                listIndents.clear();
            }
            paragraph.start(BlockKind.PARAGRAPH, 0, line.indent());
        }
        paragraph.add(line.text(), line.breaks());
        at++;
    }
}
