package io.github.rapporteur.language;

import com.google.common.collect.ImmutableListMultimap;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Phrases, each with what it means; the longest that stands at a place is found. Immutable. */
final class PhraseTable<V> {

    /**
     * A phrase found.
     *
     * @param end where it ends in the folded text
     */
    record Match<V>(int end, V value) {}

    private record Entry<V>(String phrase, V value) {}

    private final ImmutableListMultimap<Character, Entry<V>> byFirst;

    private PhraseTable(ImmutableListMultimap<Character, Entry<V>> byFirst) {
        this.byFirst = byFirst;
    }

    /** Collects phrases; of two equal ones the first counts. */
    static final class Builder<V> {
        private final Map<String, V> values = new LinkedHashMap<>();

        Builder<V> put(String phrase, V value) {
            values.putIfAbsent(Folded.fold(phrase), value);
            return this;
        }

        PhraseTable<V> build() {
            ImmutableListMultimap.Builder<Character, Entry<V>> byFirst = ImmutableListMultimap.builder();
            values.entrySet().stream()
                    .filter(e -> !e.getKey().isEmpty())
                    .sorted(Comparator.comparingInt(
                            (Map.Entry<String, V> e) -> -e.getKey().length()))
                    .forEach(e -> byFirst.put(e.getKey().charAt(0), new Entry<>(e.getKey(), e.getValue())));
            return new PhraseTable<>(byFirst.build());
        }
    }

    /** The longest phrase that starts at {@code from} and ends with a word. */
    Optional<Match<V>> at(String folded, int from) {
        if (from >= folded.length()) {
            return Optional.empty();
        }
        for (Entry<V> entry : byFirst.get(folded.charAt(from))) {
            int end = from + entry.phrase().length();
            if (folded.startsWith(entry.phrase(), from) && endsWord(folded, end)) {
                return Optional.of(new Match<>(end, entry.value()));
            }
        }
        return Optional.empty();
    }

    /** Whether a word may end before {@code end}: Chinese has no spaces, so there it always may. */
    static boolean endsWord(String text, int end) {
        return end >= text.length()
                || !Character.isLetterOrDigit(text.charAt(end))
                || Character.isIdeographic(text.charAt(end - 1));
    }

    /** Whether a word may start at {@code start}. */
    static boolean startsWord(String text, int start) {
        return start == 0
                || !Character.isLetterOrDigit(text.charAt(start - 1))
                || Character.isIdeographic(text.charAt(start));
    }
}
