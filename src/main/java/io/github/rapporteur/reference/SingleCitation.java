package io.github.rapporteur.reference;

import com.google.common.collect.ImmutableList;
import io.github.rapporteur.symbol.Symbol;
import io.github.rapporteur.text.Span;
import java.lang.Character.UnicodeScript;
import java.util.Optional;
import java.util.OptionalInt;

/** Resolves one citation that stands alone or between two stretches of text. */
final class SingleCitation {
    /** Stands in front of a bare number, which without a noun would be none. */
    private static final String NOUN = "resolution ";

    private final Reader reader;
    private final Vocabulary vocabulary;
    private final Adopters adopters;
    private final String citation;
    private final Context context;
    private final Optional<String> body;
    private final Surroundings surroundings;

    SingleCitation(Reader reader, Vocabulary vocabulary, Adopters adopters, String citation, Context context) {
        this.reader = reader;
        this.vocabulary = vocabulary;
        this.adopters = adopters.by(context.document().map(adopters::yearOf).orElse(OptionalInt.empty()));
        this.citation = citation;
        this.context = context;
        this.body = context.body().flatMap(reader::body);
        Optional<String> organ = context.documentOrgan()
                .flatMap(reader::body)
                .or(() -> context.document().flatMap(adopters::organOf));
        this.surroundings = new Surroundings(organ, organ.isPresent());
    }

    /** In order of trust: where it stands, as a symbol, as it stands alone, as a bare number. */
    ImmutableList<Reference> resolve() {
        ImmutableList<String> languages = languages();
        if (!context.before().isBlank() || !context.after().isBlank()) {
            Span place = new Span(context.before().length(), context.before().length() + citation.length());
            ImmutableList<Reference> placed = best(languages, context.before() + citation + context.after(), place);
            if (!placed.isEmpty()) {
                return placed;
            }
        }
        Optional<Symbol> symbol = Symbol.tryParse(citation);
        if (symbol.isPresent()) {
            return ImmutableList.of(ofSymbol(symbol.get(), ImmutableList.of()));
        }
        Optional<Reference> pinpointed = pinpointed(languages);
        if (pinpointed.isPresent()) {
            return ImmutableList.of(pinpointed.get());
        }
        ImmutableList<Reference> alone = best(languages, citation, new Span(0, citation.length()));
        return alone.isEmpty()
                ? best(
                        ImmutableList.of("en"),
                        NOUN + citation,
                        new Span(NOUN.length(), NOUN.length() + citation.length()))
                : alone;
    }

    /** A symbol, written in whatever way, and pinpoints behind a comma. */
    private Optional<Reference> pinpointed(ImmutableList<String> languages) {
        int comma = citation.indexOf(',');
        Optional<Symbol> symbol = comma < 0 ? Optional.empty() : Symbol.tryParse(citation.substring(0, comma));
        return symbol.flatMap(found -> languages.stream()
                .map(language -> reader.pinpoints(citation.substring(comma), language))
                .filter(pinpoints -> !pinpoints.isEmpty())
                .map(pinpoints -> ofSymbol(found, pinpoints))
                .findFirst());
    }

    private ImmutableList<String> languages() {
        return context.language()
                .map(ImmutableList::of)
                .orElseGet(() -> languagesOf(context.before() + citation + context.after()));
    }

    private ImmutableList<String> languagesOf(String text) {
        String script = text.codePoints()
                .filter(Character::isLetter)
                .mapToObj(UnicodeScript::of)
                .map(found -> switch (found) {
                    case ARABIC -> "ar";
                    case CYRILLIC -> "ru";
                    case HAN -> "zh";
                    default -> "";
                })
                .filter(language -> !language.isEmpty())
                .findFirst()
                .orElse("");
        return script.isEmpty() ? ImmutableList.of("en", "fr", "es") : ImmutableList.of(script, "en");
    }

    /** The answer in the first language in which everything is certain, else the first answer at all. */
    private ImmutableList<Reference> best(ImmutableList<String> languages, String text, Span place) {
        ImmutableList<Reference> first = ImmutableList.of();
        for (String language : languages) {
            ImmutableList<Reference> found = find(text, place, language);
            if (!found.isEmpty()
                    && found.stream().allMatch(reference -> reference.target().isPresent())) {
                return found;
            }
            first = first.isEmpty() ? found : first;
        }
        return first;
    }

    private ImmutableList<Reference> find(String text, Span place, String language) {
        Passage passage = reader.passage(text, language);
        Optional<String> aside = Reader.body(reader.passage(citation, language));
        aside.ifPresent(surroundings::named);
        Resolver resolver = new Resolver(adopters, vocabulary, surroundings, body, aside);
        return resolver.resolve(passage, reader.mentions(passage)).stream()
                .filter(answer -> place.overlaps(origin(passage, answer)))
                .map(answer -> reference(text, place, passage, answer))
                .collect(ImmutableList.toImmutableList());
    }

    private static Span origin(Passage passage, Resolver.Answer answer) {
        Token token = passage.token(answer.mention().token());
        return passage.text().origin(token.start(), token.end());
    }

    private Reference reference(String text, Span place, Passage passage, Resolver.Answer answer) {
        Mention mention = answer.mention();
        Span whole = passage.text().origin(mention.start(), mention.end());
        return new Reference(
                text.substring(Math.max(place.start(), whole.start()), whole.end()),
                answer.kind(),
                mention.pinpoints(),
                answer.resolution(),
                others(passage, answer),
                answer.resolution() instanceof Resolution.Resolved resolved
                        && adopters.isConventional(resolved.target()));
    }

    /** What the other bodies have that number so. */
    private ImmutableList<Symbol> others(Passage passage, Resolver.Answer answer) {
        if (!(answer.mention().what() instanceof Mention.OfNumber of)) {
            return ImmutableList.of();
        }
        Question question = new Question(
                of,
                answer.mention().token(),
                Dates.year(passage, answer.mention().token()));
        return adopters.candidates(question).stream()
                .flatMap(other -> adopters.symbol(other, question.kind(), question.number()).stream())
                .filter(symbol -> !(answer.resolution() instanceof Resolution.Resolved resolved)
                        || !symbol.equals(resolved.target()))
                .distinct()
                .collect(ImmutableList.toImmutableList());
    }

    private Reference ofSymbol(Symbol symbol, ImmutableList<String> pinpoints) {
        return new Reference(
                citation,
                Resolver.kind(symbol),
                pinpoints,
                new Resolution.Resolved(symbol, "a symbol"),
                ImmutableList.of(),
                adopters.isConventional(symbol));
    }
}
