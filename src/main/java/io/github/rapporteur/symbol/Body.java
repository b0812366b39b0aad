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
 * @param place where it meets or works; empty where that is not known
 * @param firstYear of its work, as far as known
 * @param lastYear of its work; empty while it goes on
 * @param resolutions how they are numbered
 * @param decisions how they are numbered
 * @param sessions its regular sessions in Arabic numerals, where known
 * @param numberedByYear the years in which its resolutions can carry the year in their number
 * @param examples symbols of the series
 * @param counterexamples what looks like one of the series and is no symbol
 */
public record Body(
        String series,
        String name,
        Optional<String> parent,
        String place,
        OptionalInt firstYear,
        OptionalInt lastYear,
        NumberedActs resolutions,
        NumberedActs decisions,
        Optional<Sessions> sessions,
        Optional<YearRange> numberedByYear,
        ImmutableList<String> examples,
        ImmutableList<String> counterexamples) {

    static Body of(Table.Row row) {
        return new Body(
                row.get("series"),
                row.get("name"),
                row.optional("parent"),
                row.get("place"),
                year(row.get("first")),
                year(row.get("last")),
                NumberedActs.of(row, "resolutions"),
                NumberedActs.of(row, "decisions"),
                row.optional("sessions").map(Sessions::parse),
                row.optional("years").map(YearRange::parse),
                row.list("examples"),
                row.list("negatives"));
    }

    private static OptionalInt year(String cell) {
        return cell.isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(cell));
    }

    /** Whether it can have adopted a resolution or decision of that number by the end of a year. */
    public boolean canHave(ResolutionNumber number, int byYear) {
        return canHaveResolution(number, byYear) || canHaveDecision(number, byYear);
    }

    /** Whether it can have adopted a resolution of that number by the end of a year. */
    public boolean canHaveResolution(ResolutionNumber number, int byYear) {
        return resolutions.canHave(number) && canHaveMet(number, byYear);
    }

    /** Whether it can have taken a decision of that number by the end of a year. */
    public boolean canHaveDecision(ResolutionNumber number, int byYear) {
        return decisions.canHave(number) && canHaveMet(number, byYear);
    }

    private boolean canHaveMet(ResolutionNumber number, int byYear) {
        OptionalInt session = number.sessionNumber();
        boolean held = session.isEmpty() || sessions.isEmpty() || sessions.get().contains(session.getAsInt(), byYear);
        OptionalInt year = number.year();
        boolean dated = year.isEmpty()
                || (year.getAsInt() <= byYear
                        && (numberedByYear.isEmpty() || numberedByYear.get().contains(year.getAsInt())));
        return held && dated;
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
