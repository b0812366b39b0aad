package io.github.rapporteur.language;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.primitives.Chars;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Phrases, each with what it means; the longest that stands at a place is found. Immutable. */
public final class PhraseTable<V> {

    /**
     * A phrase found.
     *
     * @param start where it starts in the folded text
     * @param end where it ends in the folded text
     * @param value what it means
     */
    public record Match<V>(int start, int end, V value) {}

    private record Entry<V>(String phrase, V value) {
        /** The second character, NUL if there is none. */
        char second() {
            return phrase.length() > 1 ? phrase.charAt(1) : 0;
        }
    }

    /** The first characters of all phrases, ascending; no other is looked up. */
    private final char[] firsts;

    private final BitSet isFirst = new BitSet();
    private final ImmutableList<ImmutableList<Entry<V>>> byFirst;

    private PhraseTable(ImmutableListMultimap<Character, Entry<V>> byFirst) {
        firsts = Chars.toArray(byFirst.keySet());
        Arrays.sort(firsts);
        ImmutableList.Builder<ImmutableList<Entry<V>>> entries = ImmutableList.builder();
        for (char first : firsts) {
            isFirst.set(first);
            entries.add(byFirst.get(first));
        }
        this.byFirst = entries.build();
    }

    /** Collects phrases; of two equal ones the first counts. */
    public static final class Builder<V> {
        private final Map<String, V> values = new LinkedHashMap<>();

        /** Adds a phrase; it is folded here. */
        public Builder<V> put(String phrase, V value) {
            values.putIfAbsent(FoldedText.fold(phrase), value);
            return this;
        }

        public PhraseTable<V> build() {
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
    public Optional<Match<V>> at(String folded, int from) {
        if (from >= folded.length() || !isFirst.get(folded.charAt(from))) {
            return Optional.empty();
        }
        char second = from + 1 < folded.length() ? folded.charAt(from + 1) : 0;
        for (Entry<V> entry : byFirst.get(Arrays.binarySearch(firsts, folded.charAt(from)))) {
            int end = from + entry.phrase().length();
            if (entry.second() != 0 && entry.second() != second) {
                continue;
            }
            if (folded.startsWith(entry.phrase(), from) && endsWord(folded, end)) {
                return Optional.of(new Match<>(from, end, entry.value()));
            }
        }
        return Optional.empty();
    }

    /** Every phrase of a folded text, in order; they do not overlap. */
    public ImmutableList<Match<V>> find(String folded) {
        return find(folded, 0, folded.length());
    }

    /** Every phrase that stands wholly between two places of a folded text, in order; they do not overlap. */
    public ImmutableList<Match<V>> find(String folded, int from, int to) {
        List<Match<V>> found = new ArrayList<>();
        int at = from;
        while (at < to) {
            Optional<Match<V>> match = mayStart(folded, at) ? at(folded, at) : Optional.empty();
            if (match.isPresent() && match.get().end() <= to) {
                found.add(match.get());
            }
            at = match.isPresent() ? match.get().end() : at + 1;
        }
        return ImmutableList.copyOf(found);
    }

    /** Whether any phrase begins with a character, and a word may begin there: most characters are neither. */
    private boolean mayStart(String folded, int at) {
        char c = folded.charAt(at);
        return isFirst.get(c) && (at == 0 || !isWordPart(folded.charAt(at - 1)) || Character.isIdeographic(c));
    }

    /** Whether a word may end before {@code end}: Chinese has no spaces, so there it always may. */
    public static boolean endsWord(String text, int end) {
        return end >= text.length()
                || !Character.isLetterOrDigit(text.charAt(end))
                || Character.isIdeographic(text.charAt(end - 1));
    }

    private static boolean isWordPart(char c) {
        return c >= 'a' && c <= 'z' || Character.isLetterOrDigit(c);
    }

    /** Whether a word may start at {@code start}. */
    public static boolean startsWord(String text, int start) {
        return start == 0
                || !Character.isLetterOrDigit(text.charAt(start - 1))
                || Character.isIdeographic(text.charAt(start));
    }
}
