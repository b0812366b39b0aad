package io.github.rapporteur.structure;

import org.jspecify.annotations.Nullable;

/**
 * What a piece is, before its number is looked at.
 *
 * @param event its part in the numbering
 * @param label of a heading or annex, as printed; empty where there is none
 * @param reading of the label; {@code null} where there is none
 * @param number what an annex is counted by
 * @param textFrom where in the first line its words begin
 * @param takesNext whether the next piece is its title
 */
record PieceKind(
        Numbering.Event event,
        String label,
        @Nullable Reading reading,
        String number,
        int textFrom,
        boolean takesNext) {

    static final PieceKind TEXT = new PieceKind(Numbering.Event.TEXT, "", null, "", 0, false);
    static final PieceKind ASIDE = new PieceKind(Numbering.Event.ASIDE, "", null, "", 0, false);
    static final PieceKind HEADING = new PieceKind(Numbering.Event.HEADING, "", null, "", 0, false);

    /** The same with its label read another way. */
    PieceKind as(Reading other) {
        return new PieceKind(event, label, other, number, textFrom, takesNext);
    }

    static PieceKind heading(Label label) {
        return new PieceKind(
                Numbering.Event.HEADING, label.printed(), label.readings().get(0), "", label.end(), false);
    }
}
