package io.github.rapporteur.symbol;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Brings part letters of resolutions and decisions into one form: behind the number since 1976 ({@code A/RES/72/262C}),
 * in square brackets behind the session before ({@code A/RES/217(III)[A]}).
 */
final class PartLetters {
    private static final String LETTERS = "[A-Z](?:-[A-Z])?";
    private static final Pattern ALONE = Pattern.compile("\\[?(" + LETTERS + ")]?");
    private static final Pattern BRACKETED = Pattern.compile("([0-9]++)\\[(" + LETTERS + ")]");
    private static final Pattern BEFORE_SESSION =
            Pattern.compile("([0-9]++)(" + LETTERS + ")(\\((?:E?S-)?[IVXL]++\\))");
    private static final Pattern AFTER_SESSION =
            Pattern.compile("([0-9]++\\((?:E?S-)?[IVXL]++\\))\\(?(" + LETTERS + ")\\)?");

    private PartLetters() {}

    /** @param components in capitals */
    static List<String> unify(List<String> components) {
        int last = components.size() - 1;
        if (last < 2 || !(components.contains("RES") || components.contains("DEC"))) {
            return components;
        }
        Matcher alone = ALONE.matcher(components.get(last));
        if (alone.matches() && Character.isDigit(components.get(last - 1).charAt(0))) {
            String joined = components.get(last - 1) + "[" + alone.group(1) + "]";
            return unified(ImmutableList.<String>builder()
                    .addAll(components.subList(0, last - 1))
                    .add(joined)
                    .build());
        }
        return unified(components);
    }

    private static List<String> unified(List<String> components) {
        boolean plenary = components.get(1).equals("RES") || components.get(1).equals("DEC");
        return components.stream()
                .map(component -> unified(component, plenary))
                .collect(ImmutableList.toImmutableList());
    }

    private static String unified(String component, boolean plenary) {
        Matcher bracketed = BRACKETED.matcher(component);
        if (bracketed.matches()) {
            return bracketed.group(1) + bracketed.group(2);
        }
        Matcher before = BEFORE_SESSION.matcher(component);
        if (plenary && before.matches()) {
            return before.group(1) + before.group(3) + "[" + before.group(2) + "]";
        }
        Matcher after = AFTER_SESSION.matcher(component);
        return plenary && after.matches() ? after.group(1) + "[" + after.group(2) + "]" : component;
    }
}
