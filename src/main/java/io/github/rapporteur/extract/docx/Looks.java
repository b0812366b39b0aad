package io.github.rapporteur.extract.docx;

import io.github.rapporteur.extract.flow.Look;
import io.github.rapporteur.extract.flow.XmlCursor;

/** Reads how characters are set out of {@code rPr}. */
final class Looks {
    private Looks() {}

    /** Takes in one element of {@code rPr}. What it says of letters of other scripts ({@code bCs}) is passed over. */
    static Look with(Look look, String name, XmlCursor xml) {
        return switch (name) {
            case "b" -> look.withBold(xml.isOn());
            case "i" -> look.withItalic(xml.isOn());
            case "vertAlign" -> look.withSuperscript(xml.value().orElse("").equals("superscript"));
            case "vanish" -> look.withHidden(xml.isOn());
            case "sz" -> look.withPoints(xml.number("val", 0) / 2f);
            default -> look;
        };
    }
}
