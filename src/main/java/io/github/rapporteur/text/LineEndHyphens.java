package io.github.rapporteur.text;

import com.google.common.collect.ImmutableSet;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/**
 * Tells a hyphen that only breaks a word at a line end from one that belongs to a compound. The document itself tells:
 * whether it breaks words at all, whether the whole word or its stem stands elsewhere, whether the compound does. One
 * pass over the text; immutable once built.
 */
final class LineEndHyphens {
    /** A document breaks words if it does so with at least this many known ones, */
    private static final int KNOWN = 3;

    /** and if of all words with a hyphen at a line end at least one in so many is known without it. */
    private static final int ONE_IN = 3;

    /** Letters at the end of a word that change with case and number. */
    private static final int ENDING = 3;

    private static final int SHORTEST_STEM = 5;

    /** Compounds whose parts are no words of their own. */
    private static final ImmutableSet<String> COMPOUNDS = compounds();

    private final TreeSet<String> words = new TreeSet<>();
    private final Set<String> compounds = new HashSet<>();
    private boolean breaks;

    private LineEndHyphens() {}

    private static ImmutableSet<String> compounds() {
        try {
            return Resources.readLines(
                            Resources.getResource(LineEndHyphens.class, "compounds.txt"), StandardCharsets.UTF_8)
                    .stream()
                    .filter(line -> !line.startsWith("#"))
                    .collect(ImmutableSet.toImmutableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What {@code raw} shows of its hyphens. */
    static LineEndHyphens of(String raw) {
        LineEndHyphens hyphens = new LineEndHyphens();
        List<String[]> broken = brokenWords(raw);
        if (broken.size() >= KNOWN) {
            hyphens.collect(raw);
            long known = broken.stream()
                    .filter(pair -> hyphens.isKnown(pair[0], pair[1]))
                    .count();
            hyphens.breaks = known >= KNOWN && known * ONE_IN >= broken.size();
        }
        return hyphens;
    }

    /**
     * Whether the hyphen between the two pieces was only printed because the line ended.
     *
     * @param left the letters before the hyphen
     * @param right the letters at the head of the next line
     */
    boolean isSoft(String left, String right) {
        if (!breaks || left.isEmpty() || right.isEmpty() || !Character.isLowerCase(right.charAt(0))) {
            return false;
        }
        String small = fold(left);
        String rest = fold(right);
        if (compounds.contains(small + "-" + rest) || COMPOUNDS.contains(small + "-" + rest)) {
            return false;
        }
        return isKnown(small, rest) || !words.contains(rest) && (small.length() < 3 || !words.contains(small));
    }

    /** Whether the whole word, or one that differs in its ending only, stands somewhere, and the compound nowhere. */
    private boolean isKnown(String left, String right) {
        String whole = left + right;
        int stem = Math.max(Math.max(left.length() + 1, SHORTEST_STEM), whole.length() - ENDING);
        if (stem > whole.length() || compounds.contains(left + "-" + right)) {
            return words.contains(whole);
        }
        String like = words.ceiling(whole.substring(0, stem));
        return like != null && like.startsWith(whole.substring(0, stem));
    }

    private void collect(String raw) {
        int i = 0;
        while (i < raw.length()) {
            if (!Character.isLetter(raw.charAt(i))) {
                i++;
                continue;
            }
            int end = wordEnd(raw, i);
            boolean hyphened = isHyphen(raw, before(raw, i)) || isHyphen(raw, end);
            if (!hyphened) {
                words.add(fold(raw.substring(i, end)));
            } else if (isHyphen(raw, end) && end + 1 < raw.length() && Character.isLetter(raw.charAt(end + 1))) {
                int last = wordEnd(raw, end + 1);
                compounds.add(fold(raw.substring(i, end)) + "-" + fold(raw.substring(end + 1, last)));
            }
            i = end;
        }
    }

    /** The two pieces of each word with a hyphen at a line end that goes on small. */
    private static List<String[]> brokenWords(String raw) {
        List<String[]> found = new ArrayList<>();
        int at = raw.indexOf('\n');
        while (at >= 0) {
            int hyphen = before(raw, at + 1);
            int next = at;
            while (next < raw.length() && Character.isWhitespace(raw.charAt(next))) {
                next++;
            }
            boolean word = isHyphen(raw, hyphen)
                    && hyphen >= 1
                    && Character.isLetter(raw.charAt(hyphen - 1))
                    && next < raw.length()
                    && Character.isLowerCase(raw.charAt(next));
            if (word) {
                String left = raw.substring(wordStart(raw, hyphen), hyphen);
                found.add(new String[] {fold(left), fold(raw.substring(next, wordEnd(raw, next)))});
            }
            at = raw.indexOf('\n', next);
        }
        return found;
    }

    /** The place before a word, on a line above where it begins its line. */
    private static int before(String raw, int word) {
        int at = word - 1;
        boolean broken = false;
        while (at >= 0 && Character.isWhitespace(raw.charAt(at))) {
            broken |= raw.charAt(at) == '\n';
            at--;
        }
        return broken ? at : word - 1;
    }

    private static boolean isHyphen(String raw, int at) {
        return at >= 0 && at < raw.length() && (raw.charAt(at) == '-' || raw.charAt(at) == '\u2010');
    }

    private static int wordEnd(String raw, int from) {
        int end = from;
        while (end < raw.length() && Character.isLetter(raw.charAt(end))) {
            end++;
        }
        return end;
    }

    private static int wordStart(String raw, int end) {
        int start = end;
        while (start > 0 && Character.isLetter(raw.charAt(start - 1))) {
            start--;
        }
        return start;
    }

    private static String fold(String word) {
        return word.toLowerCase(Locale.ROOT);
    }
}
