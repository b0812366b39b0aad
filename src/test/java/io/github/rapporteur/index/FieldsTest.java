package io.github.rapporteur.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class FieldsTest {
    private static final Set<String> TYPES = Set.of(Fields.DOCUMENT, Fields.NO_DOCUMENT);

    private static final String HEAD = """
            # Fields of the index
            An index is a folder: `rapporteur-index.properties` names its schema, what made it, and the folder of Lucene's files (`lucene`; `lucene-2` and so on
            once it was made anew). A file becomes one block of Lucene documents: one a passage in reading order, and behind them one for the document as a whole.
            They are written and deleted together. Symbols and places are whole terms, in capitals.
            Segments are read with the codec `Rapporteur104`: tools such as Luke need the program's jar on their class path. This page is written by a test from the class `Fields`.

            | field | what it holds |
            |---|---|
            """;

    @Test
    void everyFieldIsDescribed() {
        Set<String> names = Arrays.stream(Fields.class.getFields())
                .map(FieldsTest::value)
                .filter(name -> !TYPES.contains(name))
                .collect(Collectors.toSet());
        assertThat(Fields.meanings().keySet()).isEqualTo(names);
    }

    /** {@code -Dspec.update=true} writes the page anew. */
    @Test
    void thePageOfFieldsSaysTheSame() throws IOException {
        Path page = Path.of("docs/index-fields.md");
        if (Boolean.getBoolean("spec.update") && System.getenv("CI") == null) {
            Files.createDirectories(page.getParent());
            Files.writeString(page, page());
        }
        assertThat(page).as("-Dspec.update=true writes it anew").content().isEqualTo(page());
    }

    private static String page() {
        StringBuilder page = new StringBuilder(HEAD);
        Fields.meanings()
                .forEach((name, meaning) -> page.append("| `")
                        .append(name)
                        .append("` | ")
                        .append(meaning)
                        .append(" |\n"));
        return page.toString();
    }

    private static String value(Field constant) {
        try {
            return (String) constant.get(null);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}
