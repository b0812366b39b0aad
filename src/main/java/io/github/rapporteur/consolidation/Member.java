package io.github.rapporteur.consolidation;

import io.github.rapporteur.recommendation.Occurrence;

/**
 * One source of a group.
 *
 * @param occurrence the recommendation where it stands
 * @param relation to the representative of the group
 */
public record Member(Occurrence occurrence, Relation relation) {}
