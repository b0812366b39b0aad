package io.github.rapporteur.search;

import com.google.common.collect.ImmutableList;

/** Makes queries that ask for too much ask for less. */
final class Shortened {
    private Shortened() {}

    /** About the first half of what is asked; the same where there is nothing to halve. */
    static Clause of(Clause clause) {
        return switch (clause) {
            case Clause.All all -> new Clause.All(half(all.parts()), all.insisted());
            case Clause.Any any -> new Clause.Any(half(any.parts()));
            case Clause.Not not -> new Clause.Not(of(not.part()));
            case Clause.Field field -> new Clause.Field(field.field(), of(field.value()));
            case Clause.Near near -> new Clause.Near(of(near.first()), of(near.second()), near.distance());
            case Clause.Word word -> new Clause.Word(half(word.text()));
            case Clause.Phrase phrase -> new Clause.Phrase(half(phrase.text()));
            default -> clause;
        };
    }

    private static ImmutableList<Clause> half(ImmutableList<Clause> parts) {
        return parts.size() > 1
                ? parts.subList(0, (parts.size() + 1) / 2)
                : parts.stream().map(Shortened::of).collect(ImmutableList.toImmutableList());
    }

    private static String half(String text) {
        int end = text.offsetByCodePoints(0, (text.codePointCount(0, text.length()) + 1) / 2);
        return text.substring(0, end);
    }
}
