package io.github.rapporteur.extract.odt;

import io.github.rapporteur.extract.flow.Look;
import java.util.Optional;

/**
 * A style with all it takes over from its parents.
 *
 * @param level heading level from 1 that its name or its parents' names stand for; empty if they stand for nothing
 * @param direct what the style itself says, without its parents
 * @param listStyle the numbering of its paragraphs; an empty name is none whatever the parents say
 * @param masterPage the kind of page that begins with it
 */
record Style(
        Optional<Integer> level,
        Layout direct,
        Layout layout,
        Look look,
        Optional<String> listStyle,
        Optional<String> masterPage) {
    static final Style NONE =
            new Style(Optional.empty(), Layout.UNSAID, Layout.UNSAID, Look.UNSAID, Optional.empty(), Optional.empty());
}
