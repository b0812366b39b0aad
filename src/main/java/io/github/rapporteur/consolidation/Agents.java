package io.github.rapporteur.consolidation;

import com.google.common.collect.ImmutableList;
import io.github.rapporteur.consolidation.Content.Piece;
import io.github.rapporteur.consolidation.Lexeme.Kind;
import io.github.rapporteur.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Marks who is asked to act, in sentences that have a modal word or open with a verb that asks: the subject before the modal word, where that is somebody who can act; else who stands behind
 * the {@code by} of a passive sentence.
 */
final class Agents {

    /** The same pieces, the agent marked. */
    ImmutableList<Piece> marked(List<Piece> pieces, Span modal) {
        List<Piece> marked = new ArrayList<>(pieces);
        if (modal.isEmpty()) {
            return ImmutableList.copyOf(marked);
        }
        if (isPassive(pieces, modal) || !markSubject(marked, modal)) {
            markBy(marked, modal);
        }
        return ImmutableList.copyOf(marked);
    }

    private static boolean isPassive(List<Piece> pieces, Span modal) {
        return pieces.stream()
                .filter(piece ->
                        piece.span().start() >= modal.end() && piece.lexeme().kind() != Kind.LIGHT)
                .findFirst()
                .map(piece -> piece.lexeme().kind() == Kind.BE)
                .orElse(false);
    }

    /** The first noun group of the sentence; what a tie joins to it describes it. */
    private static boolean markSubject(List<Piece> pieces, Span modal) {
        if (modal.start() == 0) {
            return markFirst(pieces, 0);
        }
        int end = 0;
        boolean acts = false;
        while (end < pieces.size()
                && !isTie(pieces.get(end))
                && pieces.get(end).span().end() <= modal.start()) {
            acts |= pieces.get(end).lexeme().kind() == Kind.ACTOR
                    || pieces.get(end).isName();
            end++;
        }
        return acts && mark(pieces, 0, end);
    }

    /** Behind {@code Requests}, as behind the modal word in Arabic, stands the agent, then what is asked for. */
    private static boolean markFirst(List<Piece> pieces, int from) {
        int end = from;
        boolean acts = false;
        while (end < pieces.size() && !acts && !isTie(pieces.get(end))) {
            acts = pieces.get(end).lexeme().kind() == Kind.ACTOR;
            end++;
        }
        return acts && mark(pieces, from, end);
    }

    private static void markBy(List<Piece> pieces, Span modal) {
        for (int at = 0; at < pieces.size(); at++) {
            Piece piece = pieces.get(at);
            if (piece.lexeme().kind() == Kind.BY && piece.span().start() >= modal.end() && markFirst(pieces, at + 1)) {
                return;
            }
        }
    }

    private static boolean isTie(Piece piece) {
        return switch (piece.lexeme().kind()) {
            case TIE, IF, PURPOSE, BY, INCLUDING, NOT -> true;
            default -> false;
        };
    }

    private static boolean mark(List<Piece> pieces, int from, int to) {
        for (int i = from; i < to; i++) {
            if (pieces.get(i).isConcept()) {
                pieces.set(i, pieces.get(i).asAgent());
            }
        }
        return true;
    }
}
