package io.github.rapporteur.extract.odt;

import io.github.rapporteur.extract.flow.ListCounter;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The lists of a document so far: a list can go on counting where another one stopped. */
final class Lists {
    private final Map<String, ListCounter> byId = new HashMap<>();
    private final Map<String, ListCounter> byStyle = new HashMap<>();
    private final ListCounter headings = new ListCounter();

    /**
     * Begins a list that is in no other.
     *
     * @param style the name of its numbering
     * @param continued the list that it goes on with, by id
     * @param goesOn whether it goes on with the last list of its numbering
     */
    ListCounter begin(Optional<String> id, String style, Optional<String> continued, boolean goesOn) {
        ListCounter counter = continued
                .map(byId::get)
                .or(() -> Optional.ofNullable(goesOn ? byStyle.get(style) : null))
                .orElseGet(ListCounter::new);
        id.ifPresent(name -> byId.put(name, counter));
        byStyle.put(style, counter);
        return counter;
    }

    /** Counts the headings that are in no list. */
    ListCounter headings() {
        return headings;
    }
}
