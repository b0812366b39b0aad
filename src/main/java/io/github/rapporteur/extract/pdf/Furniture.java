package io.github.rapporteur.extract.pdf;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.Sets;
import io.github.rapporteur.text.BlockKind;
import io.github.rapporteur.text.Inline;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * Finds running heads and feet: what stands at the edge of its page and either looks like nothing else (job numbers,
 * page n of m), or repeats the symbol of the masthead, or returns on other pages at the same height outside the text.
 */
final class Furniture {
    private static final float BIN = 3;
    private static final float SHARE = 0.15f;
    private static final float CLOSE = 1.5f;
    /** Words stand in a foot only this far down; above, what returns is the head of a table or a heading. */
    private static final float LOWEST = 0.88f;

    private final List<PageLines> pages;
    private final FurnitureWords words;
    private final Recurrence recurrence;
    private final Masthead masthead;
    private final float top;

    private Furniture(List<PageLines> pages, FurnitureWords words) {
        this.pages = pages;
        this.words = words;
        masthead = Masthead.of(pages);
        recurrence = new Recurrence(pages);
        top = top();
    }

    /** The same pages with furniture marked as such. */
    static List<PageLines> mark(List<PageLines> pages, FurnitureWords words) {
        Furniture furniture = new Furniture(pages, words);
        return pages.stream().map(furniture::mark).toList();
    }

    private PageLines mark(PageLines page) {
        Set<Line> marked = Sets.newIdentityHashSet();
        if (page.number() > 1) {
            markHead(page, marked);
        }
        markFoot(page, marked);
        return marked.isEmpty()
                ? page
                : page.with(page.lines().stream()
                        .map(line -> marked.contains(line) ? line.as(BlockKind.FURNITURE) : line)
                        .toList());
    }

    private void markHead(PageLines page, Set<Line> marked) {
        boolean any = false;
        for (Line line : page.head()) {
            if (line.kind() != BlockKind.LINE) {
                continue;
            }
            FurnitureWords.Kind kind = classify(line, page);
            boolean numbered = kind == FurnitureWords.Kind.CERTAIN || kind != FurnitureWords.Kind.TEXT && any;
            boolean above = line.baseline() < top - BIN;
            boolean running = above && (runs(line, page) || kind == FurnitureWords.Kind.NUMBER);
            if (numbered || masthead.isSymbol(line, above) || running) {
                marked.add(line);
                any = true;
            } else if (!above) {
                return;
            }
        }
    }

    private void markFoot(PageLines page, Set<Line> marked) {
        List<Line> foot = page.foot();
        for (int i = 0; i < foot.size(); i++) {
            Line line = foot.get(i);
            if (line.kind() != BlockKind.LINE) {
                continue;
            }
            boolean plain = classify(line, page) == FurnitureWords.Kind.TEXT;
            boolean low = line.baseline() > LOWEST * page.height();
            if (plain && (!low || !isRunningFoot(line, page) || isCloseBelow(page, line))) {
                return;
            }
            marked.add(line);
        }
    }

    private FurnitureWords.Kind classify(Line line, PageLines page) {
        return words.isNoPage(line.text(), page.number(), pages.size())
                ? FurnitureWords.Kind.TEXT
                : words.classify(line.text());
    }

    private boolean runs(Line line, PageLines page) {
        return recurrence.returns(line) || recurrence.isNumbered(line, page);
    }

    /** Notes return, too ("Ibid."), and so does the rule above them; only the number of the page tells them from feet. */
    private boolean isRunningFoot(Line line, PageLines page) {
        if (beginsRaised(line)) {
            return false;
        }
        char first = line.text().charAt(0);
        boolean note = first == '_' || first == '*' || Character.isDigit(first);
        boolean returns = recurrence.returns(line);
        return note ? returns && recurrence.isNumbered(line, page) : returns || recurrence.isNumbered(line, page);
    }

    private static boolean beginsRaised(Line line) {
        return line.inlines().stream()
                .anyMatch(inline -> inline.kind() == Inline.Kind.SUPERSCRIPT
                        && inline.span().start() == 0);
    }

    /** Whether a line follows one above it as the lines of a paragraph follow each other. */
    private static boolean isCloseBelow(PageLines page, Line line) {
        float limit = line.baseline() - CLOSE * line.fontSize();
        return page.lines().stream().anyMatch(other -> other.baseline() > limit && other.baseline() < line.baseline());
    }

    /** Where the text begins on most pages: the highest place that enough pages share for a line of their own. */
    private float top() {
        ListMultimap<Integer, Integer> starts = ArrayListMultimap.create();
        int counted = 0;
        for (PageLines page : pages.subList(Math.min(1, pages.size()), pages.size())) {
            float start = page.head().stream()
                    .filter(line -> isOwn(line, page))
                    .map(Line::baseline)
                    .findFirst()
                    .orElse(page.height());
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

    private boolean isOwn(Line line, PageLines page) {
        return line.kind() == BlockKind.LINE
                && words.classify(line.text()) == FurnitureWords.Kind.TEXT
                && !masthead.isSymbol(line, true)
                && !runs(line, page);
    }
}
