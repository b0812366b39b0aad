package io.github.rapporteur.export;

/** Text on its way into a spreadsheet. */
final class Cell {
    /** What makes spreadsheets compute a cell, as OWASP lists it under "CSV injection". */
    private static final String STARTS_FORMULA = "=+-@\t\r\n";

    private Cell() {}

    /** The text, marked with an apostrophe where a spreadsheet would compute it instead of showing it. */
    static String harmless(String text) {
        return !text.isEmpty() && STARTS_FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
