package io.github.rapporteur.consolidation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import com.google.common.primitives.ImmutableIntArray;
import io.github.rapporteur.document.Locator;
import io.github.rapporteur.recommendation.Occurrence;
import io.github.rapporteur.recommendation.Recommendation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Groups the recommendations of one language as they come: each joins the group whose first wording it repeats, or begins a
 * new one. Not for use by several threads.
 */
final class Grouping {
    /** What asks for more or for less must still have so much in common with the first wording. */
    private static final double AKIN = 0.5;

    private final ContentReader reader;
    private final Candidates candidates = new Candidates();
    private final List<Content> firsts = new ArrayList<>();
    private final List<List<Member>> groups = new ArrayList<>();
    private final Map<Wording, Joined> byWording = new HashMap<>();

    private record Wording(String sentence, ImmutableList<String> addressees) {}

    /** The group that a wording went into. */
    private record Joined(int group, Relation relation) {}

    Grouping(String language) {
        this.reader = new ContentReader(language);
    }

    /** Puts a recommendation into its group. */
    void add(Occurrence found) {
        Recommendation asked = found.recommendation();
        Wording wording = new Wording(asked.sentence(), asked.addressees());
        Joined joined = byWording.get(wording);
        if (joined == null) {
            joined = place(found, reader.read(wording.sentence(), wording.addressees()));
            byWording.put(wording, joined);
        }
        groups.get(joined.group()).add(new Member(found, joined.relation()));
    }

    private Joined place(Occurrence found, Content content) {
        ImmutableSet<String> asked = content.asked();
        return best(found, content, candidates.like(asked)).orElseGet(() -> {
            candidates.add(groups.size(), asked);
            firsts.add(content);
            groups.add(new ArrayList<>(1));
            return new Joined(groups.size() - 1, Relation.SAME);
        });
    }

    /** The same before more or less of it; else the first, which is most like. */
    private Optional<Joined> best(Occurrence found, Content content, ImmutableIntArray numbers) {
        Optional<Joined> best = Optional.empty();
        for (int i = 0; i < numbers.length(); i++) {
            if (hasBeside(groups.get(numbers.get(i)), found)) {
                continue;
            }
            Content first = firsts.get(numbers.get(i));
            Relation relation = Comparison.of(first, content);
            if (relation == Relation.SAME) {
                return Optional.of(new Joined(numbers.get(i), relation));
            }
            if (best.isEmpty() && relation.joins() && isAkin(first, content)) {
                best = Optional.of(new Joined(numbers.get(i), relation));
            }
        }
        return best;
    }

    /** Items of one list share its lead-in, and each asks for something else. */
    private static boolean hasBeside(List<Member> group, Occurrence found) {
        Optional<String> list = list(found);
        return list.isPresent()
                && group.stream()
                        .map(Member::occurrence)
                        .filter(other -> other.source().equals(found.source()))
                        .anyMatch(other -> list(other).equals(list));
    }

    /** The locator of the list that an item stands in: {@code 9(n)} of {@code 9(n)(iv)}. */
    private static Optional<String> list(Occurrence item) {
        return item.locator()
                .map(Locator::value)
                .filter(place -> place.endsWith(")"))
                .map(place -> place.substring(0, place.lastIndexOf('(')));
    }

    private static boolean isAkin(Content first, Content second) {
        int common = Sets.intersection(first.asked(), second.asked()).size();
        return common >= AKIN * Math.max(first.asked().size(), second.asked().size());
    }

    /** The groups, in the order of their first members. */
    ImmutableList<Group> groups() {
        return groups.stream()
                .map(members -> Group.of(ImmutableList.copyOf(members)))
                .collect(ImmutableList.toImmutableList());
    }
}
