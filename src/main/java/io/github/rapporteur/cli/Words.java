package io.github.rapporteur.cli;

import java.time.Duration;
import java.util.Locale;

/** Numbers and times as they are told to people. */
final class Words {

    private Words() {}

    /** As {@link String#format}, in the same way on every machine. */
    static String format(String pattern, Object... values) {
        return String.format(Locale.ROOT, pattern, values);
    }

    /** {@code 1 file}, {@code 1,204 files}. */
    static String count(long number, String one) {
        return count(number, one, one + "s");
    }

    /** {@code 1 entry}, {@code 2 entries}. */
    static String count(long number, String one, String many) {
        return number(number) + ' ' + (number == 1 ? one : many);
    }

    /** {@code 1,204}. Without a format, for Java looks through all it knows of languages to find one. */
    static String number(long number) {
        StringBuilder written = new StringBuilder(Long.toString(number));
        for (int i = written.length() - 3; i > (number < 0 ? 1 : 0); i -= 3) {
            written.insert(i, ',');
        }
        return written.toString();
    }

    /** {@code 0.4 s}, {@code 12 s}, {@code 3 min 5 s}, {@code 2 h 10 min}. */
    static String time(Duration time) {
        long seconds = time.toSeconds();
        if (seconds < 10) {
            return format("%.1f s", time.toMillis() / 1000.0);
        }
        if (seconds < 60) {
            return seconds + " s";
        }
        return seconds < 3600
                ? seconds / 60 + " min " + seconds % 60 + " s"
                : seconds / 3600 + " h " + seconds % 3600 / 60 + " min";
    }

    /** {@code 812 bytes}, {@code 4.2 kB}, {@code 1.3 GB}; a kB is 1,000 bytes. */
    static String size(long bytes) {
        if (bytes < 1_000) {
            return count(bytes, "byte");
        }
        double value = bytes / 1_000.0;
        String unit = "kB";
        for (String larger : new String[] {"MB", "GB", "TB"}) {
            if (value >= 1_000) {
                value /= 1_000;
                unit = larger;
            }
        }
        return format("%.1f %s", value, unit);
    }
}
