package io.github.rapporteur.export;

import com.google.common.base.Joiner;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Text on its way into a spreadsheet. */
final class Cell {
    /** What makes spreadsheets compute a cell, as OWASP lists it under "CSV injection", in full width as well. */
    private static final String STARTS_FORMULA = "=+-@\t\r\n＝＋－＠";

    private static final Joiner SEVERAL = Joiner.on("; ");

    private Cell() {}

    /**
     * The text without characters that control how it is shown, marked with an apostrophe where a spreadsheet would compute
     * it instead of showing it.
     */
    static String harmless(String text) {
        String plain = PlainLine.unturned(Printable.of(text));
        return !plain.isEmpty() && STARTS_FORMULA.indexOf(plain.charAt(0)) >= 0 ? "'" + plain : plain;
    }

    /** The value as its {@code toString} prints it; nothing where there is none. */
    static String of(Optional<?> value) {
        return harmless(value.map(Object::toString).orElse(""));
    }

    static String of(OptionalInt value) {
        return value.isPresent() ? Integer.toString(value.getAsInt()) : "";
    }

    /** Several values in one cell. */
    static String of(Collection<?> values) {
        return harmless(SEVERAL.join(values));
    }

    /** Cells as a line of RFC 4180, with its end. */
    static String record(List<String> cells) {
        return TableForm.CSV.record(cells);
    }
}
