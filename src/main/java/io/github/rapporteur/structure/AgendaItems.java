package io.github.rapporteur.structure;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads {@code Agenda items 55 and 128 (a) and (b)} as {@code 55}, {@code 128(a)}, {@code 128(b)}. */
final class AgendaItems {
    private static final Pattern PART =
            Pattern.compile("(\\d{1,3})|(?<![\\p{L}\\d])[(（]?[\\s\u00A0]?(\\p{L}{1,2})[\\s\u00A0]?[)）]");

    private AgendaItems() {}

    static ImmutableList<String> read(String line) {
        ImmutableSet.Builder<String> items = ImmutableSet.builder();
        String number = "";
        boolean lettered = false;
        Matcher matcher = PART.matcher(line.length() > 200 ? line.substring(0, 200) : line);
        while (matcher.find()) {
            if (matcher.group(1) != null) {
                if (!number.isEmpty() && !lettered) {
                    items.add(number);
                }
                number = matcher.group(1);
                lettered = false;
            } else if (!number.isEmpty()) {
                items.add(number + "(" + Numerals.latin(matcher.group(2)) + ")");
                lettered = true;
            }
        }
        if (!number.isEmpty() && !lettered) {
            items.add(number);
        }
        return items.build().asList();
    }
}
