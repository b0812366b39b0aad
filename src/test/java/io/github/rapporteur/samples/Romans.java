package io.github.rapporteur.samples;

/** Small roman numbers. */
final class Romans {
    private Romans() {}

    /** The value of {@code xiv}; -1 if it is no roman number. */
    static int value(String roman) {
        int sum = 0;
        int before = 0;
        for (int i = roman.length() - 1; i >= 0; i--) {
            int digit = switch (roman.charAt(i)) {
                case 'i' -> 1;
                case 'v' -> 5;
                case 'x' -> 10;
                default -> -1;
            };
            if (digit < 0) {
                return -1;
            }
            sum += digit < before ? -digit : digit;
            before = Math.max(before, digit);
        }
        return sum;
    }
}
