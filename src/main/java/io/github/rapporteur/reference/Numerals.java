package io.github.rapporteur.reference;

import java.util.OptionalInt;

/** Numbers as letters and signs of several scripts. */
final class Numerals {
    private static final int[] VALUES = {100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String[] SIGNS = {"C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};
    private static final String CYRILLIC = "\u0410\u0412\u0421\u0415\u041d\u0406\u041a\u041c\u041e\u0420\u0422\u0425";
    private static final String LATIN = "ABCEHIKMOPTX";
    private static final String CHINESE = "\u3007\u4e00\u4e8c\u4e09\u56db\u4e94\u516d\u4e03\u516b\u4e5d";
    private static final char CHINESE_TEN = '\u5341';

    private Numerals() {}

    /** At most nine digits; 0 for anything else. */
    static int decimal(String digits) {
        if (digits.isEmpty() || digits.length() > 9) {
            return 0;
        }
        int value = 0;
        for (int i = 0; i < digits.length(); i++) {
            if (!PlainText.isDigit(digits.charAt(i))) {
                return 0;
            }
            value = 10 * value + digits.charAt(i) - '0';
        }
        return value;
    }

    /** A roman number below 400 in capitals, written as it should be. */
    static OptionalInt roman(String signs) {
        int value = 0;
        int at = 0;
        for (int i = 0; i < SIGNS.length; i++) {
            while (signs.startsWith(SIGNS[i], at)) {
                value += VALUES[i];
                at += SIGNS[i].length();
            }
        }
        return at == signs.length() && value > 0 && roman(value).equals(signs)
                ? OptionalInt.of(value)
                : OptionalInt.empty();
    }

    static String roman(int number) {
        StringBuilder signs = new StringBuilder();
        int rest = Math.min(number, 399);
        for (int i = 0; i < VALUES.length; i++) {
            while (rest >= VALUES[i]) {
                signs.append(SIGNS[i]);
                rest -= VALUES[i];
            }
        }
        return signs.toString();
    }

    /** The Latin capital that a capital is or looks like; NUL for none. */
    static char latin(char capital) {
        if (PlainText.isCapital(capital)) {
            return capital;
        }
        int at = CYRILLIC.indexOf(capital);
        return at < 0 ? '\0' : LATIN.charAt(at);
    }

    static boolean isChinese(char sign) {
        return sign == CHINESE_TEN || CHINESE.indexOf(sign) >= 0;
    }

    /** A Chinese number below 100; 0 for anything else. */
    static int chinese(String signs) {
        int ten = signs.indexOf(CHINESE_TEN);
        if (ten < 0) {
            return signs.length() == 1 ? Math.max(CHINESE.indexOf(signs.charAt(0)), 0) : 0;
        }
        int tens = ten == 0 ? 1 : chinese(signs.substring(0, ten));
        int ones = ten == signs.length() - 1 ? 0 : chinese(signs.substring(ten + 1));
        return signs.length() > 3 || ten > 1 ? 0 : 10 * tens + ones;
    }
}
