package io.github.rapporteur.export;

import io.github.rapporteur.consolidation.Consolidation;
import io.github.rapporteur.consolidation.Group;
import io.github.rapporteur.consolidation.Member;
import io.github.rapporteur.consolidation.Stretch;
import io.github.rapporteur.recommendation.Occurrence;
import io.github.rapporteur.recommendation.Recommendation;
import java.io.IOException;
import java.io.Writer;
import java.util.stream.IntStream;

/** A consolidated list as a JSON array, a group a line. */
public final class ConsolidationJson {

    private ConsolidationJson() {}

    /** Writes the whole array, with an end of line. */
    public static void write(Consolidation list, Writer out) throws IOException {
        String between = "[\n";
        for (Group group : list.groups()) {
            out.write(between);
            out.write(Json.object(json -> group(json, group)));
            between = ",\n";
        }
        out.write(list.groups().isEmpty() ? "[]\n" : "\n]\n");
    }

    private static void group(Json json, Group group) {
        Occurrence first = group.representative();
        json.field("topic", group.topic())
                .field("wording", first.recommendation().sentence())
                .field("language", first.language())
                .strings("addressees", first.recommendation().addressees())
                .field("strength", first.recommendation().strength())
                .objects(
                        "sources",
                        IntStream.range(0, group.members().size()).boxed().toList(),
                        (fields, number) -> source(fields, group, number));
    }

    private static void source(Json json, Group group, int number) {
        Member member = group.members().get(number);
        Occurrence found = member.occurrence();
        Recommendation recommendation = found.recommendation();
        json.field("citation", found.citation())
                .field("symbol", found.symbol())
                .field("locator", found.locator())
                .field("date", found.date())
                .field("year", found.year())
                .field("relation", member.relation().label())
                .field("sentence", recommendation.sentence())
                .objects("changes", group.changes(number), ConsolidationJson::stretch)
                .strings("addressees", recommendation.addressees())
                .field("modality", recommendation.modality())
                .field("strength", recommendation.strength())
                .strings("proposers", recommendation.proposers())
                .field("response", recommendation.response())
                .strings("topics", recommendation.topicTags())
                .strings("headings", found.headings())
                .field("page", found.page())
                .field("source", found.source());
    }

    private static void stretch(Json json, Stretch stretch) {
        json.field("change", stretch.change().label()).field("text", stretch.text());
    }
}
