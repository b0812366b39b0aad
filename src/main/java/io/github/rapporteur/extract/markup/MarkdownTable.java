package io.github.rapporteur.extract.markup;

import com.google.common.base.CharMatcher;
import com.google.common.base.Joiner;
import com.google.common.base.Splitter;
import com.google.common.collect.Lists;
import java.util.ArrayList;
import java.util.List;

/** Tables in Markdown: cells between pipes with a rule below the head, or lines of cells set apart by tabs. */
final class MarkdownTable {
    private static final Splitter CELLS = Splitter.onPattern("(?<!\\\\)\\|").trimResults();

    private MarkdownTable() {}

    /** The rows of the table that begins at {@code start}, cells joined by tabs; empty if none begins there. */
    static List<String> at(List<MarkdownLine> lines, int start) {
        int length = length(lines, start);
        List<String> rows = new ArrayList<>();
        for (MarkdownLine line : lines.subList(start, start + length)) {
            if (!line.isTableRule()) {
                rows.add(isPiped(lines, start) ? piped(line) : tabbed(line));
            }
        }
        return rows;
    }

    /** The number of lines of the table that begins at {@code start}; 0 if none begins there. */
    static int length(List<MarkdownLine> lines, int start) {
        boolean piped = isPiped(lines, start);
        if (!piped && !isTabbed(lines, start)) {
            return 0;
        }
        int end = start;
        while (end < lines.size() && (piped ? lines.get(end).text().indexOf('|') >= 0 : hasTab(lines.get(end)))) {
            end++;
        }
        return end - start;
    }

    private static boolean isPiped(List<MarkdownLine> lines, int start) {
        return start + 1 < lines.size()
                && lines.get(start).text().indexOf('|') >= 0
                && lines.get(start + 1).isTableRule();
    }

    /** A single tab behind a label, line after line, is a list and not a table. */
    private static boolean isTabbed(List<MarkdownLine> lines, int start) {
        return start + 1 < lines.size()
                && lines.get(start).tabs() > 0
                && hasTab(lines.get(start + 1))
                && (lines.get(start).tabs() > 1
                        || !PrintedLabel.starts(lines.get(start).text()));
    }

    /** An empty first cell leaves its tab as indentation. */
    private static boolean hasTab(MarkdownLine line) {
        return !line.isBlank() && (line.tabs() > 0 || line.indent() >= 4);
    }

    private static String tabbed(MarkdownLine line) {
        String cells = "\t".repeat(line.indent() / 4) + line.text();
        return Joiner.on('\t').join(Splitter.on('\t').trimResults().split(cells));
    }

    private static String piped(MarkdownLine line) {
        String inner = line.text();
        inner = inner.startsWith("|") ? inner.substring(1) : inner;
        inner = inner.endsWith("|") && !inner.endsWith("\\|") ? inner.substring(0, inner.length() - 1) : inner;
        List<String> cells = Lists.transform(
                CELLS.splitToList(inner), cell -> cell.replace("<br>", " ").replace("\\|", "|"));
        return CharMatcher.whitespace().trimTrailingFrom(Joiner.on('\t').join(cells));
    }
}
