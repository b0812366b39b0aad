package io.github.rapporteur.benchmarks.relevance;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.rapporteur.benchmarks.relevance.Unit.Place;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * How well passages answer queries, from 0 (not at all) to 3 (fully), as two people judged who did not know what had found
 * them. A passage is known by its document, place and a fingerprint of its text; where the text was read a little
 * differently, by its place.
 */
final class Judgments {
    private final ImmutableList<Judgment> all;
    private final ImmutableMap<String, Double> grades;

    /**
     * One judgment.
     *
     * @param query the id of the query
     * @param first the grade of one judge
     * @param second that of the other
     */
    record Judgment(String query, Place place, int first, int second) {
        double grade() {
            return (first + second) / 2.0;
        }
    }

    private Judgments(ImmutableList<Judgment> all) {
        this.all = all;
        Map<String, Double> grades = new HashMap<>();
        for (Judgment judgment : all) {
            keys(judgment.query(), judgment.place()).forEach(key -> grades.merge(key, judgment.grade(), Math::max));
        }
        this.grades = ImmutableMap.copyOf(grades);
    }

    /** Those of the project. */
    static Judgments load() {
        return new Judgments(
                Tables.rows("judgments.tsv").stream().map(Judgments::read).collect(ImmutableList.toImmutableList()));
    }

    private static Judgment read(String row) {
        List<String> cells = Splitter.on('\t').splitToList(row);
        return new Judgment(
                cells.get(0),
                new Place(cells.get(1), cells.get(2), cells.get(3)),
                Integer.parseInt(cells.get(4)),
                Integer.parseInt(cells.get(5)));
    }

    /** All, in their order. */
    ImmutableList<Judgment> all() {
        return all;
    }

    /** The mean of both judges; empty where nobody judged. */
    OptionalDouble grade(Topic topic, Place place) {
        return keys(topic.id(), place).stream()
                .filter(grades::containsKey)
                .mapToDouble(grades::get)
                .findFirst();
    }

    private static ImmutableList<String> keys(String query, Place place) {
        String document = query + "\t" + place.document() + "\t";
        ImmutableList.Builder<String> keys = ImmutableList.builder();
        keys.add(document + place.locator() + "\t" + place.fingerprint());
        keys.add(document + "=" + place.fingerprint());
        if (!place.locator().isEmpty()) {
            keys.add(document + "@" + place.locator());
        }
        return keys.build();
    }
}
