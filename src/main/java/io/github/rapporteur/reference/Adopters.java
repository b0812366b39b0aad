package io.github.rapporteur.reference;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.rapporteur.symbol.Bodies;
import io.github.rapporteur.symbol.Body;
import io.github.rapporteur.symbol.BodySymbol;
import io.github.rapporteur.symbol.ResolutionNumber;
import io.github.rapporteur.symbol.Sessions;
import io.github.rapporteur.symbol.Symbol;
import io.github.rapporteur.symbol.SymbolPattern;
import java.time.Year;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.OptionalInt;

/** The bodies that adopt resolutions and decisions, and the numbers they can have. Bodies are named by their series. */
final class Adopters {
    /** Sessions are resumed and may be dated that much beside the year they belong to, in years. */
    private static final double TOLERANCE = 1.3;
    /** Decisions are counted from 401 and 201 on, yet the General Assembly had resolutions as high: 56/509. */
    private static final ImmutableMap<String, Integer> MOST_RESOLUTIONS = ImmutableMap.of("A", 999, "E", 200);

    private static final int MOST_DECISIONS = 999;
    /** No other body adopts more in a session or year. */
    private static final int MOST = 150;
    /** The bodies whose special sessions adopt what is cited. */
    private static final ImmutableSet<String> SPECIAL = ImmutableSet.of("A", "A/HRC");
    /** In years: a date or session farther ahead is a misprint. */
    private static final int FARTHEST_AHEAD = 100;
    /** The last special session of the General Assembly, with one to come. */
    private static final int LAST_SPECIAL = 33;
    /** The last session whose number the General Assembly printed in roman numerals. */
    private static final int LAST_ROMAN = 30;

    private final Bodies bodies;
    private final Conferences conferences;
    private final ImmutableList<Body> adopting;
    private final int now;

    Adopters(Bodies bodies, Conferences conferences) {
        this(
                bodies,
                conferences,
                bodies.all().stream()
                        .filter(body -> !body.resolutions().isEmpty()
                                || !body.decisions().isEmpty())
                        .collect(ImmutableList.toImmutableList()),
                Year.now(ZoneOffset.UTC).getValue());
    }

    private Adopters(Bodies bodies, Conferences conferences, ImmutableList<Body> adopting, int now) {
        this.bodies = bodies;
        this.conferences = conferences;
        this.adopting = adopting;
        this.now = now;
    }

    /** The same for a document of a year: what it cites was adopted by then, however far ahead that is. */
    Adopters by(OptionalInt year) {
        int by = Math.min(year.orElse(now), now + FARTHEST_AHEAD);
        return by > now ? new Adopters(bodies, conferences, adopting, by) : this;
    }

    /** The year in which a document appeared, as far as its symbol tells: its year, or when its session was held. */
    OptionalInt yearOf(Symbol symbol) {
        if (symbol.year().isPresent()) {
            return symbol.year();
        }
        int session = Numerals.decimal(symbol.session().orElse(""));
        return session == 0
                ? OptionalInt.empty()
                : organOf(symbol)
                        .flatMap(bodies::inSeries)
                        .flatMap(Body::sessions)
                        .map(sessions -> sessions.yearOf(session))
                        .orElse(OptionalInt.empty());
    }

    /** The symbol of a body's resolution or decision; empty when it has none of such a number. */
    Optional<Symbol> symbol(String series, String kind, Number number) {
        return bodies.inSeries(series)
                .flatMap(body -> symbol(body, kind, number))
                .map(BodySymbol::symbol);
    }

    private Optional<BodySymbol> symbol(Body body, String kind, Number number) {
        if (patterns(body, kind).stream().noneMatch(pattern -> takes(pattern, number.shape()))) {
            return Optional.empty();
        }
        boolean year = number.shape() == Number.Shape.YEAR || number.shape() == Number.Shape.DATED;
        ResolutionNumber cited = new ResolutionNumber(
                year ? Optional.empty() : Optional.of(session(number)),
                year ? OptionalInt.of(number.ordinal()) : OptionalInt.empty(),
                number.number(),
                Optional.of(number.letter()).filter(letter -> !letter.isEmpty()));
        return kind.equals("decision") ? bodies.decisionSymbol(body, cited) : bodies.resolutionSymbol(body, cited);
    }

    /** Whether a body, or one of its own name, numbers such things that way. */
    boolean numbersSo(String series, String kind, Number number) {
        return namesakes(series).stream()
                .anyMatch(body -> patterns(body, kind).stream().anyMatch(pattern -> takes(pattern, number.shape())));
    }

    private ImmutableSet<Body> namesakes(String series) {
        return bodies.inSeries(series).map(bodies::namesakes).orElse(ImmutableSet.of());
    }

    /** Whether two series are of one body, or of bodies of one name. */
    boolean isNamesake(String series, String other) {
        return series.equals(other)
                || namesakes(series).stream().anyMatch(body -> body.series().equals(other));
    }

    /** The series of those of a body's own name that can have adopted what is asked for; the given one where none can. */
    ImmutableSet<String> bearers(String series, Question question) {
        ImmutableSet<String> able = namesakes(series).stream()
                .filter(body -> canHave(body, question.kind(), question.number(), question.year()))
                .map(Body::series)
                .collect(ImmutableSet.toImmutableSet());
        return able.isEmpty() ? ImmutableSet.of(series) : able;
    }

