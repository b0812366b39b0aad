package io.github.rapporteur.search;

import com.google.common.collect.ImmutableList;
import java.util.stream.Collectors;

/** What of a query a model can read: its words and phrases, without those that are denied and without fields. */
final class PlainWords {
    private PlainWords() {}

    static String of(Clause clause) {
        return switch (clause) {
            case Clause.Word word -> word.text();
            case Clause.Phrase phrase -> phrase.text();
            case Clause.Prefix prefix -> prefix.text();
            case Clause.Fuzzy fuzzy -> fuzzy.text();
            case Clause.Near near -> of(near.first()) + " " + of(near.second());
            case Clause.All all -> joined(all.parts());
            case Clause.Any any -> joined(any.parts());
            default -> "";
        };
    }

    private static String joined(ImmutableList<Clause> parts) {
        return parts.stream()
                .map(PlainWords::of)
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(" "));
    }
}
