package io.github.rapporteur.structure;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Multiset;
import io.github.rapporteur.symbol.Symbol;
import io.github.rapporteur.text.BlockKind;
import io.github.rapporteur.text.Box;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells what is printed on every page from the text: running headers with the document's symbol, footers with job number
 * and page, bar codes, lists of link targets that text extraction put behind a page.
 */
final class PageFurniture {
    private static final Pattern JOB_NUMBER =
            Pattern.compile("(?:[A-Z]{1,3}\\.)?\\d{2}-\\d{5}(?: ?\\([ACEFRS]\\))?\\*?(?: {1,3}\\d{6})?\\*?");
    private static final Pattern BAR_CODE = Pattern.compile("\\*\\d{6,9}\\*");
    private static final Pattern PAGE = Pattern.compile("(\\d{1,4})/(\\d{1,4})");
    private static final Pattern BARE_PAGE = Pattern.compile("\\d{1,4}|[-–—] ?\\d{1,4} ?[-–—]");

    /** Beside a job number: when it was printed, as day, month and year. */
    private static final Pattern PRINTED = Pattern.compile("\\d{6}");

    private static final Pattern LINK = Pattern.compile("https?://\\S{1,2000}");

    private final List<Line> lines;
    private final Multiset<String> headSymbols = HashMultiset.create();

    private PageFurniture(List<Line> lines) {
        this.lines = lines;
        for (int i = 0; i < lines.size(); i++) {
            if (isHead(i)) {
                symbolCell(lines.get(i)).ifPresent(headSymbols::add);
            }
        }
    }

    /** The lines that are not furniture, in order. */
    static ImmutableList<Line> without(List<Line> lines) {
        PageFurniture furniture = new PageFurniture(lines);
        ImmutableList.Builder<Line> kept = ImmutableList.builder();
        boolean pageStart = false;
        int last = -1;
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            pageStart |= line.pageStart();
            if (!furniture.is(i)) {
                boolean columnStart = last >= 0 && last < i - 1 && isAbove(line, lines.get(last));
                kept.add(pageStart || columnStart ? line.atPageStart() : line);
                pageStart = false;
                last = i;
            } else if (isLink(line)) {
                pageStart = true;
            }
        }
        return kept.build();
    }

    /** Whether a line stands above the one read before it: below a running head at the top of another column. */
    private static boolean isAbove(Line line, Line before) {
        Optional<Box> box = line.block().box();
        Optional<Box> other = before.block().box();
        return box.isPresent()
                && other.isPresent()
                && line.block().page().equals(before.block().page())
                && box.get().bottom() < other.get().bottom();
    }

    private boolean is(int i) {
        Line line = lines.get(i);
        if (line.block().kind() == BlockKind.FURNITURE) {
            return true;
        }
        String text = line.text();
        if (text.length() > 400) {
            return false;
        }
        if (!line.isPrintedLine()) {
            return JOB_NUMBER.matcher(text).matches() || BAR_CODE.matcher(text).matches();
        }
        if (isLink(line)) {
            return true;
        }
        if (PAGE.matcher(text).matches() && line.block().box().isPresent()) {
            return false;
        }
        ImmutableList<String> cells = Cells.of(text, 2);
        if (cells.stream().allMatch(PageFurniture::isFooterCell)) {
            return cells.stream().anyMatch(PageFurniture::isSurelyFooter)
                    || BARE_PAGE.matcher(text).matches() && atPageEdge(i);
        }
        return line.page() > lines.get(0).page()
                && isHead(i)
                && cells.size() <= 3
                && symbolCell(line).map(this::isOwn).orElse(false);
    }

    /** Where lines have places, the targets of links are known, and a line that is one is text. */
    private static boolean isLink(Line line) {
        return line.block().box().isEmpty() && LINK.matcher(line.text()).matches();
    }

    private static boolean isFooterCell(String cell) {
        return isSurelyFooter(cell)
                || BARE_PAGE.matcher(cell).matches()
                || PRINTED.matcher(cell).matches();
    }

    /** Plain numbers may as well be the row of a table. */
    private static boolean isSurelyFooter(String cell) {
        return JOB_NUMBER.matcher(cell).matches() || BAR_CODE.matcher(cell).matches() || isPage(cell);
    }

    /** {@code 3/12}; {@code 14/3} is the number of a resolution. */
    private static boolean isPage(String cell) {
        Matcher matcher = PAGE.matcher(cell);
        return matcher.matches() && Integer.parseInt(matcher.group(1)) <= Integer.parseInt(matcher.group(2));
    }

    /** A lone number is a page number only where pages are known and it stands at the edge of one. */
    private boolean atPageEdge(int i) {
        boolean last = i + 1 == lines.size() || lines.get(i + 1).pageStart();
        return lines.get(i).block().page().isPresent() && (lines.get(i).pageStart() || last);
    }

    /** One of the first two lines of a page. */
    private boolean isHead(int i) {
        return lines.get(i).isPrintedLine()
                && (lines.get(i).pageStart() || i > 0 && lines.get(i - 1).pageStart());
    }

    private static Optional<String> symbolCell(Line line) {
        return line.text().length() > 400
                ? Optional.empty()
                : Cells.of(line.text(), 2).stream()
                        .filter(cell -> cell.indexOf('/') > 0 && cell.length() < 80)
                        .map(Symbol::tryParse)
                        .flatMap(Optional::stream)
                        .map(Symbol::canonical)
                        .findFirst();
    }

    private boolean isOwn(String symbol) {
        return headSymbols.count(symbol) > 1;
    }
}
