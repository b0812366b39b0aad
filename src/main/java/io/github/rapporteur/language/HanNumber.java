package io.github.rapporteur.language;

/** Numbers below 1,000 written with Chinese characters or with digits. */
final class HanNumber {
    private static final String DIGITS = "〇一二三四五六七八九";
    /** Every character such a number may have. */
    static final String CHARACTERS = DIGITS + "零○十百两";

    private HanNumber() {}

    /** The value of {@code 七十五}, {@code 一百零三} or {@code 75}; 0 when it is none. */
    static int value(String number) {
        int total = 0;
        int digit = 0;
        for (int i = 0; i < number.length(); i++) {
            char c = number.charAt(i);
            if (c == '十' || c == '百') {
                total += Math.max(digit, 1) * (c == '十' ? 10 : 100);
                digit = 0;
            } else {
                digit = digit * 10 + digit(c);
            }
        }
        return total + digit;
    }

    /** The value of digits one behind the other: {@code 二〇一〇} is 2010. */
    static int digits(String number) {
        int value = 0;
        for (int i = 0; i < number.length(); i++) {
            value = value * 10 + digit(number.charAt(i));
        }
        return value;
    }

    private static int digit(char c) {
        if (c >= '0' && c <= '9') {
            return c - '0';
        }
        return c == '两' ? 2 : Math.max(DIGITS.indexOf(c), 0);
    }
}
