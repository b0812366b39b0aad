package io.github.rapporteur.reference;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.rapporteur.reference.Mention.Heading;
import io.github.rapporteur.reference.Mention.OfNumber;
import io.github.rapporteur.reference.Token.Numeral;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Decides which body adopted what is cited by a bare number. The rules are asked in order; the first that fits decides. */
final class BodyFinder {
    /** The members of a list between a number and the body behind the list; keeps resolving linear. */
    private static final int MOST_MEMBERS = 80;

    private final Passage passage;
    private final Surroundings surroundings;
    private final Adopters adopters;
    private final Optional<String> given;
    private final Optional<String> aside;
    private final Subjects subjects;
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
                .or(() -> shape(question))
                .or(() -> sentence(question))
                .or(() -> neighbour(question))
                .or(() -> before(question))
                .or(() -> organ(question))
                .or(() -> opening(question))
                .or(() -> alone(question))
                .or(() -> earlier(question))
                .orElseGet(() -> anybody(question));
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
                : bodyBehind(question.heading(), question.token()).flatMap(at -> named(question, at, "named behind"));
    }

    private Optional<Integer> bodyBehind(Heading heading, int token) {
        int at = token;
        for (int members = 0; members < MOST_MEMBERS; members++) {
            int next = at + 1;
            if (next >= passage.tokens().size() || passage.isStop(next)) {
                return Optional.empty();
            }
            int body = bodyAfter(at);
            if (body >= 0) {
                return Optional.of(body).filter(found -> !leadsOn(found));
            }
            int further = nextInList(heading, at);
            if (further < 0) {
                return Optional.empty();
            }
            at = further;
        }
        return Optional.empty();
    }

    private int bodyAfter(int number) {
        int end = passage.sentenceEnd(number);
        for (int i = number + 1; i < end; i++) {
            if (passage.isBody(i)) {
                return passage.joined(number, i) && isPossessive(number, i) ? i : -1;
            }
            if (passage.token(i) instanceof Numeral || passage.isHead(i)) {
                return -1;
            }
        }
        return -1;
    }

    /** {@code of the}, where the language has such words; else nothing but a date. A comma and an article begin a clause. */
    private boolean isPossessive(int number, int body) {
        boolean said = passage.plays(body - 1, Word.Role.POSSESSOR)
                && passage.between(body - 1, body).isBlank();
        return said
                || passage.language().equals("ru")
                        && passage.between(number, body).indexOf(',') < 0;
    }

    /** A body with a noun of its own behind it belongs to the next citation. */
    private boolean leadsOn(int body) {
        return passage.isHead(body + 1)
                && passage.language().equals("en")
                && passage.between(body, body + 1).isBlank();
    }

    /** The next number of the same list; -1 when a noun or the end comes first. */
    private int nextInList(Heading heading, int at) {
        for (int i = at + 1; i <= heading.last() && i < at + 40; i++) {
            if (passage.token(i) instanceof Numeral) {
                return i;
            }
            if (passage.plays(i, Word.Role.OWN)) {
                return -1;
            }
        }
        return -1;
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

    /** {@code 1373 (2001)} and the like: only one body numbers that way. */
    private Optional<Belonging> shape(Question question) {
        return switch (question.number().shape()) {
            case DATED -> Optional.of(Belonging.to("S", "numbers with a year in brackets are the Security Council's"));
            case SPECIAL ->
                question.number().session().startsWith("ES")
                        ? Optional.of(Belonging.to("A", "emergency special sessions are the General Assembly's"))
                        : Optional.empty();
            case CONFERENCE ->
                candidates(question).stream()
                        .findFirst()
                        .map(body -> Belonging.to(body, "numbers of the " + adopters.name(body)));
            default -> Optional.empty();
        };
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

    /** Only one body can have such a number. */
    private Optional<Belonging> alone(Question question) {
        ImmutableSet<String> able = candidates(question);
        if (question.number().shape() == Number.Shape.YEAR && able.contains("E")) {
            return Optional.of(Belonging.to("E", "numbers with a year in front are the Economic and Social Council's"));
        }
        if (question.number().shape() == Number.Shape.ROMAN && able.contains("A")) {
            return Optional.of(Belonging.to("A", "numbers with a roman session are the General Assembly's"));
        }
        if (able.size() != 1 || isOfAnyConference(question)) {
            return Optional.empty();
        }
        String only = able.iterator().next();
        return Optional.of(Belonging.to(only, "nobody else has such a number: " + adopters.name(only)));
    }

    /** The body named last that can have the number. */
    private Optional<Belonging> earlier(Question question) {
        return surroundings.named().stream()
                .filter(body -> can(question, body))
                .findFirst()
                .map(body -> Belonging.to(body, "the last body named that can have it: " + adopters.name(body)));
    }

    private Belonging anybody(Question question) {
        ImmutableSet<String> able = candidates(question);
        if (isOfAnyConference(question) && !able.isEmpty()) {
            return Belonging.unknown("many conferences number so, and whose it is is not said: " + question.number());
        }
        return able.isEmpty()
                ? Belonging.unknown("no known body has such a number: " + question.number())
                : Belonging.among(able, "whose it is is not said");
    }

    /** {@code X/2}: more conferences than the registry knows number their decisions so. */
    private static boolean isOfAnyConference(Question question) {
        return question.number().shape() == Number.Shape.ROMAN_SESSION;
    }

    private ImmutableSet<String> candidates(Question question) {
        return adopters.candidates(question);
    }

    private boolean can(Question question, String body) {
        return adopters.canHave(body, question);
    }
}
