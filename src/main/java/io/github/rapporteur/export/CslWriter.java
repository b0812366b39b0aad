package io.github.rapporteur.export;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.Optional;

/** An array with an item of type {@code report} for each document, as processors of the Citation Style Language take them. */
final class CslWriter implements ExportWriter<Work> {
    private final Writer out;
    private boolean any;

    CslWriter(Writer out) {
        this.out = out;
    }

    @Override
    public void begin() throws IOException {
        out.write("[");
    }

    @Override
    public void write(Work work) throws IOException {
        out.write(any ? ",\n" : "\n");
        any = true;
        out.write(item(BibliographicEntry.of(work)));
    }

    @Override
    public void end() throws IOException {
        out.write("\n]\n");
    }

    /** The schema knows no {@code null}: what is absent is left out. */
    private static String item(BibliographicEntry entry) {
        return Json.object(json -> {
            json.field("id", entry.key()).field("type", "report").field("title", entry.title());
            entry.author()
                    .ifPresent(author -> json.objects(
                            "author", ImmutableList.of(author), (name, value) -> name.field("literal", value)));
            json.field("genre", entry.kind());
            present(json, "number", entry.number());
            present(json, "publisher", entry.author().map(any -> "United Nations"));
            issued(json, entry);
            present(json, "language", Optional.of(entry.language()).filter(code -> !code.isEmpty()));
            present(json, "URL", entry.link());
            present(
                    json,
                    "note",
                    Optional.of(Joiner.on(", ").join(entry.otherLanguages()))
                            .filter(others -> !others.isEmpty())
                            .map(others -> "Also in " + others));
        });
    }

    private static void present(Json json, String name, Optional<String> value) {
        value.ifPresent(text -> json.field(name, PlainLine.of(text)));
    }

    private static void issued(Json json, BibliographicEntry entry) {
        entry.year()
                .ifPresent(year -> json.object(
                        "issued",
                        date -> date.rows(
                                "date-parts",
                                ImmutableList.of(
                                        entry.date().map(CslWriter::parts).orElse(ImmutableList.of(year))))));
    }

    private static ImmutableList<Integer> parts(LocalDate date) {
        return ImmutableList.of(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
    }
}