    /** Of {@code 1/CP.21} the session is 21. */
    private static String session(Number number) {
        String session = number.session();
        return number.shape() == Number.Shape.CONFERENCE ? session.substring(session.indexOf('.') + 1) : session;
    }

    private static ImmutableList<SymbolPattern> patterns(Body body, String kind) {
        return kind.equals("decision")
                ? body.decisions().patterns()
                : body.resolutions().patterns();
    }

    private static boolean takes(SymbolPattern pattern, Number.Shape shape) {
        return switch (shape) {
            case SESSION, SPECIAL, CONFERENCE -> pattern.text().contains("{session}");
            case YEAR -> pattern.text().contains("{year}/");
            case DATED -> pattern.text().contains("({year})");
            case ROMAN -> pattern.text().contains("({roman})");
            case ROMAN_SESSION -> pattern.text().contains("{roman}/");
        };
    }

    private boolean canHave(Body body, String kind, Number number, OptionalInt year) {
        if (patterns(body, kind).stream().noneMatch(pattern -> takes(pattern, number.shape()))) {
            return false;
        }
        return switch (number.shape()) {
            case SESSION ->
                Numerals.decimal(number.number()) <= most(body, kind) && inSession(body, number.ordinal(), year);
            case YEAR, DATED ->
                (number.shape() == Number.Shape.DATED || Numerals.decimal(number.number()) <= most(body, kind))
                        && body.numberedByYear()
                                .filter(years -> years.contains(number.ordinal()))
                                .isPresent()
                        && Math.abs(year.orElse(number.ordinal()) - number.ordinal()) <= 1;
            case ROMAN -> inRomanSession(body, number, year);
            case ROMAN_SESSION -> inSession(body, number.ordinal(), year);
            case SPECIAL -> isSpecial(body.series(), number.session());
            case CONFERENCE ->
                conferences.body(number).equals(Optional.of(body.series()))
                        && inSession(body, Numerals.decimal(session(number)), year);
        };
    }

    /** The highest number a session or year can have brought. */
    private static int most(Body body, String kind) {
        Integer resolutions = MOST_RESOLUTIONS.get(body.series());
        if (resolutions == null) {
            return MOST;
        }
        return kind.equals("decision") ? MOST_DECISIONS : resolutions;
    }

    private static boolean isSpecial(String series, String session) {
        if (session.startsWith("OS/")) {
            return series.equals("A/HRC");
        }
        if (session.startsWith("ES-")) {
            return series.equals("A");
        }
        int number = Numerals.decimal(session.substring(session.indexOf('-') + 1));
        return SPECIAL.contains(series) && (number <= LAST_SPECIAL || !series.equals("A"));
    }

    private boolean inSession(Body body, int session, OptionalInt year) {
        Optional<Sessions> sessions = body.sessions();
        return sessions.isPresent()
                && sessions.get().contains(session, now)
                && session >= sessions.get().first()
                && isNear(sessions.get(), session, year);
    }

    /** Whether a body has held a session of that number, or is about to. */
    boolean hasMet(String series, int session) {
        return bodies.inSeries(series)
                .flatMap(Body::sessions)
                .filter(sessions -> sessions.contains(session, now))
                .isPresent();
    }

    /** Whether a year has come. */
    boolean isPast(int year) {
        return year <= now;
    }

    private static boolean inRomanSession(Body body, Number number, OptionalInt year) {
        int session = number.ordinal();
        if (!body.series().equals("A")) {
            return session > 0;
        }
        if (number.session().indexOf('-') > 0) {
            return true;
        }
        return session > 0
                && session <= LAST_ROMAN
                && body.sessions()
                        .filter(sessions -> isNear(sessions, session, year))
                        .isPresent();
    }

    private static boolean isNear(Sessions sessions, int session, OptionalInt year) {
        if (year.isEmpty() || sessions.asOf().isEmpty()) {
            return true;
        }
        double expected = sessions.last() - (sessions.asOf().getAsInt() - year.getAsInt()) * sessions.perYear();
        return Math.abs(expected - session) <= TOLERANCE * sessions.perYear() + 1;
    }

    /** Whether a body, or one of its own name, can have adopted what is asked for. */
    boolean canHave(String series, Question question) {
        return namesakes(series).stream()
                .anyMatch(body -> canHave(body, question.kind(), question.number(), question.year()));
    }

    /** Every body that can have adopted what is asked for, in the order of the registry. */
    ImmutableSet<String> candidates(Question question) {
        return candidates(question.kind(), question.number(), question.year());
    }

    /** Every body that can have adopted it, in the order of the registry. */
    ImmutableSet<String> candidates(String kind, Number number, OptionalInt year) {
        return adopting.stream()
                .filter(body -> canHave(body, kind, number, year))
                .map(Body::series)
                .collect(ImmutableSet.toImmutableSet());
    }

    /** The adopting body to whose documents a symbol belongs: {@code A} for {@code A/C.3/75/L.5}. */
    Optional<String> organOf(Symbol symbol) {
        Optional<Body> body = bodies.of(symbol);
        while (body.isPresent() && !adopting.contains(body.get())) {
            body = body.get().parent().flatMap(bodies::inSeries);
        }
        return body.map(Body::series);
    }

    /** The English name of a body. */
    String name(String series) {
        return bodies.inSeries(series).map(Body::name).orElse("a body outside the United Nations");
    }

    /** Whether such a symbol is a name that this program gives. */
    boolean isConventional(Symbol symbol) {
        return bodies.isConventional(symbol);
    }
}
