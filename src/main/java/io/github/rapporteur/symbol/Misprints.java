package io.github.rapporteur.symbol;

/** Counts the misprints between two words: letters too many, missing, wrong, or two that changed places. */
final class Misprints {

    private Misprints() {}

    /** The number of misprints, or {@code most + 1} where there are more than {@code most}. */
    static int between(String written, String meant, int most) {
        if (Math.abs(written.length() - meant.length()) > most) {
            return most + 1;
        }
        int[] before = new int[meant.length() + 1];
        int[] last = new int[meant.length() + 1];
        for (int j = 0; j <= meant.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= written.length(); i++) {
            int[] row = new int[meant.length() + 1];
            row[0] = i;
            for (int j = 1; j <= meant.length(); j++) {
                int wrong = written.charAt(i - 1) == meant.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(last[j - 1] + wrong, 1 + Math.min(last[j], row[j - 1]));
                if (swapped(written, i, meant, j)) {
                    row[j] = Math.min(row[j], before[j - 2] + 1);
                }
            }
            before = last;
            last = row;
        }
        return Math.min(last[meant.length()], most + 1);
    }

    private static boolean swapped(String written, int i, String meant, int j) {
        return i > 1
                && j > 1
                && written.charAt(i - 1) == meant.charAt(j - 2)
                && written.charAt(i - 2) == meant.charAt(j - 1);
    }
}
