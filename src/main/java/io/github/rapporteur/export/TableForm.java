package io.github.rapporteur.export;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;

/** How the cells of a table are parted. */
enum TableForm {
    /** RFC 4180. */
    CSV(',') {
        @Override
        String cell(String text) {
            return text;
        }
    },
    /** Tabs, and in cells neither tabs nor ends of lines: programs that read it line by line know no quotation marks around them. */
    TSV('\t') {
        @Override
        String cell(String text) {
            return PARTING.replaceFrom(text, ' ');
        }
    };

    private static final CharMatcher PARTING = CharMatcher.anyOf("\t\n\r\u000B\u000C\u0085\u2028\u2029");

    /** Spreadsheets take no more characters in a cell, and would break the rest into lines of their own. */
    private static final int LONGEST_CELL = 32_767;

    private static final String CUT = " …";

    private final char separator;

    TableForm(char separator) {
        this.separator = separator;
    }

    abstract String cell(String text);

    /** Cells as a line, with its end. */
    String record(List<String> cells) {
        StringWriter line = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().fieldSeparator(separator).build(line)) {
            csv.writeRecord(cells.stream().map(text -> fitting(cell(text))).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return line.toString();
    }

    private static String fitting(String text) {
        return text.length() <= LONGEST_CELL ? text : Ascii.truncate(text, LONGEST_CELL, CUT);
    }
}
