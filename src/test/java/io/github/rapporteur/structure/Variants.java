package io.github.rapporteur.structure;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/** Other ways in which the same text may come out of a file; none of them changes what it says. */
final class Variants {
    /** By what they change. */
    static final ImmutableMap<String, UnaryOperator<String>> ALL = ImmutableMap.of(
            "line ends of Windows",
            text -> text.replace("\n", "\r\n"),
            "no-break spaces",
            Variants::withNoBreakSpaces,
            "set in",
            text -> "     " + text.replace("\n", "\n     "),
            "a form feed at either end",
            text -> '\f' + text + '\f',
            "a blank line behind every line",
            Variants::withBlankLines,
            "a page break in mid-sentence",
            Variants::withPageBreak);

    private static final Pattern LONE_SPACE = Pattern.compile("(?<=\\S) (?=\\S)");
    private static final Pattern ENDED = Pattern.compile("[.;:,!?。；：，؛،]\\d?$");
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");

    private Variants() {}

    private static String withNoBreakSpaces(String text) {
        return LONE_SPACE.matcher(text).replaceAll("\u00A0");
    }

    /** Texts that have them already stay as they are. */
    private static String withBlankLines(String text) {
        return text.contains(" \n\n") ? text : text.replace("\n", " \n\n");
    }

    /** Cuts the last sentence that goes on over a full line; texts with notes or pages of their own stay as they are. */
    private static String withPageBreak(String text) {
        if (text.contains("____") || text.contains("\f")) {
            return text;
        }
        List<String> lines = Splitter.on('\n').splitToList(text);
        for (int i = lines.size() - 1; i > 0; i--) {
            if (goesOn(lines.get(i - 1).strip(), lines.get(i).strip())) {
                return String.join("\n", lines.subList(0, i))
                        + "\n\f\n"
                        + String.join("\n", lines.subList(i, lines.size()));
            }
        }
        return text;
    }

    private static boolean goesOn(String line, String next) {
        int full = HAN.matcher(line).find() ? 30 : 70;
        return line.length() >= full
                && !line.contains("  ")
                && !ENDED.matcher(line).find()
                && !next.isEmpty()
                && Character.isLetter(next.charAt(0));
    }
}
