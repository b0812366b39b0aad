package io.github.rapporteur.structure;

import io.github.rapporteur.language.DateMention;
import io.github.rapporteur.language.Dates;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The date of adoption: in the line over or under the title, else in the line that closes a resolution. */
final class AdoptionRule {
    private AdoptionRule() {}

    static Optional<LocalDate> find(List<Piece> pieces, int title) {
        int end = Math.min(pieces.size(), title + 2);
        for (int i = 0; i < end; i++) {
            Piece piece = pieces.get(i);
            if (i != title && piece.length() < 250 && piece.first().text().indexOf('[') != 0) {
                Optional<LocalDate> date = last(piece.preview());
                if (date.isPresent() && piece.label().isEmpty()) {
                    return date;
                }
            }
        }
        for (int i = pieces.size() - 1; i >= end; i--) {
            if (isMeeting(pieces.get(i))) {
                return last(pieces.get(i).preview());
            }
        }
        return Optional.empty();
    }

    private static boolean isMeeting(Piece piece) {
        return piece.lines().size() <= 2 && piece.lines().stream().anyMatch(LineJoiner::isMeeting);
    }

    private static Optional<LocalDate> last(String text) {
        List<DateMention> dates = Dates.find(text);
        return dates.isEmpty()
                ? Optional.empty()
                : Optional.of(dates.get(dates.size() - 1).date());
    }
}
