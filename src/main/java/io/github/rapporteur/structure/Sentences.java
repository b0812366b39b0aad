package io.github.rapporteur.structure;

import java.util.regex.Pattern;

/** How texts end. */
final class Sentences {
    private static final String FULL = ".!?。！？؟…";
    private static final String CLAUSE = ";:,；：，、؛،";
    private static final String CLOSING = "”’\"»)]）」》";

    private Sentences() {}

    /** The last character that is not white space; a space when there is none. */
    static char lastCharacter(CharSequence text) {
        for (int i = text.length() - 1; i >= 0; i--) {
            if (!Scripts.isSpace(text.charAt(i)) && !Scripts.isInvisible(text.charAt(i))) {
                return text.charAt(i);
            }
        }
        return ' ';
    }

    /** Behind {@code ; and} the next item of a list begins. */
    private static final Pattern LAST_BUT_ONE = Pattern.compile("[;,][\\s\u00A0]+(?:and|or|et|ou|y|e|o|и|или|و|أو)$");

    /** Whether a text ends as a sentence or clause of a list does; closing quotes and brackets may follow. */
    static boolean isClosed(CharSequence text) {
        return endsClause(text) || endsLastButOne(text);
    }

    private static boolean endsLastButOne(CharSequence text) {
        String tail =
                text.subSequence(Math.max(0, text.length() - 8), text.length()).toString();
        boolean possible = tail.indexOf(';') >= 0 || tail.indexOf(',') >= 0;
        return possible && LAST_BUT_ONE.matcher(tail.strip()).find();
    }

    private static boolean endsClause(CharSequence text) {
        int i = text.length() - 1;
        while (i >= 0 && (Scripts.isSpace(text.charAt(i)) || CLOSING.indexOf(text.charAt(i)) >= 0)) {
            i--;
        }
        while (i >= 0 && Character.isDigit(text.charAt(i))) {
            i--;
        }
        if (i < 0) {
            return false;
        }
        char last = text.charAt(i);
        return FULL.indexOf(last) >= 0 || CLAUSE.indexOf(last) >= 0;
    }

    static boolean endsWithColon(CharSequence text) {
        char last = lastCharacter(text);
        return last == ':' || last == '：';
    }

    /** Whether a text leads in a list or is an item that others follow. */
    static boolean endsInList(CharSequence text) {
        return endsWithColon(text) || ";；؛".indexOf(lastCharacter(text)) >= 0;
    }

    /** Whether the first letter is a Latin one: Russian preambles begin small, so that small letters tell nothing there. */
    static boolean startsLatin(CharSequence text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isLetter(text.charAt(i))) {
                return Character.UnicodeScript.of(text.charAt(i)) == Character.UnicodeScript.LATIN;
            }
        }
        return false;
    }

    /** Whether the first letter is a small one. */
    static boolean startsSmall(CharSequence text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isLetter(text.charAt(i))) {
                return Character.isLowerCase(text.charAt(i));
            }
            if (Character.isDigit(text.charAt(i))) {
                return false;
            }
        }
        return false;
    }
}
