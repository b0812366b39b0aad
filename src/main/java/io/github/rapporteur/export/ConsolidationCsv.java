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
                Cell.of(group.topic()),
                member.relation().label(),
                Cell.harmless(found.citation()),
                found.dated(),
                Cell.harmless(recommendation.sentence()),
                Cell.of(recommendation.addressees()),
                Cell.of(recommendation.modality()),
                Cell.of(recommendation.strength()),
                Cell.of(recommendation.proposers()),
                Cell.of(recommendation.response()),
                found.language(),
                Cell.harmless(Joiner.on(" > ").join(found.headings())),
                Cell.of(found.page()),
                Cell.harmless(found.source()));
    }
}
