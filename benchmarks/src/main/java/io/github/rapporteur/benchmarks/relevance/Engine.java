package io.github.rapporteur.benchmarks.relevance;

import com.google.common.collect.ImmutableList;
import io.github.rapporteur.benchmarks.relevance.Unit.Address;

/** Something that answers queries. */
interface Engine {
    /** The best entries, best first. */
    ImmutableList<Address> best(String query, int limit);
}
