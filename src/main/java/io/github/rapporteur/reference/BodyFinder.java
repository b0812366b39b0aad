package io.github.rapporteur.reference;

import com.google.common.collect.ImmutableList;
import io.github.rapporteur.reference.Mention.Heading;
import io.github.rapporteur.reference.Mention.OfNumber;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Decides which body adopted what is cited by a bare number. The rules are asked in order; the first that fits decides. */
final class BodyFinder {
    private final Passage passage;
    private final Surroundings surroundings;
    private final Adopters adopters;
    private final Optional<String> given;
    private final Optional<String> aside;
    private final Subjects subjects;
    private final BodyBehind bodyBehind;
    private final AbleBodies able;
    private final SharedNames sharedNames;
    private @Nullable Heading previous;
    private @Nullable Heading led;
    private ImmutableList<Integer> leaders = ImmutableList.of();
    private String previousBody = "";

    BodyFinder(
            Passage passage,
            Surroundings surroundings,
            Adopters adopters,
            Vocabulary vocabulary,
            Optional<String> given,
            Optional<String> aside) {
        this.passage = passage;
        this.surroundings = surroundings;
        this.adopters = adopters;
        this.given = given;
        this.aside = aside;
        this.subjects = new Subjects(passage);
        this.bodyBehind = new BodyBehind(passage);
        this.able = new AbleBodies(adopters);
        this.sharedNames = new SharedNames(passage, surroundings, adopters, vocabulary);
    }

    /** Whose the number of a mention is. */
    Belonging find(OfNumber mention, int token) {
        Question question = new Question(mention, token, Dates.year(passage, token));
        Belonging belonging = ofItsTime(question, decide(question));
        if (belonging.bodies().size() == 1) {
            previous = question.heading();
            previousBody = belonging.bodies().get(0);
            surroundings.note(question.kind() + " " + question.number(), previousBody);
        }
        return belonging;
    }

    /** Of a body that changed its series, the series it had when it adopted what is asked for. */
    private Belonging ofItsTime(Question question, Belonging decided) {
        return decided.bodies().size() == 1
                ? Belonging.among(adopters.bearers(decided.bodies().get(0), question), decided.because())
                : decided;
    }

    private Belonging decide(Question question) {
        return given(question)
                .or(() -> behind(question))
                .or(() -> front(question))
                .or(() -> givenInVain(question))
                .or(() -> aside(question))
                .or(() -> own(question))
                .or(() -> able.byShape(question))
                .or(() -> sentence(question))
                .or(() -> neighbour(question))
                .or(() -> before(question))
                .or(() -> organ(question))
                .or(() -> opening(question))
                .or(() -> able.only(question))
                .or(() -> earlier(question))
                .orElseGet(() -> able.all(question));
    }

    /** Who asks says whose it is. */
    private Optional<Belonging> given(Question question) {
        return given.filter(body -> adopters.numbersSo(body, question.kind(), question.number()))
                .map(body -> Belonging.to(body, "the body given: " + adopters.name(body)));
    }

    /** The body given, where the words name no other, has no such number: nobody else is meant. */
    private Optional<Belonging> givenInVain(Question question) {
        return given.map(body -> Belonging.unknown("the body given numbers otherwise: " + adopters.name(body)));
    }

    /** {@code Commission resolution 26/4, CCPCJ}: the only body the citation names. */
    private Optional<Belonging> aside(Question question) {
        return aside.filter(body -> adopters.numbersSo(body, question.kind(), question.number()))
                .map(body -> Belonging.to(body, "named beside: " + adopters.name(body)));
    }

    /** {@code resolution 26/4 of the Commission on …}: behind the number or the rest of its list. */
    private Optional<Belonging> behind(Question question) {
        return passage.isChinese()
                ? Optional.empty()
                : bodyBehind
                        .of(question.heading(), question.token())
                        .flatMap(at -> named(question, at, "named behind"));
    }

    /** {@code General Assembly resolution 65/230}, {@code قرار الجمعية العامة 65/230}, {@code 大会第65/230号决议}. */
    private Optional<Belonging> front(Question question) {
        Heading heading = question.heading();
        if (passage.isChinese()) {
            return leading(heading, question.token()).stream()
                    .flatMap(place -> named(question, place, "named in front").stream())
                    .max((a, b) -> Boolean.compare(isOf(question, a), isOf(question, b)));
        }
        int at = subjects.front(heading, question.token());
        return at < 0 ? Optional.empty() : named(question, at, "named in front");
    }

    /** In Chinese the body in front of one number serves the rest of its list. */
    private ImmutableList<Integer> leading(Heading heading, int token) {
        ImmutableList<Integer> places = subjects.chinese(heading, token);
        if (!places.isEmpty() || heading != led) {
            led = heading;
            leaders = places;
        }
        return leaders;
    }

    /** Whether a body numbers that way, or is none of the United Nations. */
    private boolean isOf(Question question, Belonging belonging) {
        return belonging.bodies().stream().anyMatch(body -> isOf(question, body));
    }

    private boolean isOf(Question question, String body) {
        return body.equals(Vocabulary.FOREIGN) || adopters.numbersSo(body, question.kind(), question.number());
    }

    private Optional<Belonging> named(Question question, int at, String how) {
        return mentioned(question, at, how).or(() -> sharedNames.only(question, passage.value(at)));
    }

