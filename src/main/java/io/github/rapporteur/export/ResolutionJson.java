package io.github.rapporteur.export;

import com.google.common.collect.ImmutableList;
import io.github.rapporteur.reference.Resolution;
import io.github.rapporteur.symbol.Symbol;

/** The words for what a mention was found to mean. */
final class ResolutionJson {

    private ResolutionJson() {}

    static String status(Resolution resolution) {
        return switch (resolution) {
            case Resolution.Resolved resolved -> "resolved";
            case Resolution.Ambiguous ambiguous -> "ambiguous";
            case Resolution.Unresolved unresolved -> "unresolved";
        };
    }

    static ImmutableList<Symbol> candidates(Resolution resolution) {
        return resolution instanceof Resolution.Ambiguous ambiguous ? ambiguous.candidates() : ImmutableList.of();
    }
}
