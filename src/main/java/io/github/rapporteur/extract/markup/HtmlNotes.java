package io.github.rapporteur.extract.markup;

import com.google.common.base.CharMatcher;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;

/**
 * The notes of a page. A note is told by its links and not by names: a short link leads down to a place whose block leads
 * back up to it, or a raised one leads down to a block.
 */
final class HtmlNotes {
    private static final int LONGEST_MARK = 5;
    private static final CharMatcher BRACKETS = CharMatcher.anyOf("[](){}.:^ \u00A0");
    private static final String BLOCKS = "p, li, dd, div, td, blockquote, section, aside";

    private final Map<Element, String> calls = new IdentityHashMap<>();
    private final Map<Element, String> notes = new IdentityHashMap<>();
    private final Map<Element, Boolean> backLinks = new IdentityHashMap<>();

    private HtmlNotes() {}

    static HtmlNotes in(Element content) {
        HtmlNotes found = new HtmlNotes();
        Map<String, Element> places = new HashMap<>();
        Map<Element, Integer> order = new IdentityHashMap<>();
        for (Element element : content.getAllElements()) {
            order.put(element, order.size());
            places.putIfAbsent(element.id(), element);
            places.putIfAbsent(element.attr("name"), element);
        }
        places.remove("");
        for (Element link : content.select("a[href^=#]")) {
            Element place = places.get(link.attr("href").substring(1));
            String mark = BRACKETS.trimFrom(link.text());
            if (place != null
                    && !mark.isEmpty()
                    && mark.length() <= LONGEST_MARK
                    && order.getOrDefault(place, 0) > order.getOrDefault(link, 0)) {
                found.add(link, mark, place, places);
            }
        }
        return found;
    }

    private void add(Element link, String mark, Element place, Map<String, Element> places) {
        Element block = Optional.ofNullable(place.closest(BLOCKS)).orElse(place);
        if (isInside(link, block)) {
            return;
        }
        Element back = block.select("a[href^=#]").stream()
                .filter(other -> leadsTo(other, link, places))
                .findFirst()
                .orElse(null);
        if (back == null && link.closest("sup") == null && !link.attr("role").equals("doc-noteref")) {
            return;
        }
        calls.put(link, mark);
        if (back != null) {
            backLinks.put(back, true);
        }
        notes.putIfAbsent(wholeNote(block), mark);
    }

    private static boolean isInside(Element inner, Element outer) {
        return inner == outer || inner.parents().contains(outer);
    }

    private static boolean leadsTo(Element back, Element link, Map<String, Element> places) {
        Element place = places.get(back.attr("href").substring(1));
        return place != null
                && (isInside(link, place) && place.text().length() <= 2 * LONGEST_MARK || isInside(place, link));
    }

    /** A note of several paragraphs stands in an element of its own. */
    private static Element wholeNote(Element block) {
        Element parent = block.parent();
        boolean own = parent != null
                && parent.tagName().equals("div")
                && parent.children().indexOf(block) == 0
                && (parent.id() + parent.className()).toLowerCase(Locale.ROOT).contains("note")
                && parent.select("a[href^=#]").size() == 1;
        return parent != null && own ? parent : block;
    }

    /** The mark of the note that a link calls. */
    Optional<String> calledBy(Element link) {
        return Optional.ofNullable(calls.get(link));
    }

    /** The mark of the note that stands in an element. */
    Optional<String> markOf(Element element) {
        return Optional.ofNullable(notes.get(element));
    }

    /** Whether a link only leads from a note back to its mark. */
    boolean isBackLink(Element link) {
        return backLinks.containsKey(link);
    }
}
