package io.github.rapporteur.recommendation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.rapporteur.language.Modal;
import io.github.rapporteur.language.Modality;
import io.github.rapporteur.language.Opening;
import io.github.rapporteur.language.OpeningRole;
import io.github.rapporteur.language.OpeningVerbs;
import io.github.rapporteur.language.Sentences;
import io.github.rapporteur.text.Span;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Reads what sentences of a language ask for, and of whom. Immutable. */
final class AdviceReader {
    private static final int LONGEST_PRONOUN = 12;
    private static final int LONGEST_ADVERBIAL = 80;
    /** Nobody asks for something only behind this many characters; it keeps reading time linear. */
    private static final int ENOUGH = 5_000;

    /** The least force of what somebody should do. */
    private static final int NORM = 3;

    private final Lexicon lexicon;
    private final Addressees addressees;
    private final FullNames fullNames;
    private final Actions actions;
    private final TermsReader terms;
    private final Modality modality;
    private final OpeningVerbs openings;
    private final SharedVerbs sharedVerbs;
    private final Sentences sentences;

    AdviceReader(String language) {
        lexicon = Lexicon.of(language);
        addressees = Addressees.of(language);
        fullNames = new FullNames(addressees);
        actions = Actions.of(language, lexicon);
        terms = TermsReader.of(language, lexicon);
        modality = Modality.of(language);
        openings = OpeningVerbs.of(language);
        sharedVerbs = SharedVerbs.of(language);
        sentences = Sentences.of(language);
    }

    /** The words of the language. */
    Lexicon lexicon() {
        return lexicon;
    }

    /** The sentences of a text. */
    ImmutableList<String> sentences(String text) {
        return sentences.split(text).stream().map(span -> span.in(text)).collect(ImmutableList.toImmutableList());
    }

    /**
     * What a whole text asks for, which may have several sentences: force and action of the first that asks for
     * something, addressees of all.
     */
    Optional<Advice> ofText(String text) {
        ImmutableList<Advice> all = sentences(text).stream()
                .flatMap(sentence -> ofSentence(sentence).stream())
                .collect(ImmutableList.toImmutableList());
        if (all.isEmpty()) {
            return Optional.empty();
        }
        ImmutableSet<Actor> everybody =
                all.stream().flatMap(advice -> advice.addressees().stream()).collect(ImmutableSet.toImmutableSet());
        Terms together = all.stream().map(Advice::terms).reduce(Terms.NONE, Terms::or);
        Advice first = all.get(0);
        return Optional.of(first.addressedTo(everybody.asList()).asking(first.action(), together));
    }

    /**
     * What a sentence asks for by its modal words: of several the first with an addressee, else the first that asks
     * rather than allows. Modal words of relative clauses only describe.
     */
    Optional<Advice> ofSentence(String whole) {
        String raw = start(whole);
        ImmutableList<Modal> modals = modality.find(raw);
        if (modals.isEmpty() || lexicon.has(Lexicon.Kind.NOTADVICE, raw)) {
            return Optional.empty();
        }
        Sentence sentence = Sentence.of(raw);
        ImmutableList<Advice> all = main(sentence, modals).stream()
                .map(modal -> advice(sentence, modal))
                .collect(ImmutableList.toImmutableList());
        return all.stream()
                .filter(advice -> !advice.addressees().isEmpty())
                .findFirst()
                .or(() -> all.stream().filter(advice -> advice.strength() > 1).findFirst())
                .or(() -> all.stream().findFirst());
    }

    /** The modal words of main clauses; {@code that should be short and should be clear} has none. */
    private ImmutableList<Modal> main(Sentence sentence, ImmutableList<Modal> modals) {
        ImmutableList.Builder<Modal> main = ImmutableList.builder();
        boolean relative = false;
        for (Modal modal : modals) {
            relative = isRelative(sentence, modal)
                    || relative
                            && addressees.isLinked(
                                    sentence, sentence.fold(modal.span().start()));
            if (!relative) {
                main.add(modal);
            }
        }
        return main.build();
    }

    private static String start(String text) {
        return text.length() <= ENOUGH ? text : text.substring(0, ENOUGH);
    }

    private boolean isRelative(Sentence sentence, Modal modal) {
        int before = Grammar.skipSpaceBack(
                sentence.text(), sentence.fold(modal.span().start()));
        int from = Math.max(0, before - LONGEST_PRONOUN);
        return lexicon.find(Lexicon.Kind.RELATIVE, sentence.text().substring(from, before)).stream()
                .anyMatch(match -> from + match.end() == before);
    }

    /** What a sentence asks for whose subject recommends for the document: {@code The Committee recommends that …}. */
    Optional<Advice> ofAdviser(String raw) {
        Sentence sentence = Sentence.of(start(raw));
        int start = Grammar.skipSpace(sentence.text(), 0);
        int comma = sentence.text().indexOf(',');
        return behindAdviser(sentence, start)
                .or(() -> comma < 0 || comma > LONGEST_ADVERBIAL
                        ? Optional.empty()
                        : behindAdviser(sentence, Grammar.skipSpace(sentence.text(), comma + 1)));
    }

