package io.github.rapporteur.reference;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.OptionalInt;

/** The items in labels of paragraphs: {@code (n)(iv)} of {@code 9(n)(iv)}, in the letters that locators have. */
final class Items {
    private static final int LONGEST = 4;
    /** In the order in which Arabic texts letter items. */
    private static final String ABJAD =
            "\u0623\u0628\u062c\u062f\u0647\u0648\u0632\u062d\u0637\u064a\u0643\u0644\u0645\u0646\u0633\u0639\u0641\u0635\u0642\u0631\u0634\u062a\u062b\u062e\u0630\u0636\u0638\u063a";

    private static final String CYRILLIC =
            "\u0430\u0431\u0432\u0433\u0434\u0435\u0436\u0437\u0438\u043a\u043b\u043c\u043d\u043e\u043f\u0440\u0441\u0442\u0443\u0444\u0445\u0446\u0447\u0448\u0449\u044d\u044e\u044f";
    /** Russian lists take these for Latin letters, and Latin ones for these. */
    private static final String LOOK_ALIKES = "\u0430\u0441\u0435\u043e\u0440\u0445\u0456";

    private static final String LATIN = "aceopxi";
    private static final ImmutableList<String> ALPHABETS = ImmutableList.of("abcdefghijklmnopqrstuvwxyz", ABJAD);
    private static final CharMatcher ROMAN = CharMatcher.anyOf("ivx");
    private static final char ALIF = '\u0627';

    private Items() {}

    /** Behind {@code (n)} or, as French and Spanish write it, {@code n)}; -1 when there is none. */
    static int end(PlainText text, int at) {
        int first = text.at(at) == '(' ? at + 1 : at;
        int end = first;
        while (end < first + 5 && Character.isLetter(text.at(end)) && Character.isLowerCase(text.at(end))
                || end < first + 2 && PlainText.isArabic(text.at(end))) {
            end++;
        }
        boolean alone = first > at || end - first <= LONGEST;
        return end > first && alone && text.at(end) == ')' ? end + 1 : -1;
    }

    /** Behind all the items that follow one another, blanks between them or not; the offset itself when there is none. */
    static int endOfAll(PlainText text, int offset) {
        int end = offset;
        int next = end(text, offset);
        while (next >= 0) {
            end = next;
            next = end(text, text.skipBlank(end));
        }
        return end;
    }

    /** The items of a stretch as locators have them: {@code (n)(iv)} of {@code n) iv)}. */
    static String canonical(PlainText text, int start, int end) {
        StringBuilder items = new StringBuilder();
        boolean open = false;
        for (int i = start; i < end; i++) {
            char sign = text.at(i);
            if (!open && Character.isLetter(sign)) {
                items.append('(');
            }
            open = sign != ')' && (open || Character.isLetter(sign));
            if (sign == ')' || Character.isLetter(sign)) {
                items.append(letter(sign));
            }
        }
        return items.toString();
    }

    private static char letter(char sign) {
        if (sign == ALIF) {
            return ABJAD.charAt(0);
        }
        int alike = LOOK_ALIKES.indexOf(sign);
        int place = CYRILLIC.indexOf(sign);
        return alike >= 0 ? LATIN.charAt(alike) : place >= 0 && place < 26 ? (char) ('a' + place) : sign;
    }

    /** A label whose items others continue: {@code 9(a)(i)} with {@code (b)} gives {@code 9(b)}, with {@code (ii)} {@code 9(a)(ii)}. */
    static String continued(String label, String items) {
        String next = items.substring(1, items.indexOf(')'));
        for (int open = label.lastIndexOf('('); open >= 0; open = label.lastIndexOf('(', open - 1)) {
            if (follows(label.substring(open + 1, label.indexOf(')', open)), next)) {
                return label.substring(0, open) + items;
            }
        }
        return label.substring(0, Math.max(0, label.lastIndexOf('('))) + items;
    }

    private static boolean follows(String one, String other) {
        return counted(one, other).map(count -> count.size() > 1).orElse(false);
    }

    /** The labels from {@code 6(a)} to {@code 6(d)}, both included; none when they do not count up within one paragraph. */
    static ImmutableList<String> range(String from, String to, int most) {
        int open = from.lastIndexOf('(');
        boolean siblings = open >= 0 && to.lastIndexOf('(') == open && to.startsWith(from.substring(0, open));
        if (!siblings) {
            return ImmutableList.of();
        }
        return counted(inner(from, open), inner(to, open))
                .filter(count -> count.size() <= most)
                .map(count -> count.labels().stream()
                        .map(item -> from.substring(0, open) + "(" + item + ")")
                        .collect(ImmutableList.toImmutableList()))
                .orElse(ImmutableList.of());
    }

    private static String inner(String label, int open) {
        return label.substring(open + 1, label.length() - 1);
    }

    /** Items from one to another of the same sort. */
    private record Count(int first, int last, boolean roman, String alphabet) {
        int size() {
            return last - first + 1;
        }

        ImmutableList<String> labels() {
            ImmutableList.Builder<String> labels = ImmutableList.builder();
            for (int i = first; i <= last; i++) {
                labels.add(roman ? Ascii.toLowerCase(Numerals.roman(i)) : alphabet.substring(i - 1, i));
            }
            return labels.build();
        }
    }

    /** As small romans where both can be some, else as letters; empty where they do not count up. */
    private static Optional<Count> counted(String from, String to) {
        OptionalInt first = roman(from);
        OptionalInt last = roman(to);
        if (first.isPresent() && last.isPresent() && first.getAsInt() <= last.getAsInt()) {
            return Optional.of(new Count(first.getAsInt(), last.getAsInt(), true, ""));
        }
        for (String alphabet : ALPHABETS) {
            int begin = from.length() == 1 ? alphabet.indexOf(from) : -1;
            int end = to.length() == 1 ? alphabet.indexOf(to) : -1;
            if (begin >= 0 && end >= begin) {
                return Optional.of(new Count(begin + 1, end + 1, false, alphabet));
            }
        }
        return Optional.empty();
    }

    /** Of {@code i}, {@code v} and {@code x}: items number no higher. */
    private static OptionalInt roman(String item) {
        return ROMAN.matchesAllOf(item) ? Numerals.roman(Ascii.toUpperCase(item)) : OptionalInt.empty();
    }
}
