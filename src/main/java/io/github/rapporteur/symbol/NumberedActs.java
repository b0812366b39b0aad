package io.github.rapporteur.symbol;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The resolutions or the decisions of a body, as far as they are cited by number.
 *
 * @param patterns how their symbols are built; empty when it adopts none
 * @param conventional whether they have no symbols of their own, so that the built ones are names this program gives
 * @param most the highest number a session or year can have brought, generously; empty where nothing is known
 */
public record NumberedActs(ImmutableList<SymbolPattern> patterns, boolean conventional, OptionalInt most) {

    static NumberedActs of(Table.Row row, String column) {
        String most = column.equals("resolutions") ? row.get("most") : "";
        return new NumberedActs(
                row.list(column).stream().map(SymbolPattern::new).collect(ImmutableList.toImmutableList()),
                row.list("conventional").contains(column),
                most.isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(most)));
    }

    /** Whether the body adopts none that are cited by number. */
    public boolean isEmpty() {
        return patterns.isEmpty();
    }

    /** The symbol of the one with that number; empty when no number of that shape is used. */
    public Optional<BodySymbol> symbol(ResolutionNumber number) {
        return patterns.stream()
                .flatMap(pattern -> pattern.symbol(number).stream())
                .findFirst()
                .map(symbol -> new BodySymbol(symbol, conventional));
    }

    /** Whether numbers of that shape, and as high, are used. Consecutive numbers with a Roman session have no limit. */
    public boolean canHave(ResolutionNumber number) {
        boolean counted = number.sessionNumber().isPresent();
        return patterns.stream().anyMatch(pattern -> pattern.fits(number))
                && (!counted || most.isEmpty() || Integer.parseInt(number.number()) <= most.getAsInt());
    }
}
