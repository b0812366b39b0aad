package io.github.rapporteur.structure;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Tells letters from roman numerals in headings: {@code C.} after {@code B.} is the third letter, {@code I.} after
 * {@code H.} the ninth, {@code V.} after {@code IV.} the fifth numeral. What goes on without a gap wins; a section
 * counted in numerals lets the letters begin again.
 */
final class HeadingReadings {
    private final Map<Series, Integer> last = new EnumMap<>(Series.class);

    private HeadingReadings() {}

    /** The same kinds, each heading's label read as its neighbours ask for. */
    static List<PieceKind> settle(List<Piece> pieces, List<PieceKind> kinds) {
        HeadingReadings readings = new HeadingReadings();
        List<PieceKind> settled = new ArrayList<>();
        for (int i = 0; i < kinds.size(); i++) {
            settled.add(readings.settle(pieces.get(i), kinds.get(i)));
        }
        return settled;
    }

    private PieceKind settle(Piece piece, PieceKind kind) {
        if (kind.event() == Numbering.Event.ANNEX) {
            last.clear();
            return kind;
        }
        Reading read = kind.reading();
        if (kind.event() != Numbering.Event.HEADING || read == null || read.series() == Series.DIVISION) {
            return kind;
        }
        Reading best = piece.label().map(label -> best(label.readings(), read)).orElse(read);
        if (best.series() == Series.UPPER_ROMAN) {
            last.remove(Series.UPPER_LETTER);
        }
        last.put(best.series(), best.ordinal());
        return kind.as(best);
    }

    /** A list that goes on before one that begins, and that before one with a gap, the smallest gap first. */
    private Reading best(ImmutableList<Reading> readings, Reading first) {
        Reading best = first;
        for (Reading reading : readings) {
            if (price(reading) < price(best)) {
                best = reading;
            }
        }
        return best;
    }

    private int price(Reading reading) {
        int gap = reading.ordinal() - last.getOrDefault(reading.series(), 0) - 1;
        if (gap == 0) {
            return last.containsKey(reading.series()) ? 0 : 1;
        }
        return reading.ordinal() == 1 ? 2 : gap > 0 ? 2 + gap : 3 + reading.ordinal();
    }
}
