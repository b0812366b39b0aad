package io.github.rapporteur.reference;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;

/** Which bodies can have adopted what has a number of a shape, where nothing but the number tells. */
final class AbleBodies {
    private final Adopters adopters;

    AbleBodies(Adopters adopters) {
        this.adopters = adopters;
    }

    /** {@code 1373 (2001)} and the like: only one body numbers that way. */
    Optional<Belonging> byShape(Question question) {
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

    /** Only one body can have such a number. */
    Optional<Belonging> only(Question question) {
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

    /** All that can have a number; nothing else tells whose it is. */
    Belonging all(Question question) {
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
}