    /** A body in full, or the one that a shared name means. */
    private Optional<Belonging> mentioned(Question question, int at, String how) {
        String value = passage.value(at);
        if (passage.plays(at, Word.Role.BODY)) {
            return Optional.of(Belonging.to(value, how + ": " + adopters.name(value)));
        }
        if (isOfForeign(at)) {
            return Optional.of(Belonging.to(Vocabulary.FOREIGN, how + ": " + adopters.name(Vocabulary.FOREIGN)));
        }
        return sharedNames.before(question, value, at);
    }

    /** {@code League of Arab States Council}. */
    private boolean isOfForeign(int shared) {
        return passage.plays(shared - 1, Word.Role.BODY)
                && passage.value(shared - 1).equals(Vocabulary.FOREIGN)
                && passage.between(shared - 1, shared).isBlank();
    }

    /** {@code its resolution}: the subject's. */
    private Optional<Belonging> own(Question question) {
        if (!question.heading().isOwn()) {
            return Optional.empty();
        }
        ImmutableList<Integer> places = subjects.of(question.heading(), surroundings.isAdopted());
        for (int at : places) {
            Optional<Belonging> owner = mentioned(question, at, "its").filter(found -> fits(question, found));
            if (owner.isPresent()) {
                return owner;
            }
        }
        return opened(question, places)
                .or(() -> surroundings
                        .organ()
                        .filter(body -> can(question, body))
                        .map(body -> Belonging.to(body, "its: " + adopters.name(body) + ", whose document it is")));
    }

    /** {@code In its resolution 60/1, the Commission on …}: no other is meant, though its sessions have not come so far. */
    private Optional<Belonging> opened(Question question, ImmutableList<Integer> places) {
        return !passage.isChinese() && subjects.opens(question.heading().own())
                ? places.stream()
                        .findFirst()
                        .filter(at -> passage.plays(at, Word.Role.BODY) && subjects.startsClause(at))
                        .map(passage::value)
                        .filter(body -> isOf(question, body))
                        .map(body ->
                                Belonging.to(body, "its: " + adopters.name(body) + ", though not known to be so far"))
                : Optional.empty();
    }

    private static boolean isForeign(Belonging found) {
        return found.bodies().contains(Vocabulary.FOREIGN);
    }

    private boolean fits(Question question, Belonging found) {
        return found.bodies().size() == 1 && can(question, found.bodies().get(0));
    }

    /** A noun before in the same sentence has its body, and this one may share it. */
    private Optional<Belonging> sentence(Question question) {
        int from = question.heading().token() >= 0
                ? Math.min(question.heading().token(), question.token())
                : question.token();
        boolean organFits =
                surroundings.organ().filter(body -> can(question, body)).isPresent();
        int start = passage.sentenceStart(from);
        for (int i = from - 1; i >= start; i--) {
            if (!passage.isBody(i) || !subjects.isOfNoun(i)) {
                continue;
            }
            if (organFits && subjects.isNumbered(i)) {
                return Optional.empty();
            }
            return mentioned(question, i, "as before").filter(found -> fits(question, found));
        }
        return Optional.empty();
    }

    /** A list goes on with the body of the number before, unless the document's organ is as good. */
    private Optional<Belonging> neighbour(Question question) {
        if (previous != question.heading() || !can(question, previousBody)) {
            return Optional.empty();
        }
        return Optional.of(Belonging.to(previousBody, "as the one before in the list: " + adopters.name(previousBody)));
    }

    /** The same number was cited with its body before. */
    private Optional<Belonging> before(Question question) {
        return surroundings
                .owner(question.kind() + " " + question.number())
                .filter(body -> can(question, body))
                .map(body -> Belonging.to(body, "cited before as of the " + adopters.name(body)));
    }

    /** The document's own organ. */
    private Optional<Belonging> organ(Question question) {
        return surroundings
                .organ()
                .filter(body -> can(question, body))
                .map(body -> Belonging.to(body, "the document's organ: " + adopters.name(body)));
    }

    /** {@code In resolution 26/4, the Commission …} or any body of the sentence that can have the number. */
    private Optional<Belonging> opening(Question question) {
        int end = passage.sentenceEnd(question.token());
        for (int i = question.token() + 1; i < end; i++) {
            if (passage.isBody(i)) {
                Optional<Belonging> next = mentioned(question, i, "the subject").filter(found -> fits(question, found));
                if (next.isPresent() && subjects.startsClause(i)) {
                    return next;
                }
            }
        }
        int start = passage.sentenceStart(question.token());
        for (int i = question.token() - 1; i >= start; i--) {
            if (passage.isBody(i)) {
                Optional<Belonging> before = mentioned(question, i, "the nearest body")
                        .filter(found -> isForeign(found) || fits(question, found));
                if (before.isPresent()) {
                    return before;
                }
            }
        }
        return Optional.empty();
    }

    /** The body named last that can have the number. */
    private Optional<Belonging> earlier(Question question) {
        return surroundings.named().stream()
                .filter(body -> can(question, body))
                .findFirst()
                .map(body -> Belonging.to(body, "the last body named that can have it: " + adopters.name(body)));
    }

    private boolean can(Question question, String body) {
        return adopters.canHave(body, question);
    }
}
