package io.github.rapporteur.export;

import com.google.common.base.Joiner;
import de.siegmar.fastcsv.writer.CsvWriter;
import io.github.rapporteur.consolidation.Consolidation;
import io.github.rapporteur.consolidation.Group;
import io.github.rapporteur.consolidation.Member;
import io.github.rapporteur.recommendation.Occurrence;
import io.github.rapporteur.recommendation.Recommendation;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** A consolidated list as a table: RFC 4180, a header line, a line a source; those of a group have the same number. */
public final class ConsolidationCsv {
    private static final List<String> COLUMNS = List.of(
            "group",
            "topic",
            "relation",
            "citation",
            "date",
            "sentence",
            "addressees",
            "modality",
            "strength",
            "proposers",
            "response",
            "language",
            "headings",
            "page",
            "source");
    private static final Joiner LIST = Joiner.on("; ");

    private ConsolidationCsv() {}

    /** Writes the whole table. */
    public static void write(Consolidation list, Writer out) throws IOException {
        try (CsvWriter csv = CsvWriter.builder().build(new OpenWriter(out))) {
            csv.writeRecord(COLUMNS);
            int number = 0;
            for (Group group : list.groups()) {
                number++;
                for (Member member : group.members()) {
                    csv.writeRecord(cells(number, group, member));
                }
            }
        }
    }

    private static List<String> cells(int number, Group group, Member member) {
        Occurrence found = member.occurrence();
        Recommendation recommendation = found.recommendation();
        return List.of(
                Integer.toString(number),
                cell(group.topic()),
                member.relation().label(),
                Cell.harmless(found.citation()),
                Dated.of(found),
                Cell.harmless(recommendation.sentence()),
                Cell.harmless(LIST.join(recommendation.addressees())),
                cell(recommendation.modality()),
                number(recommendation.strength()),
                Cell.harmless(LIST.join(recommendation.proposers())),
                cell(recommendation.response()),
                found.language(),
                Cell.harmless(Joiner.on(" > ").join(found.headings())),
                number(found.page()),
                Cell.harmless(found.source()));
    }

    private static String cell(Optional<String> text) {
        return text.map(Cell::harmless).orElse("");
    }

    private static String number(OptionalInt number) {
        return number.isPresent() ? Integer.toString(number.getAsInt()) : "";
    }
}
