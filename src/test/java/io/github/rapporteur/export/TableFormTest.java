package io.github.rapporteur.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Strings;
import de.siegmar.fastcsv.reader.CsvReader;
import java.util.List;
import org.junit.jupiter.api.Test;

class TableFormTest {
    private static final List<String> ODD = List.of(
            "two\nlines", "a\ttab", "\"quoted\"", "a, comma", "\u202Eturned", "nul\0l", "half \uD83D", "\u2028end", "");

    @Test
    void commasAndLinesComeBackFromCsv() {
        String line = TableForm.CSV.record(ODD);

        assertThat(CsvReader.builder().ofCsvRecord(line).stream().toList())
                .singleElement()
                .satisfies(read -> assertThat(read.getFields())
                        .startsWith(
                                "two\nlines", "a\ttab", "\"quoted\"", "a, comma", "turned", "nul l", "half \uFFFD"));
    }

    @Test
    void aLineOfTsvIsOneLineWithAsManyTabsAsColumnsWant() {
        String line = TableForm.TSV.record(ODD);

        assertThat(line.chars().filter(c -> c == '\t')).hasSize(ODD.size() - 1);
        assertThat(line.strip().lines()).hasSize(1);
        assertThat(CsvReader.builder().fieldSeparator('\t').ofCsvRecord(line).stream()
                        .toList())
                .singleElement()
                .satisfies(read -> assertThat(read.getFields()).startsWith("two lines", "a tab", "\"quoted\""));
    }

    @Test
    void noCellIsLongerThanSpreadsheetsTake() {
        assertThat(
                        CsvReader.builder()
                                .ofCsvRecord(TableForm.CSV.record(List.of(Strings.repeat("long ", 10_000))))
                                .stream()
                                .toList())
                .singleElement()
                .satisfies(read -> assertThat(read.getField(0)).hasSize(32_767).endsWith(" …"));
    }
}