    private Optional<Advice> behindAdviser(Sentence sentence, int start) {
        return lexicon.at(Lexicon.Kind.ADVISER, sentence.text(), start)
                .flatMap(adviser -> {
                    int verb = Grammar.skipSpace(sentence.text(), adviser.end());
                    String rest = sentence.printed(verb, sentence.text().length());
                    return ofOpening(rest).or(() -> firstPerson(rest));
                })
                .or(() -> beforeAdviser(sentence, start));
    }

    /** {@code We recommend that …}: not a form the opening verbs have. */
    private Optional<Advice> firstPerson(String rest) {
        return ofSentence(rest)
                .filter(advice ->
                        rest.startsWith(advice.modality()) && lexicon.has(Lexicon.Kind.ADVISE, advice.modality()));
    }

    /** Arabic has the verb before its subject. */
    private Optional<Advice> beforeAdviser(Sentence sentence, int start) {
        String rest = sentence.printed(start, sentence.text().length());
        return openings.match(rest).filter(opening -> opening.strength() > 0).flatMap(opening -> {
            Sentence clause = Sentence.of(rest);
            int end = clause.fold(opening.span().end());
            return lexicon.at(Lexicon.Kind.ADVISER, clause.text(), Grammar.skipSpace(clause.text(), end))
                    .map(adviser -> advice(clause, opening, adviser.end()));
        });
    }

    private Advice advice(Sentence sentence, Modal modal) {
        int start = sentence.fold(modal.span().start());
        Addressed addressed = around(sentence, modal);
        Terms found = terms.of(sentence.raw(), modal.span().start());
        return new Advice(
                addressed.actors(),
                modal.span().in(sentence.raw()),
                modal.strength(),
                actions.from(sentence, Grammar.skipSpace(sentence.text(), addressed.end()), found),
                found);
    }

    private Addressed around(Sentence sentence, Modal modal) {
        boolean isVerb = openings.match(modal.span().in(sentence.raw())).isPresent();
        return addressees.around(sentence, sentence.fold(modal.span().start()), sentence.fold(modal.verb()), isVerb);
    }

    /** What a paragraph asks for that opens with a verb of action: {@code Requests}, {@code The Committee recommends}. */
    Optional<Advice> ofOpening(String whole) {
        String raw = start(whole);
        return openings.match(raw)
                .filter(opening -> opening.strength() > 0)
                .map(opening -> advice(Sentence.of(raw), opening));
    }

    /** Whether a paragraph opens with a verb of resolutions, be it one that asks for nothing. */
    boolean opens(String text) {
        return openings.match(text).isPresent();
    }

    /**
     * What somebody should do by a paragraph that only says so: {@code Stresses that States should keep lists}. It counts
     * where he is named at once; what is only recalled was asked for elsewhere.
     */
    Optional<Advice> ofNorm(String whole) {
        String raw = start(whole);
        return openings.match(raw)
                .filter(opening ->
                        !lexicon.has(Lexicon.Kind.REPEAT, opening.span().in(raw)))
                .map(opening -> Sentence.of(raw.substring(opening.span().end()).strip()))
                .flatMap(clause -> modality.find(clause.raw()).stream()
                        .limit(1)
                        .filter(modal -> !lexicon.has(
                                Lexicon.Kind.NECESSITY, modal.span().in(clause.raw())))
                        .filter(modal ->
                                !hasVerb(clause, clause.fold(modal.span().start())))
                        .filter(modal -> addressees
                                .subjectOfNorm(clause, clause.fold(modal.span().start()))
                                .isPresent())
                        .map(modal -> norm(clause, modal))
                        .filter(found ->
                                found.strength() >= NORM && !found.addressees().isEmpty())
                        .findFirst());
    }

    private Advice norm(Sentence clause, Modal modal) {
        Advice advice = advice(clause, modal);
        int start = clause.fold(modal.span().start());
        return advice.addressees().isEmpty() && !addressees.isPassive(clause.text(), clause.fold(modal.verb()))
                ? advice.addressedTo(
                        addressees.subjectOfNorm(clause, start).stream().collect(ImmutableList.toImmutableList()))
                : advice;
    }

    /** Whether before a place the body does something else: {@code that hosts help, and stresses that they should …}. */
    private boolean hasVerb(Sentence clause, int before) {
        return addressees
                .secondVerbs(clause, 0)
                .filter(at -> at < before)
                .anyMatch(at -> openings.match(clause.printed(at, clause.text().length()))
                        .isPresent());
    }

    /** What a paragraph asks for by a later verb: {@code Notes the report, and requests the Secretariat to …}. */
    Optional<Advice> ofSecondVerb(String whole) {
        return secondVerb(Sentence.of(start(whole)), 0);
    }

