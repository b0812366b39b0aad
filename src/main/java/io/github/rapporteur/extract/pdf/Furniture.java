package io.github.rapporteur.extract.pdf;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.HashMultiset;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.Multiset;
import com.google.common.primitives.Ints;
import io.github.rapporteur.text.BlockKind;
import io.github.rapporteur.text.Inline;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * Finds running heads and feet: what stands at the edge of its page and either looks like nothing else (job numbers,
 * page n of m), or repeats the symbol of the masthead, or returns on other pages at the same height outside the text.
 */
final class Furniture {
    private static final float HEAD = 0.2f;
    private static final float FOOT = 0.82f;
    private static final float SAME_HEIGHT = 5;
    private static final int OUTERMOST = 12;
    private static final int RETURNS = 3;
    private static final int SHORT_DOCUMENT = 6;
    private static final float BIN = 3;
    private static final float SHARE = 0.15f;
    private static final float CLOSE = 1.5f;

    private final List<PageLines> pages;
    private final FurnitureWords words;
    private final ListMultimap<String, Place> places = ArrayListMultimap.create();
    private final Multiset<Integer> numbering = HashMultiset.create();
    private final String masthead;
    private float top;

    private record Place(int page, float y) {}

    /** The lines that stand near the upper and lower edges of a page, a few of each. */
    private static List<Line> edges(PageLines page) {
        List<Line> byHeight = new ArrayList<>(page.lines());
        byHeight.sort(Comparator.comparingDouble(Line::baseline));
        List<Line> edges = new ArrayList<>();
        byHeight.stream().filter(line -> isHead(line, page)).limit(OUTERMOST).forEach(edges::add);
        byHeight.reversed().stream().filter(line -> isFoot(line, page)).limit(OUTERMOST).forEach(edges::add);
        return edges;
    }

    /** By how much a number at the start or end of a line is more than that of its page. */
    private static List<Integer> offsets(Line line, PageLines page) {
        String text = line.text();
        String first = text.substring(0, Math.max(0, text.indexOf(' ')));
        List<Integer> offsets = new ArrayList<>();
        for (String word : List.of(first, text.substring(text.lastIndexOf(' ') + 1))) {
            Integer number = word.length() > 5 ? null : Ints.tryParse(word);
            if (number != null) {
                offsets.add(number - page.number());
            }
        }
        return offsets;
    }

    /** Whether a line begins or ends with the number its page has in most heads and feet. */
    private boolean isNumbered(Line line, PageLines page) {
        int needed = Math.max(RETURNS, pages.size() / 2);
        return offsets(line, page).stream().anyMatch(offset -> numbering.count(offset) >= needed);
    }

    private Furniture(List<PageLines> pages, FurnitureWords words) {
        this.pages = pages;
        this.words = words;
        masthead = pages.isEmpty() ? "" : masthead(pages.getFirst());
        for (PageLines page : pages) {
            for (Line line : edges(page)) {
                places.put(key(line), new Place(page.number(), line.baseline()));
                offsets(line, page).forEach(offset -> numbering.add(offset));
            }
        }
        top = top();
    }

    /** The same pages with furniture marked as such. */
    static List<PageLines> mark(List<PageLines> pages, FurnitureWords words) {
        Furniture furniture = new Furniture(pages, words);
        return pages.stream().map(furniture::mark).toList();
    }

    private PageLines mark(PageLines page) {
        List<Line> lines = new ArrayList<>(page.lines());
        List<Line> byHeight = new ArrayList<>(lines);
        byHeight.sort(Comparator.comparingDouble(Line::baseline));
        if (page.number() > 1) {
            markHead(page, byHeight, lines);
        }
        markFoot(page, byHeight.reversed(), lines);
        return page.with(lines);
    }

    private void markHead(PageLines page, List<Line> byHeight, List<Line> lines) {
        boolean any = false;
        for (Line line : byHeight.subList(0, Math.min(OUTERMOST, byHeight.size()))) {
            if (!isHead(line, page)) {
                return;
            }
            if (line.kind() != BlockKind.LINE) {
                continue;
            }
            FurnitureWords.Kind kind = words.classify(line.text());
            boolean numbered = kind == FurnitureWords.Kind.CERTAIN || kind != FurnitureWords.Kind.TEXT && any;
            boolean above = line.baseline() < top - BIN;
            if (numbered || isSymbol(line, above) || above && (returns(line) || isNumbered(line, page) || kind == FurnitureWords.Kind.NUMBER)) {
                lines.set(lines.indexOf(line), line.as(BlockKind.FURNITURE));
                any = true;
            } else if (!above) {
                return;
            }
        }
    }

