package io.github.rapporteur.extract.pdf;

import java.util.List;
import java.util.StringJoiner;

/** Names pages in as few words as will do. */
final class PageRanges {
    private PageRanges() {}

    /**
     * Such as {@code page 3 was} or {@code pages 1–4, 7 were}.
     *
     * @param pages ascending, at least one
     */
    static String of(List<Integer> pages) {
        StringJoiner ranges = new StringJoiner(", ");
        int first = 0;
        for (int i = 1; i <= pages.size(); i++) {
            if (i == pages.size() || pages.get(i) != pages.get(i - 1) + 1) {
                int last = pages.get(i - 1);
                ranges.add(last == pages.get(first) ? Integer.toString(last) : pages.get(first) + "–" + last);
                first = i;
            }
        }
        return pages.size() == 1 ? "page " + ranges + " was" : "pages " + ranges + " were";
    }
}
