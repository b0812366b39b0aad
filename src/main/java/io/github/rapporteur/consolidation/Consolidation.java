package io.github.rapporteur.consolidation;

import com.google.common.collect.ImmutableList;

/**
 * The consolidated list: every recommendation once, with all its sources.
 *
 * @param groups by topic, those without one last; within a topic by date
 */
public record Consolidation(ImmutableList<Group> groups) {

    /** Only what was said more than once. */
    public Consolidation repeated() {
        return new Consolidation(groups.stream().filter(Group::isRepeated).collect(ImmutableList.toImmutableList()));
    }

    /** How many sources there are in all groups together. */
    public int sources() {
        return groups.stream().mapToInt(group -> group.members().size()).sum();
    }
}
