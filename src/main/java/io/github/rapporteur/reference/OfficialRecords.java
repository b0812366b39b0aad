package io.github.rapporteur.reference;

import com.google.common.collect.ImmutableSet;
import io.github.rapporteur.reference.Mention.OfSupplement;
import io.github.rapporteur.reference.Resolution.Resolved;
import io.github.rapporteur.reference.Resolution.Unresolved;
import io.github.rapporteur.symbol.Symbol;
import java.util.Optional;

/**
 * The symbols of supplements to Official Records. Supplement n of the General Assembly's session s is {@code A/s/n} since
 * symbols carry the session; Supplement n of the Economic and Social Council's year y is {@code E/y/(20+n)}, without
 * exception since 1990 and but for No. 1, the Council's resolutions. A letter stands for an addendum, A for the first.
 * Remembers whose records were cited last, for {@code ibid.}; used by one thread.
 */
final class OfficialRecords {
    private static final String ASSEMBLY = "A";
    private static final String COUNCIL = "E";
    private static final ImmutableSet<String> KNOWN = ImmutableSet.of(ASSEMBLY, COUNCIL);
    private static final int FIRST_SESSION = 31;
    private static final int FIRST_YEAR = 1990;
    /** What the Council's numbers begin behind. */
    private static final int BEFORE_REPORTS = 20;
    /** Neither organ has had more in a session or year. */
    private static final int MOST = 60;

    private static final int SHORTEST_YEAR = 4;

    private final Adopters adopters;
    private String body = "";
    private String session = "";

    OfficialRecords(Adopters adopters) {
        this.adopters = adopters;
    }

    /** Notes records that were cited by their symbol. */
    void note(Symbol symbol) {
        body = symbol.organ();
        session = symbol.session()
                .orElseGet(() -> symbol.year().isPresent() ? "" + symbol.year().getAsInt() : "");
    }

    /** What a supplement's number means. */
    Resolution resolve(OfSupplement of) {
        if (!of.again() || !of.body().isEmpty() && !of.body().equals(body)) {
            body = of.body();
            session = of.session();
        } else if (!of.session().isEmpty()) {
            session = of.session();
        }
        int number = Numerals.decimal(of.number());
        if (!KNOWN.contains(body)) {
            return new Unresolved(
                    body.isEmpty()
                            ? "whose Official Records they are is not said"
                            : "how the supplements of this body are numbered is not known: " + adopters.name(body));
        }
        if (number == 0 || number > MOST) {
            return new Unresolved("no session has had such a supplement: No. " + of.number());
        }
        return body.equals(ASSEMBLY) ? ofAssembly(of, number) : ofCouncil(of, number);
    }

    private Resolution ofAssembly(OfSupplement of, int number) {
        if (session.isEmpty() || session.length() >= SHORTEST_YEAR && session.indexOf('-') < 0) {
            return new Unresolved("the session is not said; supplements of the General Assembly go by sessions");
        }
        if (session.indexOf('-') > 0) {
            return new Unresolved("the symbol cannot be told from the number in special sessions");
        }
        if (Numerals.decimal(session) < FIRST_SESSION) {
            return new Unresolved("the symbol cannot be told from the number before session " + FIRST_SESSION);
        }
        return adopters.hasMet(ASSEMBLY, Numerals.decimal(session))
                ? built(ASSEMBLY, number, of)
                : new Unresolved("the General Assembly has not come to session " + session);
    }

    private Resolution ofCouncil(OfSupplement of, int number) {
        if (session.length() != SHORTEST_YEAR || session.indexOf('-') > 0) {
            return new Unresolved("the year is not said; the symbol cannot be told without it");
        }
        if (Numerals.decimal(session) < FIRST_YEAR) {
            return new Unresolved("the symbol cannot be told from the number before " + FIRST_YEAR);
        }
        if (number == 1) {
            return new Unresolved("the symbol of the Council's resolutions and decisions, No. 1, follows no rule");
        }
        return adopters.isPast(Numerals.decimal(session))
                ? built(COUNCIL, BEFORE_REPORTS + number, of)
                : new Unresolved("the year has not come: " + session);
    }

    private Resolution built(String organ, int number, OfSupplement of) {
        String volume = of.volume().isEmpty() ? "" : "(Vol." + of.volume() + ")";
        String addendum = of.letter().isEmpty() ? "" : "/Add." + (of.letter().charAt(0) - 'A' + 1);
        Optional<Symbol> symbol = Symbol.tryParse(organ + "/" + session + "/" + number + volume + addendum);
        String because = adopters.name(organ) + (organ.equals(ASSEMBLY) ? ", session " : ", ") + session
                + ", Supplement No. " + of.number() + of.letter();
        return symbol.<Resolution>map(found -> new Resolved(found, because))
                .orElseGet(() -> new Unresolved("no symbol can be built for " + because));
    }
}
