package io.github.rapporteur.extract.markup;

import io.github.rapporteur.extract.plain.Numeral;
import org.jsoup.nodes.Element;

/** The numbers and bullets that a browser prints before the items of a list. Not for use by several threads. */
final class ListMarkers {
    private final String format;
    private final int step;
    private int next;

    private ListMarkers(String format, int start, int step) {
        this.format = format;
        this.step = step;
        this.next = start;
    }

    static ListMarkers of(Element list) {
        if (!list.tagName().equals("ol")) {
            return new ListMarkers("", 0, 0);
        }
        String format = switch (list.attr("type")) {
            case "a" -> "lowerLetter";
            case "A" -> "upperLetter";
            case "i" -> "lowerRoman";
            case "I" -> "upperRoman";
            default -> styled(list.attr("style"));
        };
        boolean reversed = list.hasAttr("reversed");
        long items = list.children().stream()
                .filter(child -> child.tagName().equals("li"))
                .count();
        return new ListMarkers(format, number(list.attr("start"), reversed ? (int) items : 1), reversed ? -1 : 1);
    }

    private static String styled(String style) {
        if (style.contains("lower-alpha") || style.contains("lower-latin")) {
            return "lowerLetter";
        }
        if (style.contains("upper-alpha") || style.contains("upper-latin")) {
            return "upperLetter";
        }
        if (style.contains("lower-roman")) {
            return "lowerRoman";
        }
        return style.contains("upper-roman")
                ? "upperRoman"
                : style.contains("list-style-type: none") ? "none" : "decimal";
    }

    private static int number(String text, int otherwise) {
        try {
            return Integer.parseInt(text.strip());
        } catch (NumberFormatException notANumber) {
            return otherwise;
        }
    }

    /** What is printed before {@code item}, with a space behind it. */
    String next(Element item) {
        if (format.isEmpty()) {
            return "• ";
        }
        int number = number(item.attr("value"), next);
        next = number + step;
        return format.equals("none") ? "" : Numeral.write(number, format) + ". ";
    }
}
