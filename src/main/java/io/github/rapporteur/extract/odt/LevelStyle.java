package io.github.rapporteur.extract.odt;

import io.github.rapporteur.extract.flow.XmlCursor;
import javax.xml.stream.XMLStreamException;

/**
 * One level of a numbering as the document writes it.
 *
 * @param start its first number
 * @param format Word's name of the number format
 * @param before what is printed before the number; the bullet where it is one
 * @param after what is printed behind the number
 * @param written the whole label with {@code %1%} for numbers, empty where it is not written so
 * @param shown how many levels' numbers are printed
 * @param suffix what comes between label and text
 */
record LevelStyle(
        int start,
        String format,
        String before,
        String after,
        String written,
        int shown,
        String suffix,
        Layout layout) {

    static LevelStyle read(String element, XmlCursor xml) throws XMLStreamException {
        boolean bullet = element.endsWith("-bullet") || element.endsWith("-image");
        String format = bullet
                ? "bullet"
                : NumberFormats.named(
                        xml.attribute("num-format").orElse(""),
                        xml.attribute("num-letter-sync").orElse("").equals("true"));
        int start = xml.number("start-value", 1);
        int shown = xml.number("display-levels", 1);
        String before = bullet
                ? xml.attribute("bullet-char").orElse("•")
                : xml.attribute("num-prefix").orElse("");
        String after = xml.attribute("num-suffix").orElse("");
        String written = xml.attribute("num-list-format").orElse("");
        String[] suffix = {"\t"};
        Layout[] layout = {Layout.UNSAID};
        xml.descendants(name -> {
            if (name.equals("list-level-label-alignment")) {
                suffix[0] = suffix(xml.attribute("label-followed-by").orElse(""));
                layout[0] = Layout.read(xml);
            }
        });
        return new LevelStyle(start, format, before, after, written, shown, suffix[0], layout[0]);
    }

    private static String suffix(String word) {
        return switch (word) {
            case "space" -> " ";
            case "nothing" -> "";
            default -> "\t";
        };
    }

    boolean isBullet() {
        return format.equals("bullet");
    }

    /** Whether it prints a number of its own. */
    boolean isNumber() {
        return !isBullet() && !format.equals("none");
    }
}
