package io.github.rapporteur.reference;

import com.google.common.collect.ImmutableList;
import io.github.rapporteur.symbol.Bodies;
import java.util.Optional;

/** From a text to its passage and its mentions, in each of the languages. Immutable. */
final class Reader {
    private final Vocabulary vocabulary;
    private final Bodies bodies;
    private final Asides asides;
    private final PerLanguage<Tokens> tokens;
    private final PerLanguage<PinpointReader> pinpoints;
    private final PerLanguage<SupplementReader> supplements;

    Reader(Vocabulary vocabulary, Bodies bodies, Conferences conferences) {
        this.vocabulary = vocabulary;
        this.bodies = bodies;
        this.asides = Asides.load(vocabulary.languages());
        this.tokens =
                PerLanguage.of(vocabulary.languages(), language -> new Tokens(vocabulary.of(language), conferences));
        this.pinpoints = PerLanguage.of(
                vocabulary.languages(), language -> new PinpointReader(vocabulary.of(language), language));
        this.supplements = PerLanguage.of(
                vocabulary.languages(),
                language ->
                        new SupplementReader(vocabulary.of(language), asides.words(language), pinpoints.get(language)));
    }

    /** A text in a language, ISO 639-1; one that is not official is read as English. */
    Passage passage(String text, String language) {
        String known = vocabulary.languages().contains(language) ? language : "en";
        PlainText plain = PlainText.of(text);
        return new Passage(plain, tokens.get(known).of(plain), known);
    }

    /** The same with the tokens only of the sentences that may cite: enough to find mentions, not to resolve them. */
    Passage citingPassage(String text, String language) {
        String known = vocabulary.languages().contains(language) ? language : "en";
        PlainText plain = PlainText.of(text);
        return new Passage(plain, tokens.get(known).ofCitingSentences(plain), known);
    }

    /** What a passage says of parts of its own document and of treaties, outside its other mentions. */
    ImmutableList<Aside> asides(Passage passage, ImmutableList<Mention> mentions) {
        return asides.find(passage, pinpoints.get(passage.language()), mentions);
    }

    ImmutableList<Mention> mentions(Passage passage) {
        return MentionFinder.find(passage, pinpoints.get(passage.language()), supplements.get(passage.language()));
    }

    /** The pinpoints at the head of a text, behind a comma or not. */
    ImmutableList<String> pinpoints(String text, String language) {
        return pinpoints.get(language).behind(PlainText.of(text), 0).pinpoints();
    }

    /** The series of the body that a name in any of the languages, or a symbol of its series, stands for. */
    Optional<String> body(String name) {
        if (bodies.inSeries(name.strip()).isPresent()) {
            return Optional.of(name.strip());
        }
        return vocabulary.languages().stream()
                .map(language -> body(passage(name, language)))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** The series of the first body a passage names in full. */
    static Optional<String> body(Passage passage) {
        for (int i = 0; i < passage.tokens().size(); i++) {
            if (passage.plays(i, Word.Role.BODY) && !passage.value(i).equals(Vocabulary.FOREIGN)) {
                return Optional.of(passage.value(i));
            }
        }
        return Optional.empty();
    }
}
