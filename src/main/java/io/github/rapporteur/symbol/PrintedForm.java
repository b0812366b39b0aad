package io.github.rapporteur.symbol;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A symbol with the spaces that the United Nations prints: {@code A/77/6 (Sect. 29A)}, {@code S/RES/1373 (2001)}. */
final class PrintedForm {
    /** What stands in brackets: words, then a number or letters. */
    private static final Pattern QUALIFIER =
            Pattern.compile("(Parts?|Vol\\.|Sect\\.|Resumption|Fascicle|Annex)([0-9A-Z]++)(?:(and)([0-9A-Z]++))?+");

    private static final Pattern LETTERED = Pattern.compile("([0-9]++)([A-Z](?:-[A-Z])?+)");
    private static final Pattern GROUP = Pattern.compile("(\\(|\\[)([^()\\[\\]]++)[)\\]]");

    private PrintedForm() {}

    /** @param numberAt the component that carries the number; -1 where there is none */
    static String of(ImmutableList<String> components, int numberAt, boolean resolution) {
        ImmutableList.Builder<String> printed = ImmutableList.builder();
        for (int i = 0; i < components.size(); i++) {
            String component = components.get(i);
            printed.add(resolution && i == numberAt ? number(component) : qualified(component));
        }
        return Joiner.on('/').join(printed.build());
    }

    /** {@code 217(III)[A]} as {@code 217 A (III)}, {@code 262C} as {@code 262 C}. */
    private static String number(String component) {
        int open = component.indexOf('(');
        int letters = component.indexOf('[');
        if (letters > open && open > 0) {
            String letter = component.substring(letters + 1, component.length() - 1);
            return component.substring(0, open) + " " + letter + " " + component.substring(open, letters);
        }
        String spaced = open > 0 ? component.substring(0, open) + " " + component.substring(open) : component;
        Matcher lettered = LETTERED.matcher(spaced);
        return lettered.matches() ? lettered.group(1) + " " + lettered.group(2) : spaced;
    }

    /** {@code 7(PartI)} as {@code 7 (Part I)}; sessions and years stay: {@code B(S-XIX)}. */
    private static String qualified(String component) {
        int open = component.indexOf('(');
        if (open < 0) {
            return component;
        }
        StringBuilder printed = new StringBuilder(component.substring(0, open));
        Matcher group = GROUP.matcher(component).region(open, component.length());
        while (group.find()) {
            Matcher qualifier = QUALIFIER.matcher(group.group(2));
            boolean words = qualifier.matches();
            boolean alone = group.group(2).chars().allMatch(Character::isLetter)
                    && Word.qualifierAtStart(group.group(2).toUpperCase(Locale.ROOT))
                            .isPresent();
            printed.append(words || alone ? " " : "")
                    .append(group.group(1))
                    .append(words ? spaced(qualifier) : group.group(2))
                    .append(group.group(1).equals("(") ? ")" : "]");
        }
        return printed.toString();
    }

    private static String spaced(Matcher qualifier) {
        String rest = qualifier.group(3) == null ? "" : " and " + qualifier.group(4);
        return qualifier.group(1) + " " + qualifier.group(2) + rest;
    }
}
