package io.github.rapporteur.resolution;

import com.google.common.base.Joiner;
import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import io.github.rapporteur.document.Locator;
import io.github.rapporteur.reference.Reference;
import io.github.rapporteur.reference.ReferenceKind;
import io.github.rapporteur.reference.References;
import io.github.rapporteur.reference.Resolution;
import io.github.rapporteur.resolution.ResolvedInput.Indexed;
import io.github.rapporteur.search.CorpusSearcher;
import io.github.rapporteur.symbol.Bodies;
import io.github.rapporteur.symbol.Body;
import io.github.rapporteur.symbol.NearestSymbols;
import io.github.rapporteur.symbol.Strictness;
import io.github.rapporteur.symbol.Symbol;
import io.github.rapporteur.symbol.SymbolReading;
import io.github.rapporteur.text.Problem;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Answers what a symbol or citation means: a symbol by itself first, else as a citation in its context. Safe for use by
 * several threads.
 */
public final class Resolver {
    /** Symbols of known series do without. */
    private final Supplier<References> references = Suppliers.memoize(References::create);

    private final Optional<IndexedSymbols> index;

    private Resolver(Optional<IndexedSymbols> index) {
        this.index = index;
    }

    /** One that knows no index. */
    public static Resolver withoutIndex() {
        return new Resolver(Optional.empty());
    }

    /** @param searcher is asked what the index knows; stays the caller's to close */
    public static Resolver on(CorpusSearcher searcher) {
        return new Resolver(Optional.of(new IndexedSymbols(searcher)));
    }

    /** What a question's text means; where it means nothing certain, why. */
    public ResolvedInput answer(Question question) {
        SymbolReading reading = Symbol.read(question.text());
        if (reading instanceof SymbolReading.Read read && read.strictness().satisfies(Strictness.KNOWN_SERIES)) {
            return symbol(question, read);
        }
        if (reading instanceof SymbolReading.Foreign) {
            return nothing(question, reading);
        }
        ImmutableList<Reference> found = references.get().resolve(question.text(), question.context());
        return found.isEmpty() ? nothing(question, reading) : citation(question, found);
    }

    private ResolvedInput symbol(Question question, SymbolReading.Read read) {
        ImmutableList<Symbol> nearest = NearestSymbols.to(question.text());
        ImmutableList<Problem> problems = nearest.isEmpty()
                ? ImmutableList.of()
                : ImmutableList.of(
                        Problem.of("doubtful-symbol", "much like symbols of a known body; check its spelling"));
        boolean conventional = Bodies.builtIn().isConventional(read.symbol());
        return new ResolvedInput(
                question.text(),
                question.id(),
                Optional.of(read.symbol()),
                Optional.of(kind(read.symbol()).label()),
                ImmutableList.of(),
                conventional,
                find(read.symbol(), ImmutableList.of()),
                problems,
                nearest,
                Optional.of("a symbol of the series " + series(read.symbol())),
                ImmutableList.of());
    }

    private Optional<Indexed> find(Symbol symbol, ImmutableList<Locator> places) {
        return index.map(there -> there.find(symbol, places));
    }

    private static String series(Symbol symbol) {
        return Bodies.builtIn().of(symbol).map(Body::toString).orElse(symbol.series());
    }

    private static ReferenceKind kind(Symbol symbol) {
        return switch (symbol.nature().orElse("")) {
            case "RES" -> ReferenceKind.RESOLUTION;
            case "DEC" -> ReferenceKind.DECISION;
            case "PV", "SR" -> ReferenceKind.RECORD;
            default -> ReferenceKind.DOCUMENT;
        };
    }

    private ResolvedInput citation(Question question, ImmutableList<Reference> found) {
        Reference first = found.get(0);
        ImmutableList.Builder<Problem> problems = ImmutableList.builder();
        question.context()
                .body()
                .flatMap(name -> UnknownBodies.complaint(references.get(), name))
                .ifPresent(unknown -> problems.add(Problem.of("unknown-body", unknown)));
        ImmutableList<Symbol> candidates = ImmutableList.of();
        switch (first.resolution()) {
            case Resolution.Resolved resolved -> {}
            case Resolution.Ambiguous ambiguous -> {
                candidates = ambiguous.candidates();
                problems.add(Problem.of("ambiguous", ambiguous.because() + "; --body NAME says which body it is"));
            }
            case Resolution.Unresolved unresolved -> problems.add(Problem.of("unresolved", unresolved.because()));
        }
        if (found.size() > 1) {
            problems.add(Problem.of("names-several", "names also " + others(found)));
        }
        Optional<Indexed> indexed = first.target().flatMap(target -> find(target, first.places()));
        indexed.filter(Indexed::contained).ifPresent(there -> problems.addAll(missing(first, there)));
        return new ResolvedInput(
                question.text(),
                question.id(),
                first.target(),
                Optional.of(first.kind().label()),
                first.pinpoints(),
                first.conventional(),
                indexed,
                problems.build(),
                candidates,
                Optional.of(first.resolution().because()),
                first.others());
    }

    /** The places that the document was said to have and has not. */
    private static ImmutableList<Problem> missing(Reference reference, Indexed indexed) {
        return reference.places().stream()
                .filter(place -> indexed.places().stream()
                        .noneMatch(there -> there.place().equals(place)))
                .map(place -> Problem.of(
                        "no-such-place",
                        "the indexed document has no place " + place
                                + "; check the citation, or whether another version is meant"))
                .collect(ImmutableList.toImmutableList());
    }

    private static String others(ImmutableList<Reference> found) {
        return Joiner.on(", ")
                .join(found.stream()
                        .skip(1)
                        .map(reference ->
                                reference.target().map(Symbol::canonical).orElse(reference.text()))
                        .iterator());
    }

    private ResolvedInput nothing(Question question, SymbolReading reading) {
        ImmutableList<Symbol> nearest = NearestSymbols.to(question.text());
        return new ResolvedInput(
                question.text(),
                question.id(),
                Optional.empty(),
                Optional.empty(),
                ImmutableList.of(),
                false,
                Optional.empty(),
                ImmutableList.of(Problem.of(
                        reading instanceof SymbolReading.Foreign ? "foreign-code" : "not-a-symbol",
                        Refusal.of(question.text(), reading, nearest.isEmpty()))),
                nearest,
                Optional.empty(),
                ImmutableList.of());
    }
}
