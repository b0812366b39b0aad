package io.github.rapporteur.consolidation;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;
import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiPredicate;

/**
 * A part of a wording that was kept, added or removed.
 *
 * @param change what became of it
 * @param text with its spaces: kept and added stretches make up the later wording, kept and removed ones the earlier but
 *     for white space
 */
public record Stretch(Change change, String text) {

    /** What became of words. */
    public enum Change {
        KEPT,
        ADDED,
        REMOVED;

        /** The word that output uses. */
        public String label() {
            return Ascii.toLowerCase(name());
        }
    }

    /** The differences of two wordings, word by word; removed words stand before those that were added in their place. */
    static ImmutableList<Stretch> between(String earlier, String later) {
        List<String> before = words(earlier);
        List<String> after = words(later);
        Stretches stretches = new Stretches();
        int to = 0;
        for (AbstractDelta<String> delta : deltas(before, after)) {
            int kept = delta.getTarget().getPosition();
            stretches.add(Change.KEPT, after.subList(to, kept));
            stretches.add(Change.REMOVED, delta.getSource().getLines());
            stretches.add(Change.ADDED, delta.getTarget().getLines());
            to = kept + delta.getTarget().size();
        }
        stretches.add(Change.KEPT, after.subList(to, after.size()));
        return stretches.all();
    }

    /** White space is no difference. */
    private static List<AbstractDelta<String>> deltas(List<String> before, List<String> after) {
        BiPredicate<String, String> alike = (one, other) -> one.strip().equals(other.strip());
        return DiffUtils.diff(before, after, new MyersDiffWithLinearSpace<>(alike))
                .getDeltas();
    }

    /** Words and signs, each with the white space behind it. */
    private static List<String> words(String text) {
        BreakIterator breaks = BreakIterator.getWordInstance(Locale.ROOT);
        breaks.setText(text);
        List<String> words = new ArrayList<>();
        int start = 0;
        for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            boolean onlySpace = text.substring(start, end).isBlank();
            if (!onlySpace && end < text.length() && Character.isWhitespace(text.charAt(end))) {
                continue;
            }
            words.add(text.substring(start, end));
            start = end;
        }
        return words;
    }

    /** Stretches under way: what is removed and added between the same kept words becomes one of each. */
    private static final class Stretches {
        private final ImmutableList.Builder<Stretch> done = ImmutableList.builder();
        private final Map<Change, StringBuilder> open = new EnumMap<>(Change.class);

        void add(Change change, List<String> words) {
            if (words.isEmpty()) {
                return;
            }
            if (change == Change.KEPT) {
                close(Change.REMOVED);
                close(Change.ADDED);
            } else {
                close(Change.KEPT);
            }
            open.computeIfAbsent(change, key -> new StringBuilder()).append(String.join("", words));
        }

        private void close(Change change) {
            StringBuilder text = open.remove(change);
            if (text != null) {
                done.add(new Stretch(change, text.toString()));
            }
        }

        ImmutableList<Stretch> all() {
            close(Change.REMOVED);
            close(Change.ADDED);
            close(Change.KEPT);
            return done.build();
        }
    }
}
