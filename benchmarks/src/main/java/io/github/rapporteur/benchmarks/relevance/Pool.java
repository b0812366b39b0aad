package io.github.rapporteur.benchmarks.relevance;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import io.github.rapporteur.benchmarks.relevance.Unit.Place;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;

/**
 * Writes down for judges what several engines answer: shuffled, each passage once, with nothing that tells which engine
 * found it.
 */
final class Pool {
    private static final int DEPTH = 10;
    private static final int LONGEST = 1500;
    private static final int LONGEST_AROUND = 300;
    private static final int SEED = 20251122;

    private final Units units;
    private final ImmutableList<Source> sources;
    private final Judgments known;

    /** An engine, and what it is asked for a topic. */
    record Source(Engine engine, Function<Topic, String> query) {}

    /** @param known what is judged already, and left out */
    Pool(Units units, ImmutableList<Source> sources, Judgments known) {
        this.units = units;
        this.sources = sources;
        this.known = known;
    }

    /** Writes one file a query, and beside the folder the list of what their rows are. */
    void write(Path folder, Path keys) {
        try {
            Files.createDirectories(folder);
            List<String> key = new ArrayList<>();
            for (Topic topic : Topic.all()) {
                List<Unit> pooled = new ArrayList<>(pooled(topic).values());
                Collections.shuffle(pooled, new Random(SEED + topic.id().hashCode()));
                List<String> rows = new ArrayList<>();
                rows.add("# " + topic.id() + "\t" + topic.text() + "\t" + topic.meant());
                rows.add("# id\tcitation\ttitle\theadings\tlead-in\ttext");
                int number = 0;
                for (Unit unit : pooled) {
                    String id = topic.id() + "-" + ++number;
                    Place place = unit.place();
                    rows.add(row(id, unit));
                    key.add(String.join("\t", id, place.document(), place.locator(), place.fingerprint()));
                }
                if (number > 0) {
                    Files.write(folder.resolve(topic.id() + ".tsv"), rows);
                }
            }
            Files.write(keys, key);
        } catch (IOException e) {
            throw new UncheckedIOException("writing to " + folder + " failed", e);
        }
    }

    private Map<Place, Unit> pooled(Topic topic) {
        Map<Place, Unit> pooled = new LinkedHashMap<>();
        for (Source source : sources) {
            source.engine().best(source.query().apply(topic), DEPTH).stream()
                    .map(units.all()::get)
                    .filter(unit -> known.grade(topic, unit.place()).isEmpty())
                    .forEach(unit -> pooled.putIfAbsent(unit.place(), unit));
        }
        return pooled;
    }

    private static String row(String id, Unit unit) {
        String where = unit.place().document()
                + (unit.place().locator().isEmpty() ? "" : ", " + unit.place().locator());
        return String.join(
                "\t",
                id,
                where,
                cell(unit.title(), LONGEST_AROUND),
                cell(String.join(" > ", unit.headings()), LONGEST_AROUND),
                cell(String.join(" > ", unit.leadIns()), LONGEST_AROUND),
                cell(unit.text(), LONGEST));
    }

    private static String cell(String text, int longest) {
        String line = CharMatcher.whitespace().or(CharMatcher.javaIsoControl()).trimAndCollapseFrom(text, ' ');
        return line.isEmpty() ? "-" : Ascii.truncate(line, longest, "…");
    }
}
