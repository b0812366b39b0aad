package io.github.rapporteur.extract.markup;

import com.google.common.base.Splitter;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Element;

/**
 * How text inside an element is shown, as far as tags and style attributes tell.
 *
 * @param indent of the first line, in points
 */
record HtmlStyle(boolean bold, boolean italic, boolean centred, boolean preformatted, float indent) {
    static final HtmlStyle PLAIN = new HtmlStyle(false, false, false, false, 0);

    HtmlStyle inside(Element element) {
        String name = element.tagName();
        Map<String, String> declared = declarations(element.attr("style"));
        String weight = declared.getOrDefault("font-weight", "");
        boolean heavy = weight.startsWith("bold") || weight.matches("[6-9]00");
        boolean light = weight.equals("normal") || weight.equals("400");
        String slant = declared.getOrDefault("font-style", "");
        String align = declared.getOrDefault("text-align", element.attr("align").toLowerCase(Locale.ROOT));
        return new HtmlStyle(
                !light && (bold || heavy || name.equals("b") || name.equals("strong") || name.equals("th")),
                !slant.equals("normal") && (italic || slant.equals("italic") || name.equals("i") || name.equals("em")),
                align.isEmpty() ? centred || name.equals("center") : align.equals("center"),
                preformatted || name.equals("pre"),
                points(declared.get("margin-left"), 0) + points(declared.get("text-indent"), 0) + inherited(element));
    }

    /** Only quotations and divisions pass their indent on. */
    private float inherited(Element element) {
        return element.tagName().equals("blockquote") ? indent + 30 : element.isBlock() ? indent : 0;
    }

    private static Map<String, String> declarations(String style) {
        Map<String, String> found = new HashMap<>();
        for (String declaration : Splitter.on(';').split(style)) {
            int colon = declaration.indexOf(':');
            if (colon > 0) {
                found.put(
                        declaration.substring(0, colon).strip().toLowerCase(Locale.ROOT),
                        declaration.substring(colon + 1).strip().toLowerCase(Locale.ROOT));
            }
        }
        return found;
    }

    private static float points(@org.jspecify.annotations.Nullable String length, float otherwise) {
        if (length == null || length.length() < 3) {
            return otherwise;
        }
        float factor = switch (length.substring(length.length() - 2)) {
            case "pt" -> 1;
            case "in" -> 72;
            case "cm" -> 28.35f;
            case "mm" -> 2.835f;
            case "px" -> 0.75f;
            case "em" -> 12;
            default -> 0;
        };
        try {
            return factor == 0 ? otherwise : factor * Float.parseFloat(length.substring(0, length.length() - 2));
        } catch (NumberFormatException notANumber) {
            return otherwise;
        }
    }
}
