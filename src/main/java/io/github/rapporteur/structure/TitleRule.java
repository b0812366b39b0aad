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

    /**
     * The index of the piece that is the title.
     *
     * @param headed whether a masthead stands above
     */
    static OptionalInt find(List<Piece> pieces, List<PieceKind> kinds, Optional<Symbol> symbol, boolean headed) {
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
        return firstHeading(pieces, kinds, headed);
    }

    private static boolean belongs(String number, Optional<Symbol> symbol) {
        String digits = number.replaceAll("[A-Z](?:-[A-Z])?$", "");
        return symbol.isEmpty() || symbol.get().canonical().contains("/" + digits);
    }

    private static OptionalInt firstHeading(List<Piece> pieces, List<PieceKind> kinds, boolean headed) {
        int others = 0;
        for (int i = 0; i < pieces.size() && others < 3; i++) {
            PieceKind kind = kinds.get(i);
            Piece piece = pieces.get(i);
            if (piece.preview().startsWith("*")) {
                continue;
            }
            if (kind.event() == Numbering.Event.ANNEX
                    || !kind.label().isEmpty()
                    || MastheadWords.isAgendaItem(piece.preview())
                    || piece.label().filter(Label::sure).isPresent()) {
                return OptionalInt.empty();
            }
            boolean sponsors = KindRules.isDraft(piece.preview());
            if (kind.event() == Numbering.Event.HEADING) {
                return OptionalInt.of(sponsors && isUnnumberedHeading(kinds, i + 1) ? i + 1 : i);
            }
            if (headed && others == 0 && !sponsors && readsAsTitle(piece)) {
                return OptionalInt.of(i);
            }
            others++;
        }
        return OptionalInt.empty();
    }

    private static boolean isUnnumberedHeading(List<PieceKind> kinds, int i) {
        return i < kinds.size()
                && kinds.get(i).event() == Numbering.Event.HEADING
                && kinds.get(i).label().isEmpty();
    }

    /** Typewritten documents have no bold: capitals, or the words that letters begin with. */
    private static boolean readsAsTitle(Piece piece) {
        String text = piece.preview();
        boolean capitals = text.chars().noneMatch(Character::isLowerCase)
                && text.chars().filter(Character::isUpperCase).count() > 5;
        return text.length() < 300
                && piece.block().box().isPresent()
                && !Sentences.isClosed(text)
                && (capitals || KindRules.startsAsLetter(text));
    }
}
