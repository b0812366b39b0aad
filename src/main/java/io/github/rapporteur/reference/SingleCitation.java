package io.github.rapporteur.reference;

import com.google.common.collect.ImmutableList;
import io.github.rapporteur.symbol.Symbol;
import io.github.rapporteur.text.Span;
import java.lang.Character.UnicodeScript;
import java.util.Comparator;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/** Resolves one citation that stands alone or between two stretches of text. */
final class SingleCitation {
    /** Stands in front of a bare number, which without a noun would be none. */
    private static final String RESOLUTION = "resolution ";

    private static final String DECISION = "decision ";

    private static final Pattern BLANK_AT_SLASH = Pattern.compile("(?<=[0-9]) ?/ ?(?=[0-9])");

    private static final ImmutableList<String> LATIN = ImmutableList.of("en", "fr", "es");

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
        return alone.isEmpty() ? tight().orElseGet(() -> bare(languages)) : alone;
    }

    /** The same without the blanks around its slashes: {@code 65 / 230}. */
    private Optional<ImmutableList<Reference>> tight() {
        String without = BLANK_AT_SLASH.matcher(citation).replaceAll("/");
        return Optional.of(without)
                .filter(tight -> !tight.equals(citation))
                .map(tight -> new SingleCitation(reader, vocabulary, adopters, tight, context).resolve());
    }

    /** A number without a noun; else what has no symbol; else a noun whose number says too little. */
    private ImmutableList<Reference> bare(ImmutableList<String> languages) {
        ImmutableList<Reference> resolution = withNoun(RESOLUTION);
        if (!resolution.isEmpty()) {
            ImmutableList<Reference> decision = isCertain(resolution) ? ImmutableList.of() : withNoun(DECISION);
            return isCertain(decision) ? decision : resolution;
        }
        return languages.stream()
                .map(this::withoutSymbol)
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElseGet(() -> languages.stream()
                        .flatMap(language -> withoutSession(language).stream())
                        .limit(1)
                        .collect(ImmutableList.toImmutableList()));
    }

    private ImmutableList<Reference> withNoun(String noun) {
        return best(
                ImmutableList.of("en"), noun + citation, new Span(noun.length(), noun.length() + citation.length()));
    }

    private static boolean isCertain(ImmutableList<Reference> found) {
        return !found.isEmpty()
                && found.stream().allMatch(reference -> reference.target().isPresent());
    }

    /** Articles of treaties, places in the Treaty Series, and parts of the document they stand in. */
    private ImmutableList<Reference> withoutSymbol(String language) {
        Passage passage = reader.passage(citation, language);
        return reader.asides(passage, ImmutableList.of()).stream()
                .map(aside -> unresolved(
                        passage.text().origin(aside.start(), aside.end()).in(citation),
                        aside.kind(),
                        aside.pinpoints(),
                        aside.because()))
                .collect(ImmutableList.toImmutableList());
    }

    /** {@code Security Council resolution 1325}: the number without its year. */
    private Optional<Reference> withoutSession(String language) {
        if (citation.indexOf('/') >= 0) {
            return Optional.empty();
        }
        Passage passage = reader.passage(citation, language);
        for (int i = 0; i < passage.tokens().size(); i++) {
            int end = passage.token(i).end();
            int digits = passage.text().skipBlank(end);
            if (passage.isHead(i) && PlainText.isDigit(passage.text().at(digits))) {
                return Optional.of(unresolved(
                        citation,
                        passage.value(i).equals("decision") ? ReferenceKind.DECISION : ReferenceKind.RESOLUTION,
                        ImmutableList.of(),
                        "its number lacks a session or year, as in 65/230, 1373 (2001) or 217 A (III)"));
            }
        }
        return Optional.empty();
    }

    private static Reference unresolved(
            String text, ReferenceKind kind, ImmutableList<String> pinpoints, String because) {
        return new Reference(text, kind, pinpoints, new Resolution.Unresolved(because), ImmutableList.of(), false);
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
        return script.isEmpty() ? byWords(text) : ImmutableList.of(script, "en");
    }

    /** The languages in Latin letters, first the one of which a text has most words that matter. */
    private ImmutableList<String> byWords(String text) {
        return LATIN.stream()
                .sorted(Comparator.comparingInt(
                        language -> -reader.passage(text, language).tokens().size()))
                .collect(ImmutableList.toImmutableList());
    }

    /** The answer in the first language in which everything is certain, else the first answer at all. */
    private ImmutableList<Reference> best(ImmutableList<String> languages, String text, Span place) {
        ImmutableList<Reference> first = ImmutableList.of();
        for (String language : languages) {
            ImmutableList<Reference> found = find(text, place, language);
            if (isCertain(found)) {
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