    private void markFoot(PageLines page, List<Line> fromBelow, List<Line> lines) {
        for (int i = 0; i < Math.min(OUTERMOST, fromBelow.size()) && isFoot(fromBelow.get(i), page); i++) {
            Line line = fromBelow.get(i);
            if (line.kind() != BlockKind.LINE) {
                continue;
            }
            boolean plain = words.classify(line.text()) == FurnitureWords.Kind.TEXT;
            if (plain && (isNote(line) || isCloseBelow(fromBelow, i) || !returns(line))) {
                return;
            }
            lines.set(lines.indexOf(line), line.as(BlockKind.FURNITURE));
        }
    }

    /** The rule above notes, or a line that begins with the mark of one: notes return, too ("Ibid."). */
    private static boolean isNote(Line line) {
        char first = line.text().charAt(0);
        boolean mark = line.inlines().stream()
                .anyMatch(inline -> inline.kind() == Inline.Kind.SUPERSCRIPT
                        && inline.span().start() == 0);
        return first == '_' || first == '*' || Character.isDigit(first) || mark;
    }

    /** Whether a line follows the one above it as the lines of a paragraph follow each other. */
    private static boolean isCloseBelow(List<Line> fromBelow, int at) {
        Line line = fromBelow.get(at);
        return at + 1 < fromBelow.size()
                && line.baseline() - fromBelow.get(at + 1).baseline() < CLOSE * line.fontSize();
    }

    private static boolean isHead(Line line, PageLines page) {
        return line.baseline() < HEAD * page.height();
    }

    private static boolean isFoot(Line line, PageLines page) {
        return line.baseline() > FOOT * page.height();
    }

    /** Letters as they are, figures all alike: page numbers differ, the rest of a running head does not. */
    private static String key(Line line) {
        StringBuilder key = new StringBuilder();
        for (int i = 0; i < line.text().length(); i++) {
            char c = line.text().charAt(i);
            if (Character.isDigit(c)) {
                key.append('#');
            } else if (c != ' ') {
                key.append(c);
            }
        }
        return key.toString().toLowerCase(Locale.ROOT);
    }

    private boolean returns(Line line) {
        long at = places.get(key(line)).stream()
                .filter(place -> Math.abs(place.y() - line.baseline()) < SAME_HEIGHT)
                .map(Place::page)
                .distinct()
                .count();
        return at >= (pages.size() <= SHORT_DOCUMENT ? 2 : RETURNS);
    }

    private static String masthead(PageLines first) {
        StringBuilder masthead = new StringBuilder();
        for (Line line : first.lines()) {
            if (line.baseline() < first.height() / 2) {
                masthead.append(line.text().replace(" ", "")).append('\n');
            }
        }
        return masthead.toString();
    }

    /** Whether a line is, or begins or ends with, a symbol that the masthead prints. */
    private boolean isSymbol(Line line, boolean above) {
        String text = line.text();
        if (text.indexOf('/') < 0 || text.length() > 200) {
            return false;
        }
        if (isPrinted(text)) {
            return true;
        }
        int first = text.indexOf(' ');
        int last = text.lastIndexOf(' ');
        return above && first > 0 && (isPrinted(text.substring(0, first)) || isPrinted(text.substring(last + 1)));
    }

    private boolean isPrinted(String text) {
        String symbol = text.replace(" ", "");
        return symbol.indexOf('/') > 0
                && Character.isLetter(symbol.charAt(0))
                && symbol.length() >= 4
                && masthead.contains(symbol);
    }

    /** Where the text begins on most pages: the highest place that enough pages share for a line of their own. */
    private float top() {
        ListMultimap<Integer, Integer> starts = ArrayListMultimap.create();
        int counted = 0;
        for (PageLines page : pages.subList(Math.min(1, pages.size()), pages.size())) {
            float start = Float.MAX_VALUE;
            for (Line line : edges(page)) {
                boolean own = isHead(line, page)
                        && line.kind() == BlockKind.LINE
                        && words.classify(line.text()) == FurnitureWords.Kind.TEXT
                        && !isSymbol(line, true)
                        && !returns(line)
                        && !isNumbered(line, page);
                start = own ? Math.min(start, line.baseline()) : start;
            }
            if (start < page.height()) {
                starts.put(Math.round(start / BIN), page.number());
                counted++;
            }
        }
        int needed = Math.max(1, Math.round(SHARE * counted));
        return starts.keySet().stream()
                .filter(bin -> starts.get(bin).size() >= needed)
                .min(Comparator.naturalOrder())
                .map(bin -> bin * BIN)
                .orElse(0f);
    }
}
