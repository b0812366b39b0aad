package io.github.rapporteur.export;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import io.github.rapporteur.consolidation.Consolidation;
import io.github.rapporteur.consolidation.Group;
import java.util.Locale;

/**
 * One chapter of a report.
 *
 * @param id to link to, unique in the report
 * @param name of the topic
 * @param groups in the order of the consolidated list
 */
record Chapter(String id, String name, ImmutableList<Group> groups) {

    /** The chapters of a list, in its order. */
    static ImmutableList<Chapter> of(Consolidation list) {
        ImmutableListMultimap<String, Group> byName =
                Multimaps.index(list.groups(), group -> group.topic().orElse("Without topic"));
        ImmutableList.Builder<Chapter> topics = ImmutableList.builder();
        int number = 0;
        for (String name : byName.keySet()) {
            topics.add(new Chapter("t" + ++number, name, byName.get(name)));
        }
        return topics.build();
    }

    /** How much a list holds. */
    static String summary(Consolidation list) {
        long documents = list.groups().stream()
                .flatMap(group -> group.members().stream())
                .map(member -> member.occurrence()
                        .symbol()
                        .map(Object::toString)
                        .orElse(member.occurrence().source()))
                .distinct()
                .count();
        return count(list.groups().size(), "recommendation") + " from " + count(list.sources(), "source") + " in "
                + count(documents, "document");
    }

    private static String count(long number, String noun) {
        return String.format(Locale.ROOT, "%,d %s%s", number, noun, number == 1 ? "" : "s");
    }
}
