package io.github.rapporteur.meeting;

import java.util.Optional;

/**
 * An officer of a meeting.
 *
 * @param name without title
 * @param role the office, as one person's: {@code Vice-Chair}
 * @param state empty where none is printed
 */
public record Officer(String name, String role, Optional<NamedState> state) {}
