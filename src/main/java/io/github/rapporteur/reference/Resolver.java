package io.github.rapporteur.reference;

import com.google.common.collect.ImmutableList;
import io.github.rapporteur.reference.Mention.OfIbid;
import io.github.rapporteur.reference.Mention.OfModification;
import io.github.rapporteur.reference.Mention.OfNumber;
import io.github.rapporteur.reference.Mention.OfSame;
import io.github.rapporteur.reference.Mention.OfSupplement;
import io.github.rapporteur.reference.Mention.OfSymbol;
import io.github.rapporteur.reference.Resolution.Ambiguous;
import io.github.rapporteur.reference.Resolution.Resolved;
import io.github.rapporteur.reference.Resolution.Unresolved;
import io.github.rapporteur.symbol.Symbol;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Says what the mentions of a document mean, passage by passage in reading order. Used by one thread. */
final class Resolver {
    /** Where more could be meant, the likeliest are listed. */
    private static final int MOST_CANDIDATES = 12;

    private final Adopters adopters;
    private final Vocabulary vocabulary;
    private final Surroundings surroundings;
    private final Optional<String> given;
    private final Optional<String> aside;
    private final OfficialRecords records;
    private final Recalled recalled;
    private final Map<String, Optional<Symbol>> symbols = new HashMap<>();
    private ReferenceKind citedKind = ReferenceKind.DOCUMENT;
    private Resolution cited = new Unresolved("nothing is cited before");

    /**
     * @param given the body to which every bare number belongs, if that is known
     * @param aside the body to which a bare number belongs whose own words name none
     */
    Resolver(
            Adopters adopters,
            Vocabulary vocabulary,
            Surroundings surroundings,
            Optional<String> given,
            Optional<String> aside) {
        this.adopters = adopters;
        this.vocabulary = vocabulary;
        this.surroundings = surroundings;
        this.given = given;
        this.aside = aside;
        this.records = new OfficialRecords(adopters);
        this.recalled = new Recalled(adopters, vocabulary);
    }

    /** A mention and what it means. */
    record Answer(Mention mention, ReferenceKind kind, Resolution resolution) {}

    /** The answers to a passage's mentions, in order. */
    ImmutableList<Answer> resolve(Passage passage, ImmutableList<Mention> mentions) {
        BodyFinder bodies = new BodyFinder(passage, surroundings, adopters, vocabulary, given, aside);
        List<Answer> answers = new ArrayList<>();
        Optional<Symbol> base = Optional.empty();
        for (Mention mention : mentions) {
            Answer answer = answer(mention, passage, bodies, base);
            if (mention.what() instanceof OfSymbol of) {
                base = Optional.of(of.symbol());
                if (of.record()) {
                    records.note(of.symbol());
                }
            }
            remember(answer);
            answers.add(answer);
        }
        surroundings.note(passage);
        return ImmutableList.copyOf(answers);
    }

    /** A note that cites nothing that is known: a later {@code ibid.} may mean it. */
    void forget() {
        cited = new Unresolved("the note before cites what is not known");
        citedKind = ReferenceKind.DOCUMENT;
    }

    private void remember(Answer answer) {
        recalled.note(answer);
        cited = answer.resolution();
        citedKind = answer.kind();
    }

    private Answer answer(Mention mention, Passage passage, BodyFinder bodies, Optional<Symbol> base) {
        return switch (mention.what()) {
            case OfSymbol of -> new Answer(mention, kind(of), new Resolved(of.symbol(), "printed"));
            case OfModification of -> new Answer(mention, ReferenceKind.DOCUMENT, modified(of, base));
            case OfNumber of ->
                new Answer(mention, kind(of.heading().kind()), numbered(of, bodies.find(of, mention.token())));
            case OfSupplement of -> new Answer(mention, ReferenceKind.RECORD, records.resolve(of));
            case OfSame of -> new Answer(mention, kind(of.kind()), recalled.find(of, passage));
            case OfIbid of -> new Answer(mention, citedKind, Recalled.again("ibid.", cited));
        };
    }

    private static ReferenceKind kind(OfSymbol of) {
        return of.record() ? ReferenceKind.RECORD : kind(of.symbol());
    }

    /** What a document is by its symbol. */
    static ReferenceKind kind(Symbol symbol) {
        return switch (symbol.nature().orElse("")) {
            case "RES" -> ReferenceKind.RESOLUTION;
            case "DEC" -> ReferenceKind.DECISION;
            case "PV", "SR" -> ReferenceKind.RECORD;
            default -> ReferenceKind.DOCUMENT;
        };
    }

    private static ReferenceKind kind(String noun) {
        return noun.equals("decision") ? ReferenceKind.DECISION : ReferenceKind.RESOLUTION;
    }

    private Resolution numbered(OfNumber of, Belonging belonging) {
        String kind = of.heading().kind();
        Number number = of.number();
        ImmutableList<Symbol> symbols = belonging.bodies().stream()
                .flatMap(body -> symbol(body, kind, number).stream())
                .limit(MOST_CANDIDATES)
                .collect(ImmutableList.toImmutableList());
        if (symbols.isEmpty()) {
            return new Unresolved(belonging.because());
        }
        return symbols.size() == 1
                ? new Resolved(symbols.get(0), belonging.because())
                : new Ambiguous(symbols, belonging.because());
    }

    /** Documents cite the same numbers again and again. */
    private Optional<Symbol> symbol(String body, String kind, Number number) {
        return symbols.computeIfAbsent(body + " " + kind + " " + number, key -> adopters.symbol(body, kind, number));
    }

    private static Resolution modified(OfModification of, Optional<Symbol> base) {
        return base.flatMap(symbol -> Symbol.tryParse(withModification(symbol.canonical(), of.suffix())))
                .<Resolution>map(
                        symbol -> new Resolved(symbol, "of " + base.get().canonical() + ", the last symbol in full"))
                .orElseGet(() -> new Unresolved("no symbol in full before it"));
    }

    /** A modification of the same sort is replaced, another is added. */
    private static String withModification(String canonical, String suffix) {
        int slash = canonical.lastIndexOf('/');
        String sort = suffix.substring(0, suffix.indexOf('.') + 1);
        return canonical.startsWith(sort, slash + 1)
                ? canonical.substring(0, slash + 1) + suffix
                : canonical + "/" + suffix;
    }
}
