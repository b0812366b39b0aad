package io.github.rapporteur.export;

import com.google.common.base.Joiner;
import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/** A record of type {@code RPRT} for each document, its lines ended as the format wants. */
record RisWriter(Writer out) implements ExportWriter<Work> {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy/MM/dd/", Locale.ROOT);
    private static final String END_OF_LINE = "\r\n";

    @Override
    public void write(Work work) throws IOException {
        BibliographicEntry entry = BibliographicEntry.of(work);
        line("TY", "RPRT");
        line("ID", entry.key());
        // A comma would part a person's names.
        line("AU", entry.author().map(author -> author.replaceFirst(", ", ". ").replace(",", "")));
        line("TI", entry.title());
        line("SN", entry.number());
        line("M3", entry.kind());
        line("PB", entry.author().map(any -> "United Nations"));
        if (entry.year().isPresent()) {
            line("PY", Integer.toString(entry.year().getAsInt()));
        }
        line("DA", entry.date().map(RisWriter::day));
        line("LA", entry.language());
        line("UR", entry.link());
        if (!entry.otherLanguages().isEmpty()) {
            line("N1", "Also in " + Joiner.on(", ").join(entry.otherLanguages()));
        }
        out.write("ER  - " + END_OF_LINE + END_OF_LINE);
    }

    private static String day(LocalDate date) {
        return DAY.format(date);
    }

    private void line(String tag, Optional<String> value) throws IOException {
        line(tag, value.orElse(""));
    }

    private void line(String tag, String value) throws IOException {
        String plain = PlainLine.of(value);
        if (!plain.isEmpty()) {
            out.write(tag + "  - " + plain + END_OF_LINE);
        }
    }
}
