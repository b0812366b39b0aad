package io.github.rapporteur.symbol;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands between two slashes, in capitals: {@code PV.6201(RESUMPTION1)} has the head {@code PV.6201} and one group.
 *
 * @param head what stands before the brackets
 * @param groups bracketed pieces, brackets included, in order
 */
record Component(String head, ImmutableList<String> groups) {
    private static final Pattern SHAPE =
            Pattern.compile("([A-Z0-9][A-Z0-9._&'+-]*+)((?:[(\\[][A-Z0-9./&' +,-]++[)\\]])*+)");
    private static final Pattern GROUP = Pattern.compile("[(\\[][^)\\]]*+[)\\]]");
    private static final Pattern DOTTED =
            Pattern.compile("([A-Z]++(?:\\.[A-Z]++)*?)\\.([0-9][A-Z0-9.-]*+|[IVX]++|[A-Z])");
    private static final Pattern NUMBER = Pattern.compile("([0-9]++(?:-[0-9]++)?+)([A-Z](?:-?[A-Z])?)?+");
    private static final Pattern SPECIAL = Pattern.compile("(?:E?S|SS)[.-](?:[0-9]++|[IVXL]++)");

    // As records have it: theirs is put together when first asked for, which takes longer than to read a symbol.
    @Override
    public boolean equals(Object other) {
        return other instanceof Component component && head.equals(component.head) && groups.equals(component.groups);
    }

    @Override
    public int hashCode() {
        return 31 * head.hashCode() + groups.hashCode();
    }

    /** Reads what stands between two slashes; empty when it is not built like a component. */
    static Optional<Component> of(String text) {
        Matcher matcher = SHAPE.matcher(text);
        if (!matcher.matches() || text.contains("..") || matcher.group(1).endsWith(".")) {
            return Optional.empty();
        }
        ImmutableList.Builder<String> groups = ImmutableList.builder();
        Matcher group = GROUP.matcher(matcher.group(2));
        while (group.find()) {
            groups.add(group.group());
        }
        return Optional.of(new Component(matcher.group(1), groups.build()));
    }

    /** The word before a number or a full stop: {@code ADD} of {@code ADD.1}, {@code RES} of {@code RES}; empty in numbers. */
    String word() {
        Matcher dotted = DOTTED.matcher(head);
        if (dotted.matches()) {
            return dotted.group(1);
        }
        return Character.isDigit(head.charAt(0)) ? "" : head;
    }

    /** What follows the word's full stop: {@code 1} of {@code ADD.1}. */
    Optional<String> suffix() {
        Matcher dotted = DOTTED.matcher(head);
        return dotted.matches() ? Optional.of(dotted.group(2)) : Optional.empty();
    }

    /** Whether it is a number, a range of numbers, or a number with part letters. */
    boolean isNumber() {
        return NUMBER.matcher(head).matches();
    }

    /** The number without part letters. */
    String digits() {
        Matcher matcher = NUMBER.matcher(head);
        return matcher.matches() ? matcher.group(1) : head;
    }

    /** The part letters of a number: {@code C}, {@code A-C}. */
    Optional<String> letters() {
        Matcher matcher = NUMBER.matcher(head);
        return matcher.matches() ? Optional.ofNullable(matcher.group(2)) : Optional.empty();
    }

    /** Whether it names a special or emergency special session: {@code S-21}, {@code ES-10}. */
    boolean isSpecialSession() {
        return isSpecialSession(head);
    }

    static boolean isSpecialSession(String text) {
        return SPECIAL.matcher(text).matches();
    }

    /** The year it is, or 0: {@code 2018}. The organization's first documents are of 1945. */
    static int year(String text) {
        if (text.length() != 4 || !text.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return 0;
        }
        int year = Integer.parseInt(text);
        return year >= 1945 && year < 2100 ? year : 0;
    }
}
