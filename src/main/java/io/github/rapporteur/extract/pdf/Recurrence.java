package io.github.rapporteur.extract.pdf;

import com.google.common.base.Splitter;
import com.google.common.collect.HashMultiset;
import com.google.common.collect.Multiset;
import com.google.common.primitives.Ints;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What comes again on the pages of a document at their upper and lower edges: the same words at the same height, and
 * numbers that count the pages.
 */
final class Recurrence {
    private static final float BAND = 5;
    private static final int RETURNS = 3;
    private static final int SHORT_DOCUMENT = 6;
    private static final int LONGEST_NUMBER = 5;
    private static final int LONGEST_HEAD = 120;
    private static final Splitter WORDS = Splitter.on(' ').omitEmptyStrings();

    private final int pages;
    private final Multiset<Place> places = HashMultiset.create();
    private final Multiset<Numbering> numbering = HashMultiset.create();

    private record Place(String words, int band) {}

    /** By how much a number is more than that of its page, and where it stands. */
    private record Numbering(int offset, int band) {}

    Recurrence(List<PageLines> pages) {
        this.pages = pages.size();
        pages.forEach(this::add);
    }

    private void add(PageLines page) {
        Set<Place> here = new HashSet<>();
        Set<Numbering> counted = new HashSet<>();
        for (Line line : page.edges()) {
            String words = words(line);
            List<Integer> offsets = offsets(line, page);
            for (int band = band(line) - 1; band <= band(line) + 1; band++) {
                here.add(new Place(words, band));
                for (int offset : offsets) {
                    counted.add(new Numbering(offset, band));
                }
            }
        }
        places.addAll(here);
        numbering.addAll(counted);
    }

    /** Whether a line stands on several pages at about the same height, its figures apart. */
    boolean returns(Line line) {
        return places.count(new Place(words(line), band(line))) >= (pages <= SHORT_DOCUMENT ? 2 : RETURNS);
    }

    /** Whether a line holds the number its page has in most heads and feet. */
    boolean isNumbered(Line line, PageLines page) {
        int needed = Math.max(RETURNS, pages / 2);
        return offsets(line, page).stream()
                .anyMatch(offset -> numbering.count(new Numbering(offset, band(line))) >= needed);
    }

    private static int band(Line line) {
        return Math.round(line.baseline() / BAND);
    }

    /** Letters as they are, figures all alike: page numbers differ, the rest of a running head does not. */
    private static String words(Line line) {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < line.text().length(); i++) {
            char c = line.text().charAt(i);
            if (Character.isDigit(c)) {
                words.append('#');
            } else if (c != ' ') {
                words.append(c);
            }
        }
        return words.toString().toLowerCase(Locale.ROOT);
    }

    /** By how much numbers of a line, if it is short enough for a head, are more than that of its page. */
    private static List<Integer> offsets(Line line, PageLines page) {
        List<Integer> offsets = new ArrayList<>();
        if (line.text().length() <= LONGEST_HEAD) {
            for (String word : WORDS.split(line.text())) {
                Integer number = word.length() > LONGEST_NUMBER ? null : Ints.tryParse(word);
                if (number != null) {
                    offsets.add(number - page.number());
                }
            }
        }
        return offsets;
    }
}
