package io.github.rapporteur.structure;

import com.google.common.collect.ImmutableList;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads {@code Agenda items 55 and 128 (a) and (b)} as {@code 55}, {@code 128(a)}, {@code 128(b)}, and {@code Item 3 (b)
 * (ii)} as {@code 3(b)(ii)}.
 */
final class AgendaItems {
    private static final Pattern PART = Pattern.compile(
            "(\\d{1,3})|(?<![\\p{L}\\d])[(（]?[\\s\u00A0]?(\\p{L}{1,2}|\\p{IsArabic} \\p{IsArabic})[\\s\u00A0]?[)）]");

    private AgendaItems() {}

    static ImmutableList<String> read(String line) {
        Set<String> parts = new LinkedHashSet<>();
        String number = "";
        String letter = "";
        boolean lettered = false;
        int end = 0;
        Matcher matcher = PART.matcher(line.length() > 200 ? line.substring(0, 200) : line);
        while (matcher.find()) {
            if (matcher.group(1) != null) {
                if (!number.isEmpty() && !lettered) {
                    parts.add(number);
                }
                number = matcher.group(1);
                lettered = false;
            } else if (!number.isEmpty()) {
                String part = number + "(" + Numerals.latin(matcher.group(2).replace(" ", "")) + ")";
                boolean below = lettered && line.substring(end, matcher.start()).isBlank();
                parts.remove(below ? letter : "");
                letter = below ? letter + part.substring(number.length()) : part;
                parts.add(letter);
                lettered = true;
            }
            end = matcher.end();
        }
        if (!number.isEmpty() && !lettered) {
            parts.add(number);
        }
        return ImmutableList.copyOf(parts);
    }
}
