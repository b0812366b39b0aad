package io.github.rapporteur.export;

/**
 * A citation, and whether what it leads to is there.
 *
 * @param edge from passage to document or place
 * @param presence of what is cited
 */
record KnownEdge(GraphEdge edge, Presence presence) {}
