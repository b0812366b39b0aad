package io.github.rapporteur.meeting;

import java.util.Optional;

/**
 * A member of a panel.
 *
 * @param name without title
 * @param state empty where none is printed
 * @param agendaItem under which the panel was held: {@code 2}, {@code 3(a)}; empty where the text does not say
 */
public record Panellist(String name, Optional<NamedState> state, Optional<String> agendaItem) {}
