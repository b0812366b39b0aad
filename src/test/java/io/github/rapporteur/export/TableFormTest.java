package io.github.rapporteur.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Strings;
import de.siegmar.fastcsv.reader.CsvReader;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TableFormTest {
    private static final List<String> ODD = Stream.of(
                    "two\nlines",
                    "a\ttab",
                    "\"quoted\"",
                    "a, comma",
                    "\u202Eturned",
                    "nul\0l",
                    "half \uD83D",
                    "\u2028end",
                    "")
            .map(Cell::harmless)
            .toList();

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "＝1", "\u202E=1+1", "\u2066@x"})
    void nothingIsComputed(String formula) {
        assertThat(Cell.harmless(formula)).startsWith("'");
    }

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
