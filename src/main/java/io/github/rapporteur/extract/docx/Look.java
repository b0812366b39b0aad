package io.github.rapporteur.extract.docx;

import io.github.rapporteur.extract.flow.XmlCursor;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/** How characters are set; {@code null} where nothing is said and something further away decides. */
record Look(
        @Nullable Boolean bold,
        @Nullable Boolean italic,
        @Nullable Boolean superscript,
        @Nullable Boolean hidden,
        @Nullable Integer halfPoints) {

    /** Half points. */
    private static final int INVISIBLE = 4;

    static final Look UNSAID = new Look(null, null, null, null, null);

    /** What a piece of text is set in, with nothing left unsaid. */
    boolean isBold() {
        return Boolean.TRUE.equals(bold);
    }

    boolean isItalic() {
        return Boolean.TRUE.equals(italic);
    }

    boolean isSuperscript() {
        return Boolean.TRUE.equals(superscript);
    }

    /** Whether nobody is meant to see it: hidden, or set smaller than can be read. */
    boolean isHidden() {
        return Boolean.TRUE.equals(hidden) || (halfPoints != null && halfPoints <= INVISIBLE);
    }

    /** The size in points, 0 where unknown. */
    float size() {
        return halfPoints == null ? 0 : halfPoints / 2f;
    }

    /** This look where it says something, else {@code other}. */
    Look over(Look other) {
        return new Look(
                bold != null ? bold : other.bold,
                italic != null ? italic : other.italic,
                superscript != null ? superscript : other.superscript,
                hidden != null ? hidden : other.hidden,
                halfPoints != null ? halfPoints : other.halfPoints);
    }

    /**
     * Takes in one element of {@code rPr}. Arabic has its own switches for bold and italic ({@code bCs}); they are taken
     * as the common ones only where those are missing.
     */
    Look with(String name, XmlCursor xml) throws XMLStreamException {
        return switch (name) {
            case "b" -> new Look(xml.isOn(), italic, superscript, hidden, halfPoints);
            case "i" -> new Look(bold, xml.isOn(), superscript, hidden, halfPoints);
            case "vertAlign" ->
                new Look(bold, italic, xml.value().orElse("").equals("superscript"), hidden, halfPoints);
            case "vanish" -> new Look(bold, italic, superscript, xml.isOn(), halfPoints);
            case "sz" -> new Look(bold, italic, superscript, hidden, xml.number("val", 0));
            default -> this;
        };
    }
}
