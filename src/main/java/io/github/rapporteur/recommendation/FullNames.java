package io.github.rapporteur.recommendation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.rapporteur.language.FoldedText;
import io.github.rapporteur.language.WordList;
import io.github.rapporteur.topic.ActorName;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Tells whom {@code the Office} stands for: the office that the same text, or else a heading or the title above, names in
 * full. Where that names none, or several, it stands for itself. Immutable.
 */
final class FullNames {
    /** The kinds by which a body is called once it was named. */
    private static final ImmutableSet<String> KINDS = WordList.rows(FullNames.class, "kinds-of-bodies.tsv", 1).stream()
            .map(row -> row.get(0))
            .collect(ImmutableSet.toImmutableSet());
    /** The kind of each body, by its English name: one list serves every language. */
    private static final ImmutableMap<String, String> KIND_OF = kindOf();

    private final Addressees addressees;

    FullNames(Addressees addressees) {
        this.addressees = addressees;
    }

    private static ImmutableMap<String, String> kindOf() {
        Map<String, String> kinds = new LinkedHashMap<>();
        for (ActorName actor : ActorName.in("en")) {
            String name = FoldedText.fold(actor.form());
            KINDS.stream()
                    .filter(kind -> name.endsWith(" " + kind) || name.startsWith(kind + " "))
                    .filter(kind -> !KINDS.contains(actor.id()))
                    .forEach(kind -> kinds.putIfAbsent(actor.id(), kind));
        }
        return ImmutableMap.copyOf(kinds);
    }

    /**
     * Whom names stand for.
     *
     * @param text in which they stand
     * @param above headings and title, nearest first
     */
    ImmutableList<Actor> of(ImmutableList<Actor> actors, String text, List<String> above) {
        return actors.stream().noneMatch(actor -> KINDS.contains(actor.id()))
                ? actors
                : actors.stream()
                        .map(actor -> KINDS.contains(actor.id()) ? full(actor, text, above) : actor)
                        .collect(ImmutableSet.toImmutableSet())
                        .asList();
    }

    private Actor full(Actor kind, String text, List<String> above) {
        Sentence sentence = Sentence.of(text);
        ImmutableList<ActorMention> names = addressees.named(sentence);
        ImmutableList<ActorMention> brief = names.stream()
                .filter(name -> name.actor().id().equals(kind.id()))
                .collect(ImmutableList.toImmutableList());
        if (brief.isEmpty() || brief.stream().anyMatch(name -> addressees.isLongerName(sentence, name))) {
            return kind;
        }
        int first = brief.get(0).start();
        return only(names.stream().filter(name -> name.start() < first).toList(), kind)
                .or(() -> above.stream()
                        .flatMap(heading -> only(addressees.named(Sentence.of(heading)), kind).stream())
                        .findFirst())
                .orElse(kind);
    }

    private static Optional<Actor> only(List<ActorMention> names, Actor kind) {
        ImmutableSet<Actor> full = names.stream()
                .map(ActorMention::actor)
                .filter(actor -> kind.id().equals(KIND_OF.get(actor.id())))
                .collect(ImmutableSet.toImmutableSet());
        return full.stream().map(Actor::id).distinct().count() == 1
                ? full.stream().findFirst()
                : Optional.empty();
    }
}
