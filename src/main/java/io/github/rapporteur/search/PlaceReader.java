package io.github.rapporteur.search;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.Ints;
import io.github.rapporteur.document.Locator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the places named behind a symbol: {@code , paras. 23 and 24}, {@code , para. 9 (n) (iv)}, {@code , annex II, para.
 * 3}. Not for use by several threads.
 */
final class PlaceReader {
    private static final int MOST = 100;
    private static final Pattern ANNEX =
            Pattern.compile("\\s*+,?+\\s*+annex(?:\\s++([IVXL]++|[A-Z]|\\d++)\\b)?+(?![a-z])");
    private static final Pattern PARAGRAPHS = Pattern.compile(
            "\\s*+,?+\\s*+(?:paragraphs?|paras?\\.?|párrs?\\.|par\\.|пп?\\.|recs?\\.|recommendations?)\\s*+(?=\\d)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern DIVISION = Pattern.compile(
            "\\s*+,?+\\s*+(?:sect\\.|section|chap\\.|chapter)\\s++([IVXL]++|[A-Z])\\b(?:\\.([A-Z])\\b)?+");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,4}+(?:\\.\\d{1,3}+)?+(?:\\s?\\([^()\\s]{1,6}+\\))*+");
    private static final Pattern AND = Pattern.compile("\\s*+(?:,|and\\b|&|et\\b|y\\b|и\\b)\\s*+(?=\\d)");
    private static final Pattern TO = Pattern.compile("\\s*+(?:to\\b|[–—-])\\s*+(?=\\d)");

    private final String text;
    private final ImmutableList.Builder<Locator> places = ImmutableList.builder();
    private int at;

    /** @param from where the places may begin */
    PlaceReader(String text, int from) {
        this.text = text;
        this.at = from;
    }

    /** The places in their order; none where none are named. */
    ImmutableList<Locator> read() {
        Optional<Matcher> annex = take(ANNEX);
        String inside = annex.map(found -> found.group(1) == null ? "annex" : "annex-" + found.group(1))
                .orElse("");
        if (take(PARAGRAPHS).isPresent()) {
            numbers(inside.isEmpty() ? "" : inside + "/");
        } else if (!inside.isEmpty()) {
            places.add(new Locator(inside));
        } else {
            take(DIVISION)
                    .ifPresent(found -> places.add(new Locator(
                            found.group(2) == null ? found.group(1) : found.group(1) + "." + found.group(2))));
        }
        return places.build();
    }

    private void numbers(String prefix) {
        int left = MOST;
        Optional<Matcher> number = take(NUMBER);
        while (number.isPresent() && left-- > 0) {
            String value = number.get().group().replaceAll("\\s", "");
            places.add(new Locator(prefix + value));
            if (take(TO).isPresent()) {
                take(NUMBER).ifPresent(last -> range(prefix, value, last.group()));
            }
            number = take(AND).isPresent() ? take(NUMBER) : Optional.empty();
        }
    }

    private void range(String prefix, String first, String last) {
        Integer from = Ints.tryParse(first);
        Integer to = Ints.tryParse(last);
        if (from == null || to == null) {
            places.add(new Locator(prefix + last.replaceAll("\\s", "")));
            return;
        }
        for (int next = from + 1; next <= Math.min(to, from + MOST); next++) {
            places.add(new Locator(prefix + next));
        }
    }

    /** Where the text goes on behind what was read. */
    int end() {
        return at;
    }

    private Optional<Matcher> take(Pattern pattern) {
        Matcher matcher = pattern.matcher(text).region(at, text.length()).useTransparentBounds(true);
        if (!matcher.lookingAt()) {
            return Optional.empty();
        }
        at = matcher.end();
        return Optional.of(matcher);
    }
}
