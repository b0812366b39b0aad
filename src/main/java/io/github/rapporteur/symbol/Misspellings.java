package io.github.rapporteur.symbol;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Looks for the symbols that something misspelt may have been meant for. */
final class Misspellings {
    private static final int LONGEST = 200;
    /** More slips than that in one series make another one of it. */
    private static final int MOST_SLIPS = 2;

    /** Slips of the hand: what is looked for, and what was meant. */
    private static final ImmutableMap<Pattern, String> SLIPS = ImmutableMap.<Pattern, String>builder()
            .put(Pattern.compile("[\\\\|_:]"), "/")
            .put(Pattern.compile("(?<=[0-9])[,;](?=[0-9])"), "/")
            .put(Pattern.compile("[,;]"), ".")
            .put(Pattern.compile("\\.{2,}+"), ".")
            .put(Pattern.compile("\\.?/{1,9}\\.?"), "/")
            .put(Pattern.compile("/(?=\\()"), "")
            .put(Pattern.compile("(?<=\\.)[IL](?=[0-9])"), "1")
            .put(Pattern.compile("(?<=[0-9])O(?=[0-9]|/|$)"), "0")
            .put(Pattern.compile("(?<=[0-9])(?=(?:L|CRP|WP|INF|SR|PV|ADD|CORR|REV)\\.?[0-9])"), "/")
            .put(Pattern.compile("(?<=/(?:RES|DEC|PRST))(?=[0-9])"), "/")
            .put(
                    Pattern.compile(
                            "(?<=/(?:C|CN|AC|L|WG|WP|CRP|SR|PV|ADD|CORR|REV|SUB|CONF|INF|PC|EG|EA|HA))(?=[0-9])"),
                    ".")
            .buildOrThrow();

    private final ImmutableSet<String> series;

    /** @param series those that are known */
    Misspellings(ImmutableSet<String> series) {
        this.series = series;
    }

    /** The likeliest first; empty when nothing known is near. What was written itself is not among them. */
    ImmutableList<Symbol> nearest(String written, int limit) {
        if (isExact(written)) {
            return ImmutableList.of();
        }
        String bare = Writing.bare(Writing.plain(written.length() > LONGEST ? "" : written));
        String capitals = bare.replace(" ", "").toUpperCase(Locale.ROOT);
        String mended = capitals;
        for (Map.Entry<Pattern, String> slip : SLIPS.entrySet()) {
            mended = slip.getKey().matcher(mended).replaceAll(slip.getValue());
        }
        Map<Symbol, Integer> found = new LinkedHashMap<>();
        Symbol.tryParse(mended).ifPresent(symbol -> found.put(symbol, 0));
        replaceSeries(mended, found);
        Symbol.tryParse(written).ifPresent(found::remove);
        int fewest = found.values().stream().mapToInt(Integer::intValue).min().orElse(0);
        return found.entrySet().stream()
                .filter(entry -> entry.getValue() == fewest)
                .map(Map.Entry::getKey)
                .sorted(Comparator.comparing((Symbol symbol) -> isExact(symbol.canonical()) ? 0 : 1))
                .limit(limit)
                .collect(ImmutableList.toImmutableList());
    }

    private static boolean isExact(String written) {
        return Symbol.tryParse(written, Strictness.EXACT).isPresent();
    }

    private void replaceSeries(String mended, Map<Symbol, Integer> found) {
        List<String> components = List.of(mended.split("/", -1));
        for (String candidate : series) {
            int length = (int) candidate.chars().filter(sign -> sign == '/').count() + 1;
            if (length < components.size()) {
                String start = String.join("/", components.subList(0, length));
                int slips = slips(start, candidate.toUpperCase(Locale.ROOT));
                if (slips > 0 && slips <= MOST_SLIPS && slips < candidate.length() / 2) {
                    String rest = String.join("/", components.subList(length, components.size()));
                    Symbol.tryParse(candidate + "/" + rest).ifPresent(symbol -> found.merge(symbol, slips, Math::min));
                }
            }
        }
    }

    /** How many letters must be changed, added, left out or swapped with their neighbour; more than wanted counts as many. */
    private static int slips(String written, String meant) {
        if (Math.abs(written.length() - meant.length()) > MOST_SLIPS) {
            return Integer.MAX_VALUE;
        }
        int[] beforeLast = new int[meant.length() + 1];
        int[] last = new int[meant.length() + 1];
        int[] row = new int[meant.length() + 1];
        for (int j = 0; j <= meant.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= written.length(); i++) {
            row[0] = i;
            for (int j = 1; j <= meant.length(); j++) {
                int change = written.charAt(i - 1) == meant.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(Math.min(last[j] + 1, row[j - 1] + 1), last[j - 1] + change);
                if (i > 1 && j > 1 && isSwap(written, i, meant, j)) {
                    row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
                }
            }
            int[] free = beforeLast;
            beforeLast = last;
            last = row;
            row = free;
        }
        return last[meant.length()];
    }

    private static boolean isSwap(String written, int i, String meant, int j) {
        return written.charAt(i - 1) == meant.charAt(j - 2) && written.charAt(i - 2) == meant.charAt(j - 1);
    }
}
