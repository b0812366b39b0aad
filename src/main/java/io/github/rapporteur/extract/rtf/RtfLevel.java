package io.github.rapporteur.extract.rtf;

import io.github.rapporteur.extract.flow.ListLevel;
import io.github.rapporteur.extract.flow.NumberFormatCodes;

/** One level of a numbering while its description is read. */
final class RtfLevel {
    private final StringBuilder text = new StringBuilder();
    private int start = 1;
    private String format = "decimal";
    private String suffix = "\t";
    private boolean legal;
    private boolean restarts = true;

    /** Takes in a word about a level. */
    void word(String name, int parameter) {
        switch (name) {
            case "levelnfc", "levelnfcn" -> format = NumberFormatCodes.named(parameter);
            case "levelstartat" -> start = parameter;
            case "levelfollow" -> suffix = parameter == 1 ? " " : parameter == 2 ? "" : "\t";
            case "levellegal" -> legal = parameter != 0;
            case "levelnorestart" -> restarts = parameter == 0;
            default -> {}
        }
    }

    /** Takes in a piece of what is printed; its first character is its length, others stand for levels' numbers. */
    void text(String characters) {
        text.append(characters);
    }

    ListLevel finish() {
        return new ListLevel(start, format, pattern(), suffix, legal, restarts);
    }

    private String pattern() {
        return text.isEmpty() ? "" : text.substring(1, 1 + Math.min(text.charAt(0), text.length() - 1));
    }
}
