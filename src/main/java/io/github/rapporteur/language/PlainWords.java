package io.github.rapporteur.language;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacter.WordBreak;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.lang.UScript;

/**
 * Cuts text of Latin and Cyrillic letters, digits and common punctuation into words just where ICU's rules do, with no run of
 * two scripts, several times as fast: by Unicode Standard Annex 29. What holds other characters is left to ICU. Not for use by
 * several threads.
 */
public final class PlainWords {
    /** Where ICU is asked through Lucene, it has longer texts piece by piece, and does not look from one into the next. */
    private static final int TOO_LONG = 4_096;
    /** Behind the punctuation of European languages. */
    private static final int UNKNOWN_FROM = 0x2070;

    private static final byte NONE = 0;
    private static final byte LATIN = 1;
    private static final byte CYRILLIC = 2;
    private static final byte DIGIT = 3;
    /** Part of any word, such as the low line; no word alone. */
    private static final byte EXTENDING = 4;
    /** Joins two letters or two digits, such as the apostrophe. */
    private static final byte BETWEEN = 5;
    /** Joins two digits, such as the comma. */
    private static final byte BETWEEN_DIGITS = 6;

    /** Joins two letters, such as the colon. */
    private static final byte BETWEEN_LETTERS = 7;

    private static final byte UNKNOWN = 8;
    private static final byte[] KINDS = kinds();

    private final char[] letters = new char[TOO_LONG];
    private int length;
    private int start;
    private int end;
    /** Of the last letter. */
    private byte script;

    private static byte[] kinds() {
        byte[] kinds = new byte[UNKNOWN_FROM];
        for (int i = 0; i < kinds.length; i++) {
            kinds[i] = kind(i);
        }
        return kinds;
    }

    private static byte kind(int character) {
        int script = UScript.getScript(character);
        int rule = UCharacter.getIntPropertyValue(character, UProperty.WORD_BREAK);
        if (rule == WordBreak.ALETTER) {
            return script == UScript.LATIN ? LATIN : script == UScript.CYRILLIC ? CYRILLIC : UNKNOWN;
        }
        boolean picture = UCharacter.hasBinaryProperty(character, UProperty.EXTENDED_PICTOGRAPHIC);
        return script == UScript.COMMON && !picture ? common(rule) : UNKNOWN;
    }

    private static byte common(int rule) {
        return switch (rule) {
            case WordBreak.OTHER, WordBreak.CR, WordBreak.LF, WordBreak.NEWLINE, WordBreak.WSEGSPACE -> NONE;
            case WordBreak.DOUBLE_QUOTE -> NONE;
            case WordBreak.NUMERIC -> DIGIT;
            case WordBreak.EXTENDNUMLET -> EXTENDING;
            case WordBreak.MIDNUMLET, WordBreak.SINGLE_QUOTE -> BETWEEN;
            case WordBreak.MIDNUM -> BETWEEN_DIGITS;
            case WordBreak.MIDLETTER -> BETWEEN_LETTERS;
            default -> UNKNOWN;
        };
    }

    /** Takes a text to be cut; false if it has to be left to ICU. */
    public boolean take(String text) {
        length = text.length();
        start = 0;
        end = 0;
        script = NONE;
        if (length >= TOO_LONG) {
            return false;
        }
        text.getChars(0, length, letters, 0);
        for (int i = 0; i < length; i++) {
            if (letters[i] >= UNKNOWN_FROM || KINDS[letters[i]] == UNKNOWN) {
                return false;
            }
        }
        return true;
    }

    /** Goes on to the next word; false if there is none. */
    public boolean next() {
        for (start = end; start < length; start = end) {
            byte kind = KINDS[letters[start]];
            end = start + 1;
            if (isPart(kind)) {
                script = isLetter(kind) ? kind : script;
                end = end(kind);
                if (kind != EXTENDING || end > start + 1) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Where the word ends whose first character has been read. */
    private int end(byte first) {
        byte last = first;
        int at = end;
        while (at < length) {
            byte kind = KINDS[letters[at]];
            int step = 1;
            if (kind >= BETWEEN && at + 1 < length && joins(kind, last, KINDS[letters[at + 1]])) {
                kind = KINDS[letters[at + 1]];
                step = 2;
            }
            if (!isPart(kind) || (isLetter(kind) && script != NONE && kind != script)) {
                return at;
            }
            script = isLetter(kind) ? kind : script;
            last = kind;
            at += step;
        }
        return at;
    }

    private static boolean joins(byte kind, byte last, byte next) {
        return kind != BETWEEN_LETTERS && last == DIGIT && next == DIGIT
                || kind != BETWEEN_DIGITS && isLetter(last) && isLetter(next);
    }

    private static boolean isLetter(byte kind) {
        return kind == LATIN || kind == CYRILLIC;
    }

    private static boolean isPart(byte kind) {
        return kind >= LATIN && kind <= EXTENDING;
    }

    /** The text, and more behind it. */
    public char[] letters() {
        return letters;
    }

    /** Where the word at hand begins. */
    public int start() {
        return start;
    }

    /** Where the word at hand ends. */
    public int end() {
        return end;
    }
}