    private Optional<Advice> secondVerb(Sentence sentence, int from) {
        return addressees
                .secondVerbs(sentence, from)
                .mapToObj(at -> secondVerbAt(sentence, at))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<Advice> secondVerbAt(Sentence sentence, int at) {
        String rest = sentence.printed(at, sentence.text().length());
        return openings.match(rest).filter(found -> asks(rest, found)).flatMap(found -> {
            int end = at + Sentence.of(rest).fold(found.span().end());
            return ofOpening(rest)
                    .map(advice -> addressees
                            .antecedent(sentence, at, end)
                            .map(actor -> advice.addressedTo(ImmutableList.of(actor)))
                            .orElse(advice));
        });
    }

    /** Of the verbs with which a body acts itself only some are found behind another; the rest have other uses. */
    private boolean asks(String text, Opening opening) {
        return opening.role() != OpeningRole.PREAMBULAR
                && opening.strength() > 1
                && (opening.strength() < Advice.ACTS
                        || lexicon.has(Lexicon.Kind.ACT, opening.span().in(text)));
    }

    private Advice advice(Sentence sentence, Opening opening) {
        return advice(sentence, opening, sentence.fold(opening.span().end()));
    }

    private Advice advice(Sentence sentence, Opening opening, int end) {
        boolean ownAct = opening.strength() >= Advice.ACTS
                && !lexicon.has(Lexicon.Kind.ORDER, opening.span().in(sentence.raw()));
        boolean hasObject = !ownAct
                || addressees.subject(sentence, end, sentence.text().length()).isPresent();
        Addressed objects = hasObject ? addressees.objects(sentence, end) : new Addressed(ImmutableList.of(), end);
        int endOfAct = endOfAct(sentence, end);
        Stream<Supplier<ImmutableList<Actor>>> tries = Stream.of(
                () -> objects.actors(),
                () -> subordinate(sentence, opening.span(), endOfAct),
                () -> ownAct ? ImmutableList.of() : addressees.doers(sentence, end, endOfAct),
                () -> secondVerb(sentence, end).map(Advice::addressees).orElse(ImmutableList.of()),
                () -> ownAct
                        ? ImmutableList.of()
                        : addressees.doers(sentence, end, sentence.text().length()));
        String asked = sentence.printed(end, endOfAct);
        Terms found = terms.of(asked);
        return new Advice(
                tries.map(Supplier::get)
                        .filter(actors -> !actors.isEmpty())
                        .findFirst()
                        .orElse(ImmutableList.of()),
                opening.span().in(sentence.raw()),
                sharedVerbs.strength(sentence, opening, end, objects.actors(), asked),
                actions.behind(sentence, end, objects.end(), found),
                found);
    }

    /** What belongs to the first of several verbs: a condition behind the second is not one of the first. */
    private int endOfAct(Sentence sentence, int end) {
        return addressees
                .secondVerbs(sentence, end)
                .filter(at -> isVerb(sentence, at))
                .findFirst()
                .orElse(Math.max(end, sentence.text().length()));
    }

    private boolean isVerb(Sentence sentence, int at) {
        return openings.match(sentence.printed(at, sentence.text().length()))
                .filter(found -> found.role() != OpeningRole.PREAMBULAR)
                .isPresent();
    }

    /** Who should act in the clause behind the verb: {@code Decides that Member States shall …}. */
    private ImmutableList<Actor> subordinate(Sentence sentence, Span opening, int to) {
        int end = sentence.fold(opening.end());
        return modality.find(sentence.raw()).stream()
                .filter(modal -> modal.span().start() >= opening.end())
                .filter(modal -> sentence.fold(modal.span().start()) < to)
                .findFirst()
                .map(modal -> around(sentence, modal))
                .map(Addressed::actors)
                .filter(found -> !found.isEmpty())
                .or(() -> addressees
                        .subject(sentence, end, sentence.text().length())
                        .map(ImmutableList::of))
                .orElse(ImmutableList.of());
    }

    /** Whom names stand for that a text calls by their kind only; headings and title above it, nearest first. */
    Advice withFullNames(Advice advice, String text, ImmutableList<String> above) {
        return advice.addressedTo(fullNames.of(advice.addressees(), text, above));
    }

    /** With whom a text opens. */
    Optional<Actor> opener(String text) {
        Sentence sentence = Sentence.of(start(text));
        return addressees.opener(sentence, sentence.text().length());
    }

    /** The short form of a text that is an action by itself, such as an item below a lead-in. */
    Optional<String> action(String text) {
        return actions.from(Sentence.of(start(text)), 0, Terms.NONE);
    }

    /** Under which condition, what for and until when a text wants something done. */
    Terms terms(String text) {
        return terms.of(start(text));
    }

    /** Who did something, by a passive: {@code suggestions made by Member States}. */
    ImmutableList<Actor> agents(String sentence) {
        return addressees.agents(Sentence.of(start(sentence)), 0);
    }

    /** The State a text names first; later ones are mentioned beside it. */
    ImmutableList<Actor> stateNamed(String text) {
        return addressees.states(Sentence.of(start(text))).stream().limit(1).collect(ImmutableList.toImmutableList());
    }

    /** Whether a text ends with the name of somebody who is asked to act: {@code recommends that Governments}. */
    boolean endsWithName(String text) {
        return addressees.endsWithName(Sentence.of(text.stripTrailing()));
    }
}
