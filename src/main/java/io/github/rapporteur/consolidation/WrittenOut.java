package io.github.rapporteur.consolidation;

import com.google.common.collect.ImmutableList;
import io.github.rapporteur.consolidation.Content.Piece;
import io.github.rapporteur.consolidation.Lexeme.Kind;
import java.util.List;
import java.util.Optional;

/**
 * Takes apart what another text writes in more words: {@code NSOs} beside {@code national statistical offices}, {@code
 * adaptation plan} beside {@code plan for adaptation}.
 */
final class WrittenOut {
    private WrittenOut() {}

    /** A text, taken apart whatever another text has in more words. */
    static Content of(Content one, Content other) {
        if (one.pieces().stream().noneMatch(piece -> isOpen(piece, other))) {
            return one;
        }
        ImmutableList.Builder<Piece> pieces = ImmutableList.builder();
        for (Piece piece : one.pieces()) {
            Optional<List<Piece>> words = isOpen(piece, other) ? words(piece, other) : Optional.empty();
            words.ifPresentOrElse(
                    found -> found.forEach(word -> pieces.add(word.inPlaceOf(piece))), () -> pieces.add(piece));
        }
        return Content.of(pieces.build());
    }

    private static boolean isOpen(Piece piece, Content other) {
        return (piece.isAbbreviation() || !piece.parts().isEmpty())
                && other.pieces().stream().noneMatch(piece::meansTheSameAs);
    }

    private static Optional<List<Piece>> words(Piece piece, Content other) {
        if (piece.isAbbreviation()) {
            return spelled(piece, other.pieces());
        }
        return Optional.<List<Piece>>of(piece.parts())
                .filter(parts -> parts.stream().allMatch(other::says));
    }

    private static Optional<List<Piece>> spelled(Piece abbreviation, List<Piece> pieces) {
        for (int from = 0; from < pieces.size(); from++) {
            int to = pieces.get(from).isConcept() ? end(abbreviation.initials(), pieces, from) : from;
            if (to > from) {
                return Optional.of(pieces.subList(from, to));
            }
        }
        return Optional.empty();
    }

    /** Where the words end whose initials these are; the beginning where they are not. */
    private static int end(String initials, List<Piece> pieces, int from) {
        int at = from;
        int found = 0;
        while (at < pieces.size() && found < initials.length()) {
            Piece piece = pieces.get(at);
            if (piece.isConcept() && !piece.initials().isEmpty() && initials.startsWith(piece.initials(), found)) {
                found += piece.initials().length();
            } else if (piece.isConcept() || piece.is(Kind.MODAL)) {
                return from;
            }
            at++;
        }
        return found == initials.length() ? at : from;
    }
}
