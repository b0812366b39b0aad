package io.github.rapporteur.reference;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Which body is meant by a name that several share: {@code the Commission}, {@code the Council}. */
final class SharedNames {
    /** Nobody looks farther back, in tokens; keeps resolving linear. */
    private static final int FARTHEST = 200;

    private final Passage passage;
    private final Surroundings surroundings;
    private final Adopters adopters;
    private final Vocabulary vocabulary;

    SharedNames(Passage passage, Surroundings surroundings, Adopters adopters, Vocabulary vocabulary) {
        this.passage = passage;
        this.surroundings = surroundings;
        this.adopters = adopters;
        this.vocabulary = vocabulary;
    }

    /** {@code the Commission}: the last one named in full that can have the number, the document's own before others. */
    Optional<Belonging> before(Question question, String group, int at) {
        Optional<Belonging> pair = pair(question, group, at);
        if (pair.isPresent()) {
            return pair;
        }
        List<String> order = new ArrayList<>();
        for (int i = at - 1; i >= Math.max(0, at - FARTHEST); i--) {
            if (passage.plays(i, Word.Role.BODY)) {
                order.add(passage.value(i));
            }
        }
        order.addAll(surroundings.named());
        surroundings.organ().ifPresent(order::add);
        String name = capitalized(group);
        for (String body : order) {
            if (vocabulary.shares(body, group) && adopters.canHave(body, question)) {
                return Optional.of(Belonging.to(body, "the " + name + " named before: " + adopters.name(body)));
            }
        }
        return Optional.empty();
    }

    /** {@code the Commission} where the sentence names two before that go by that name, as having done something together. */
    private Optional<Belonging> pair(Question question, String group, int at) {
        int second = at - 1;
        int start = passage.sentenceStart(at);
        while (second > start && !passage.plays(second, Word.Role.BODY)) {
            second--;
        }
        int and = beforeLinks(second - 1);
        int first = beforeLinks(and - 1);
        boolean both = first >= start
                && passage.plays(and, Word.Role.AND)
                && isCalled(question, group, first)
                && isCalled(question, group, second)
                && !passage.value(first).equals(passage.value(second));
        return both
                ? Optional.of(Belonging.among(
                        ImmutableSet.of(passage.value(first), passage.value(second)),
                        "two bodies so called are named before"))
                : Optional.empty();
    }

    private int beforeLinks(int index) {
        int at = index;
        while (passage.isLink(at)) {
            at--;
        }
        return at;
    }

    private boolean isCalled(Question question, String group, int index) {
        return passage.plays(index, Word.Role.BODY)
                && vocabulary.shares(passage.value(index), group)
                && adopters.canHave(passage.value(index), question);
    }

    /** {@code the Commission} where none is named before: all that can have the number. */
    Optional<Belonging> only(Question question, String group) {
        if (group.isEmpty()) {
            return Optional.empty();
        }
        String name = capitalized(group);
        ImmutableSet<String> able = adopters.candidates(question).stream()
                .filter(body -> vocabulary.shares(body, group))
                .collect(ImmutableSet.toImmutableSet());
        if (able.size() == 1) {
            String only = able.iterator().next();
            return Optional.of(Belonging.to(only, "the only " + name + " with such numbers: " + adopters.name(only)));
        }
        return able.isEmpty() ? Optional.empty() : Optional.of(Belonging.among(able, "which " + name + " is not said"));
    }

    private static String capitalized(String group) {
        return Character.toUpperCase(group.charAt(0)) + group.substring(1);
    }
}
