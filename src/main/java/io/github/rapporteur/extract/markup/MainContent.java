package io.github.rapporteur.extract.markup;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import com.google.common.io.Resources;
import io.github.rapporteur.symbol.Symbol;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/** Finds the part of a page that is its text, and takes out what is around and between. */
final class MainContent {
    private static final String NEVER_TEXT =
            "script, style, noscript, template, iframe, svg, canvas, object, embed, audio,"
                    + " video, button, select, input, textarea, datalist, dialog, [hidden], [aria-hidden=true]";
    private static final String AROUND = "nav, aside, body header, body footer, [role=navigation], [role=banner],"
            + " [role=contentinfo], [role=search], [role=complementary]";

    /** Where the page says which part is its text, that part must hold at least so much of all there is. */
    private static final double LEAST_SHARE = 0.2;

    /** What a name calls a menu is none if it holds more than this share of the text. */
    private static final double LARGEST_MENU = 0.5;

    private static final int FEWEST_LINKS = 4;
    private static final int LONGEST_MENU_ENTRY = 40;
    private static final ImmutableSet<String> MENU_NAMES = menuNames();

    private MainContent() {}

    private static ImmutableSet<String> menuNames() {
        try {
            return Resources.readLines(
                            Resources.getResource(MainContent.class, "menu-names.txt"), StandardCharsets.UTF_8)
                    .stream()
                    .filter(line -> !line.startsWith("#"))
                    .collect(ImmutableSet.toImmutableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The element that holds the text; the document is changed. */
    static Element of(Document document) {
        Element body = document.body();
        body.select(NEVER_TEXT).remove();
        body.getAllElements().stream().filter(MainContent::isInvisible).toList().forEach(Element::remove);
        int all = length(body);
        Elements marked = body.select("main, [role=main]");
        if (marked.isEmpty()) {
            marked = body.select("article");
        }
        if (marked.size() == 1 && length(marked.get(0)) >= all * LEAST_SHARE) {
            Element main = marked.get(0);
            main.select("nav, aside, [role=navigation], [role=complementary], [role=search]")
                    .remove();
            removeNamedMenus(main, length(main));
            return body.select("header, footer").stream().anyMatch(part -> isOfDocument(part, main))
                    ? withHeadAndFoot(body, main)
                    : main;
        }
        body.select(AROUND).stream()
                .filter(element ->
                        element.closest("article") == null || element.tagName().equals("nav"))
                .filter(element -> length(element) <= all * LARGEST_MENU)
                .forEach(Element::remove);
        removeNamedMenus(body, length(body));
        body.select("ul, ol").stream().filter(MainContent::isMenu).toList().forEach(Element::remove);
        return body;
    }

    /**
     * Whether the part around the text belongs to the document: its masthead, which is no more than words, or its notes,
     * to which the text leads.
     */
    private static boolean isOfDocument(Element part, Element main) {
        boolean around = part.closest("main, article, [role=main], nav, aside") == null
                && !part.text().isBlank();
        boolean links = part.selectFirst("a[href]:not([href^=#]), nav, form, img") != null;
        return around && !links && (namesSymbol(part) || leadsTo(main, part));
    }

    private static boolean namesSymbol(Element part) {
        return part.select("*").stream()
                .map(Element::ownText)
                .anyMatch(text -> text.indexOf('/') > 0
                        && text.length() < 60
                        && Symbol.tryParse(text).isPresent());
    }

    private static boolean leadsTo(Element main, Element part) {
        return main.select("a[href^=#]").stream()
                .map(link -> link.attr("href").substring(1))
                .anyMatch(place -> !place.isEmpty()
                        && part.getAllElements().stream()
                                .anyMatch(element -> element.id().equals(place)));
    }

    private static Element withHeadAndFoot(Element body, Element main) {
        for (Element part : body.children()) {
            boolean kept = part == main || main.parents().contains(part) || isOfDocument(part, main);
            if (!kept) {
                part.remove();
            }
        }
        return body;
    }

    private static int length(Element element) {
        return element.text().length();
    }

    private static boolean isInvisible(Element element) {
        String style = element.attr("style").toLowerCase(Locale.ROOT).replace(" ", "");
        return style.contains("display:none") || style.contains("visibility:hidden");
    }

    private static void removeNamedMenus(Element content, int all) {
        content.getAllElements().stream()
                .filter(element -> element != content && isNamedMenu(element))
                .filter(element -> length(element) <= all * LARGEST_MENU)
                .toList()
                .forEach(Element::remove);
    }

    private static boolean isNamedMenu(Element element) {
        if (element.id().isEmpty() && element.className().isEmpty()) {
            return false;
        }
        List<String> names = Splitter.on(' ')
                .omitEmptyStrings()
                .splitToList((element.id() + " " + element.className()).toLowerCase(Locale.ROOT));
        return names.stream().anyMatch(MENU_NAMES::contains);
    }

    /** A list of nothing but short links that name no document. */
    private static boolean isMenu(Element list) {
        Elements links = list.select("a[href]");
        int linked = links.stream().mapToInt(MainContent::length).sum();
        return links.size() >= FEWEST_LINKS
                && linked + links.size() >= length(list) * 0.9
                && links.stream()
                        .allMatch(link -> length(link) <= LONGEST_MENU_ENTRY
                                && !link.attr("href").startsWith("#")
                                && link.text().indexOf('/') < 0);
    }
}
