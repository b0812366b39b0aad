package io.github.rapporteur.extract.flow;

import java.util.Map;
import java.util.function.IntFunction;

/**
 * A numbering in use: which definition it counts by, and what it changes there. Word's DOCX, DOC and RTF share this
 * model.
 *
 * @param definition names the definition; uses of one definition count together
 * @param starts levels that count anew when the use begins, with their first numbers
 * @param levels how each level is printed
 */
public record ListUse(String definition, Map<Integer, Integer> starts, IntFunction<ListLevel> levels) {

    /** How a level is printed, with the first number this use gives it. */
    ListLevel level(int level) {
        Integer start = starts.get(level);
        ListLevel common = levels.apply(level);
        return start == null ? common : common.startingAt(start);
    }
}
