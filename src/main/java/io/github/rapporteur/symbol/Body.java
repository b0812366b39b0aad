package io.github.rapporteur.symbol;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A body of the United Nations, of a treaty it serves, or a series of documents without a body of its own. Equal by series.
 *
 * @param series what its symbols begin with: {@code E/CN.15}
 * @param name the full English name
 * @param parent the series of the body it belongs to
 * @param place where it meets or works
 * @param firstYear of its work, as far as known
 * @param lastYear of its work; empty while it goes on
 * @param resolutions how symbols of its resolutions are built; empty when it adopts none that are cited by number
 * @param decisions the same for decisions
 * @param conventional whether those have no symbols of their own, so that the built ones are names this program gives
 * @param sessions its regular sessions in Arabic numerals, where known
 * @param numberedByYear the years in which its resolutions can carry the year in their number
 */
public record Body(
        String series,
        String name,
        Optional<String> parent,
        String place,
        OptionalInt firstYear,
        OptionalInt lastYear,
        ImmutableList<SymbolPattern> resolutions,
        ImmutableList<SymbolPattern> decisions,
        boolean conventional,
        Optional<Sessions> sessions,
        Optional<YearRange> numberedByYear) {

    static Body of(Table.Row row) {
        return new Body(
                row.get("series"),
                row.get("name"),
                Optional.of(row.get("parent")).filter(value -> !value.isEmpty()),
                row.get("place"),
                year(row.get("first")),
                year(row.get("last")),
                patterns(row.list("resolutions")),
                patterns(row.list("decisions")),
                row.get("conventional").equals("yes"),
                Optional.of(row.get("sessions"))
                        .filter(value -> !value.isEmpty())
                        .map(Sessions::parse),
                Optional.of(row.get("years")).filter(value -> !value.isEmpty()).map(YearRange::parse));
    }

    private static OptionalInt year(String cell) {
        return cell.isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(cell));
    }

    private static ImmutableList<SymbolPattern> patterns(ImmutableList<String> cells) {
        return cells.stream().map(SymbolPattern::new).collect(ImmutableList.toImmutableList());
    }

    /** Whether it can have adopted a resolution or decision of that number by the end of a year. */
    public boolean canHave(ResolutionNumber number, int byYear) {
        boolean fits = resolutions.stream().anyMatch(pattern -> pattern.fits(number))
                || decisions.stream().anyMatch(pattern -> pattern.fits(number));
        boolean held = number.sessionNumber().isEmpty()
                || sessions.map(known -> known.contains(number.sessionNumber().getAsInt(), byYear))
                        .orElse(true);
        boolean dated = number.year().isEmpty()
                || number.year().getAsInt() <= byYear
                        && numberedByYear
                                .map(known -> known.contains(number.year().getAsInt()))
                                .orElse(true);
        return fits && held && dated;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Body body && series.equals(body.series);
    }

    @Override
    public int hashCode() {
        return series.hashCode();
    }

    @Override
    public String toString() {
        return series + " (" + name + ")";
    }
}
