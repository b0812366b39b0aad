package io.github.rapporteur.search;

import com.google.common.base.CharMatcher;
import java.util.Optional;

/**
 * Finds where a value ends that stands behind {@code field:} without quotation marks: at the next blank, but for symbols
 * with a place behind them, and for names of bodies and States that are known.
 *
 * @param from where the value begins
 */
record BareValue(String query, int from, CharMatcher end) {
    private static final int MOST_WORDS = 14;

    /** The value as written. */
    String of(QueryField field) {
        return switch (field.takes()) {
            case DOCUMENT ->
                MentionReader.at(query, from)
                        .map(found -> query.substring(from, found.end()))
                        .orElseGet(this::word);
            case BODY -> name(name -> !BodyTerms.named(name).isEmpty()).orElseGet(this::word);
            case STATE -> name(name -> StateNames.code(name).isPresent()).orElseGet(this::word);
            default -> word();
        };
    }

    private interface Known {
        boolean test(String name);
    }

    private String word() {
        return query.substring(from, wordEnd(from));
    }

    private int wordEnd(int at) {
        int found = end.indexIn(query, at);
        return found < 0 ? query.length() : found;
    }

    /** The longest run of words that is a known name. */
    private Optional<String> name(Known known) {
        Optional<String> longest = Optional.empty();
        int at = from;
        for (int words = 0; words < MOST_WORDS && at < query.length(); words++) {
            int stop = wordEnd(at);
            String name = query.substring(from, stop);
            longest = known.test(name) ? Optional.of(name) : longest;
            if (stop + 1 >= query.length() || query.charAt(stop) != ' ' || stop == at) {
                break;
            }
            at = stop + 1;
        }
        return longest;
    }
}
