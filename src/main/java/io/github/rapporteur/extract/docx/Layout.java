package io.github.rapporteur.extract.docx;

import io.github.rapporteur.extract.flow.XmlCursor;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/**
 * How a paragraph is set; {@code null} where nothing is said. Measures in twentieths of a point.
 *
 * @param outline heading level from 0; 9 is body text
 * @param list the numbering it takes part in; "0" is none
 * @param listLevel from 0
 */
record Layout(
        @Nullable Integer outline,
        @Nullable String list,
        @Nullable Integer listLevel,
        @Nullable Integer left,
        @Nullable Integer first,
        @Nullable Boolean centred) {

    static final Layout UNSAID = new Layout(null, null, null, null, null, null);

    /** This layout where it says something, else {@code other}. */
    Layout over(Layout other) {
        return new Layout(
                outline != null ? outline : other.outline,
                list != null ? list : other.list,
                listLevel != null ? listLevel : other.listLevel,
                left != null ? left : other.left,
                first != null ? first : other.first,
                centred != null ? centred : other.centred);
    }

    /** Whether it takes part in a numbering. */
    boolean isListed() {
        return list != null && !list.equals("0");
    }

    /** White space before the first line, in points. */
    float indent() {
        return ((left == null ? 0 : left) + (first == null ? 0 : first)) / 20f;
    }

    boolean isCentred() {
        return Boolean.TRUE.equals(centred);
    }

    /** Takes in one element of {@code pPr}. */
    Layout with(String name, XmlCursor xml) throws XMLStreamException {
        return switch (name) {
            case "outlineLvl" -> new Layout(xml.number("val", 9), list, listLevel, left, first, centred);
            case "jc" ->
                new Layout(
                        outline,
                        list,
                        listLevel,
                        left,
                        first,
                        xml.value().orElse("").equals("center"));
            case "ind" -> indented(xml);
            case "numPr" -> listed(xml);
            default -> this;
        };
    }

    private Layout indented(XmlCursor xml) {
        int newLeft = xml.number("left", xml.number("start", left == null ? 0 : left));
        int hanging = xml.number("hanging", 0);
        int newFirst = hanging > 0 ? -hanging : xml.number("firstLine", first == null ? 0 : first);
        return new Layout(outline, list, listLevel, newLeft, newFirst, centred);
    }

    private Layout listed(XmlCursor xml) throws XMLStreamException {
        @Nullable String[] number = {list};
        @Nullable Integer[] level = {listLevel};
        xml.children(name -> {
            if (name.equals("numId")) {
                number[0] = xml.value().orElse("0");
            } else if (name.equals("ilvl")) {
                level[0] = xml.number("val", 0);
            }
        });
        return new Layout(outline, number[0], level[0], left, first, centred);
    }
}
