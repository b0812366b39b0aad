package io.github.rapporteur.meeting;

import com.google.common.collect.ImmutableList;

/**
 * Who made statements, each once, in the order of the text.
 *
 * @param organizations and other bodies that are no States
 */
public record Statements(ImmutableList<NamedState> states, ImmutableList<String> organizations) {}
