package io.github.rapporteur.export;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableMap;
import com.google.common.escape.Escaper;
import com.google.common.escape.Escapers;
import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** An entry of type {@code techreport}, which BibTeX and BibLaTeX know, for each document. */
record BibTexWriter(Writer out) implements ExportWriter<Work> {
    private static final Escaper TEX = Escapers.builder()
            .addEscape('\\', "\\textbackslash{}")
            .addEscape('{', "\\{")
            .addEscape('}', "\\}")
            .addEscape('&', "\\&")
            .addEscape('%', "\\%")
            .addEscape('$', "\\$")
            .addEscape('#', "\\#")
            .addEscape('_', "\\_")
            .addEscape('~', "\\textasciitilde{}")
            .addEscape('^', "\\textasciicircum{}")
            .build();

    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    /** As the packages babel and polyglossia call them. */
    private static final ImmutableMap<String, String> LANGUAGES = ImmutableMap.of(
            "ar", "arabic", "en", "english", "es", "spanish", "fr", "french", "ru", "russian", "zh", "chinese");

    @Override
    public void write(Work work) throws IOException {
        BibliographicEntry entry = BibliographicEntry.of(work);
        out.write("@techreport{" + entry.key());
        for (Map.Entry<String, String> field : fields(entry).entrySet()) {
            out.write(",\n  " + field.getKey() + " = " + field.getValue());
        }
        out.write("\n}\n\n");
    }

    private static Map<String, String> fields(BibliographicEntry entry) {
        Map<String, String> fields = new LinkedHashMap<>();
        entry.author().ifPresent(author -> fields.put("author", braced(author)));
        fields.put("title", braced(entry.title()));
        fields.put("institution", text(entry.author().orElse("")));
        fields.put("type", text(entry.kind()));
        entry.number().ifPresent(number -> fields.put("number", text(number)));
        entry.date().ifPresent(date -> day(fields, date));
        entry.year().ifPresent(year -> fields.put("year", "{" + year + "}"));
        if (!entry.language().isEmpty()) {
            String name = LANGUAGES.getOrDefault(entry.language(), entry.language());
            fields.put("language", text(name));
            fields.put("langid", text(name));
        }
        entry.link().ifPresent(link -> fields.put("url", "{" + link + "}"));
        if (!entry.otherLanguages().isEmpty()) {
            fields.put("annote", text("Also in " + Joiner.on(", ").join(entry.otherLanguages())));
        }
        return fields;
    }

    private static void day(Map<String, String> fields, LocalDate date) {
        fields.put("date", "{" + date + "}");
        fields.put("month", MONTHS.get(date.getMonthValue() - 1));
    }

    private static String text(String plain) {
        return "{" + TEX.escape(PlainLine.of(plain)) + "}";
    }

    /** In a second pair of braces, so that no style changes its capitals or takes it for the name of a person. */
    private static String braced(String plain) {
        return "{" + text(plain) + "}";
    }
}
