package io.github.rapporteur.extract.odt;

import io.github.rapporteur.extract.flow.XmlCursor;
import org.jspecify.annotations.Nullable;

/** How a paragraph is set; {@code null} where nothing is said. Measures in points. */
record Layout(
        @Nullable Float left,
        @Nullable Float first,
        @Nullable Boolean centred) {
    static final Layout UNSAID = new Layout(null, null, null);

    /** Takes in the attributes of {@code paragraph-properties} or {@code list-level-label-alignment}. */
    static Layout read(XmlCursor xml) {
        return new Layout(
                xml.attribute("margin-left").flatMap(Lengths::points).orElse(null),
                xml.attribute("text-indent").flatMap(Lengths::points).orElse(null),
                xml.attribute("text-align").map("center"::equals).orElse(null));
    }

    /** This layout where it says something, else {@code other}. */
    Layout over(Layout other) {
        return new Layout(
                left != null ? left : other.left,
                first != null ? first : other.first,
                centred != null ? centred : other.centred);
    }

    /** White space before the first line. */
    float indent() {
        return (left == null ? 0 : left) + (first == null ? 0 : first);
    }

    boolean isCentred() {
        return Boolean.TRUE.equals(centred);
    }
}
