package io.github.rapporteur.consolidation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import io.github.rapporteur.recommendation.Occurrence;
import io.github.rapporteur.topic.Topic;
import java.util.Comparator;
import java.util.Optional;

/**
 * Recommendations that say the same, or more or less of it.
 *
 * @param topic what it is about: a topic of the representative, else the innermost heading above it
 * @param members every source, in the order of dates; the first is the representative
 */
public record Group(Optional<String> topic, ImmutableList<Member> members) {

    /** A thesaurus was chosen for these documents; the issues are finer than the Goals. */
    private static final ImmutableList<Topic.Scheme> BEST_FIRST =
            ImmutableList.of(Topic.Scheme.THESAURUS, Topic.Scheme.UPR, Topic.Scheme.SDG, Topic.Scheme.HEADING);

    /** A group of members. */
    static Group of(ImmutableList<Member> members) {
        Occurrence first = members.get(0).occurrence();
        Optional<String> topic = first.recommendation().topics().stream()
                .min(Comparator.comparingInt(one -> BEST_FIRST.indexOf(one.scheme())))
                .map(Topic::label)
                .or(() -> Optional.ofNullable(Iterables.getLast(first.headings(), null)));
        return new Group(topic, members);
    }

    /** The earliest wording, to which the relations of the members are told. */
    public Occurrence representative() {
        return members.get(0).occurrence();
    }

    /** Whether it was said more than once. */
    public boolean isRepeated() {
        return members.size() > 1;
    }

    /** What a member's wording changed, word by word, against the one before it in the group; empty for the first. */
    public ImmutableList<Stretch> changes(int member) {
        return member == 0 ? ImmutableList.of() : Stretch.between(sentence(member - 1), sentence(member));
    }

    private String sentence(int member) {
        return members.get(member).occurrence().recommendation().sentence();
    }
}
