package io.github.rapporteur.reference;

import com.google.common.base.Strings;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.rapporteur.symbol.Symbol;
import java.time.Year;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/** The bodies that adopt resolutions and decisions, and the numbers they can have. */
final class Adopters {
    private final ImmutableList<Adopter> all;

    private Adopters(ImmutableList<Adopter> all) {
        this.all = all;
    }

    static Adopters load() {
        int now = Year.now(ZoneOffset.UTC).getValue();
        return new Adopters(Table.read("adopters.tsv").stream()
                .map(row -> adopter(row, now))
                .collect(ImmutableList.toImmutableList()));
    }

    private static Adopter adopter(List<String> row, int now) {
        double base = row.get(8).isEmpty() ? 0 : Double.parseDouble(row.get(8));
        double step = Double.parseDouble(row.get(9));
        int first = row.get(6).isEmpty() ? 0 : Integer.parseInt(row.get(6));
        // without a last session: the one of next year
        int last = !Strings.isNullOrEmpty(row.get(7))
                ? Integer.parseInt(row.get(7))
                : step == 0 ? Integer.MAX_VALUE : (int) Math.ceil((now + 1 - base) / step);
        return new Adopter(
                row.get(0),
                row.get(1),
                row.get(2),
                Number.Shape.valueOf(row.get(3).toUpperCase(Locale.ROOT)),
                row.get(4),
                row.get(5).equals("yes"),
                first,
                last,
                base,
                step);
    }

    /** How a body numbers such a thing. */
    Optional<Adopter> of(String body, String kind, Number number) {
        return all.stream()
                .filter(adopter -> adopter.body().equals(body) && adopter.numbers(kind, number))
                .findFirst();
    }

    /** Whether a body can have adopted it in that year. */
    boolean canHave(String body, String kind, Number number, OptionalInt year) {
        return of(body, kind, number)
                .filter(adopter -> adopter.canHave(number, year))
                .isPresent();
    }

    /** Every body that can have adopted it in that year, the more frequently cited first. */
    ImmutableSet<String> candidates(String kind, Number number, OptionalInt year) {
        return all.stream()
                .filter(adopter -> adopter.numbers(kind, number) && adopter.canHave(number, year))
                .map(Adopter::body)
                .collect(ImmutableSet.toImmutableSet());
    }

    /** The short name a body shares with others; empty when it adopts nothing. */
    String group(String body) {
        return all.stream()
                .filter(adopter -> adopter.body().equals(body))
                .map(Adopter::group)
                .findFirst()
                .orElse("");
    }

    /** The adopting body to whose series a symbol belongs: {@code A} for {@code A/C.3/75/L.5}. */
    Optional<String> organOf(Symbol symbol) {
        String canonical = symbol.canonical();
        // the crime commission's expert groups have series of the Office that serves them
        if (canonical.startsWith("UNODC/CCPCJ/")) {
            return Optional.of("E/CN.15");
        }
        return all.stream()
                .map(Adopter::body)
                .filter(body -> canonical.startsWith(body + "/") || canonical.startsWith(body + "."))
                .max((a, b) -> Integer.compare(a.length(), b.length()));
    }

    /** Whether such symbols are names that the project or the library gives. */
    boolean isConventional(Symbol symbol) {
        return all.stream()
                .filter(Adopter::conventional)
                .anyMatch(adopter -> symbol.canonical().startsWith(fixed(adopter.template())));
    }

    private static String fixed(String template) {
        return template.substring(0, template.indexOf('{'));
    }
}
