package io.github.rapporteur.reference;

/**
 * Where a text may cite. Every mention has a slash behind a digit or Latin letter, or a bracket with a year or session behind
 * a number, or is {@code ibid.} or a noun that {@code the same} stands at. Two characters of each of these are looked for in
 * the text, and what stands around them is looked at only then; it may still be no mention.
 */
final class Triggers {
    private static final String INSIDE_SYMBOLS = "/.-&'_)";
    /** Year digits, the letters of roman sessions, what stands in front of those, and a blank; also in Arabic, Cyrillic. */
    private static final String BEGINS_SESSION = "12IVXLCSE \u062f\u0421\u0425\u0406\u0415";

    /** Of a letter's name. */
    private static final int LONGEST_NAME = 40;

    /** No symbol is longer. */
    private static final int LONGEST_RUN = 120;

    private final CitingNouns nouns;
    private final Pairs pairs;

    Triggers(Lexicon lexicon) {
        Pairs.Builder all = new Pairs.Builder();
        for (char sign = 0; sign < 128; sign++) {
            if (Character.isLetterOrDigit(sign) || INSIDE_SYMBOLS.indexOf(sign) >= 0) {
                all.add(sign, '/');
            }
        }
        BEGINS_SESSION.chars().forEach(sign -> all.add('(', (char) sign));
        this.nouns = new CitingNouns(lexicon, all);
        this.pairs = all.build();
    }

    /** The first offset from one on at which something is that a mention must have; -1 for none. */
    int next(PlainText text, int from) {
        int at = text.next(pairs, from);
        while (at >= 0 && !mayCite(text, at)) {
            at = text.next(pairs, at + 1);
        }
        return at;
    }

    private boolean mayCite(PlainText text, int at) {
        if (text.at(at) == '/') {
            return PlainText.isDigit(text.at(at - 1)) || hasDigit(text, at);
        }
        return text.at(at - 1) == '(' ? isBehindNumber(text, at - 1) : nouns.isAt(text, at);
    }

    /** Whether there is a digit among the characters of a symbol around a slash, or could be one in its brackets. */
    private static boolean hasDigit(PlainText text, int slash) {
        int end = slash;
        while (end - slash < LONGEST_RUN && SymbolReader.isInside(text.at(end))) {
            if (PlainText.isDigit(text.at(end++))) {
                return true;
            }
        }
        int start = slash;
        while (slash - start < LONGEST_RUN && SymbolReader.isInside(text.at(start - 1))) {
            if (PlainText.isDigit(text.at(--start))) {
                return true;
            }
        }
        boolean whole = end - slash < LONGEST_RUN && slash - start < LONGEST_RUN;
        return !whole || text.at(text.skipBlank(end)) == '(' || text.at(start - 1) == ')';
    }

    /** Whether digits stand in front of a bracket, or digits and a letter or its name. */
    private static boolean isBehindNumber(PlainText text, int bracket) {
        int end = backOverBlank(text, bracket);
        if (Numerals.latin(text.at(end - 1)) != '\0') {
            end = backOverBlank(text, end - 1);
        } else if (PlainText.isArabic(text.at(end - 1))) {
            int least = end - LONGEST_NAME;
            while (end > least && PlainText.isArabic(text.at(end - 1))) {
                end--;
            }
            end = backOverBlank(text, end);
        }
        return PlainText.isDigit(text.at(end - 1));
    }

    private static int backOverBlank(PlainText text, int end) {
        return text.at(end - 1) == ' ' ? end - 1 : end;
    }
}
