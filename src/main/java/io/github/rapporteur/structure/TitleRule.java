package io.github.rapporteur.structure;

import io.github.rapporteur.symbol.Symbol;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/**
 * Finds the title: behind the number of a resolution ({@code 75/90. …}), the line that names a Security Council
 * resolution or a statement, else the first piece of a document that stands as a heading without number.
 */
final class TitleRule {
    /** The title stands among the first pieces. */
    private static final int REACH = 12;

    private static final Pattern NUMBERED_YEAR = Pattern.compile("\\D{0,40}\\d{1,5} ?[(（]\\d{4}[)）]\\D{0,20}");

    private TitleRule() {}

    /** The index of the piece that is the title. */
    static OptionalInt find(List<Piece> pieces, List<PieceKind> kinds, Optional<Symbol> symbol) {
        int reach = Math.min(REACH, pieces.size());
        for (int i = 0; i < reach; i++) {
            String number = LeadingSymbol.number(pieces.get(i).first().text());
            if (!number.isEmpty() && belongs(number, symbol)) {
                return OptionalInt.of(i);
            }
        }
        if (symbol.isPresent() && symbol.get().canonical().startsWith("S/RES/")) {
            for (int i = 0; i < reach; i++) {
                if (pieces.get(i).length() < 80
                        && NUMBERED_YEAR.matcher(pieces.get(i).preview()).matches()) {
                    return OptionalInt.of(i);
                }
            }
        }
        return firstHeading(pieces, kinds);
    }

    private static boolean belongs(String number, Optional<Symbol> symbol) {
        String digits = number.replaceAll("[A-Z](?:-[A-Z])?$", "");
        return symbol.isEmpty() || symbol.get().canonical().contains("/" + digits);
    }

    private static OptionalInt firstHeading(List<Piece> pieces, List<PieceKind> kinds) {
        for (int i = 0; i < Math.min(3, pieces.size()); i++) {
            PieceKind kind = kinds.get(i);
            Piece piece = pieces.get(i);
            if (kind.event() == Numbering.Event.ANNEX
                    || !kind.label().isEmpty()
                    || piece.label().filter(Label::sure).isPresent()) {
                return OptionalInt.empty();
            }
            if (kind.event() == Numbering.Event.HEADING) {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }
}
