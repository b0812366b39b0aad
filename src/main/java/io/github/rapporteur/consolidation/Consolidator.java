package io.github.rapporteur.consolidation;

import com.google.common.collect.Comparators;
import com.google.common.collect.ImmutableList;
import io.github.rapporteur.document.Locator;
import io.github.rapporteur.recommendation.Occurrence;
import io.github.rapporteur.symbol.Symbol;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;

/**
 * Brings together recommendations that say the same, those of each language by themselves. The answer does not depend on
 * the order in which they come; the time grows with their number. Safe for use by several threads.
 */
public final class Consolidator {
    /** By date, what has none by the year of its symbol, last what has neither; then by place and wording. */
    private static final Comparator<Occurrence> ORDER = Comparator.<Occurrence>comparingInt(
                    found -> found.year().orElse(Integer.MAX_VALUE))
            .thenComparing(Occurrence::date, Comparators.emptiesLast(Comparator.<LocalDate>naturalOrder()))
            .thenComparing(Occurrence::symbol, Comparators.emptiesLast(Comparator.<Symbol>naturalOrder()))
            .thenComparing(found -> found.recommendation().node())
            .thenComparing(found -> found.locator().map(Locator::value).orElse(""))
            .thenComparing(Occurrence::language)
            .thenComparing(Occurrence::source)
            .thenComparing(found -> found.recommendation().sentence());

    private static final Comparator<Group> TOPICS = Comparator.comparing(
                    Group::topic, Comparators.emptiesLast(Comparator.<String>naturalOrder()))
            .thenComparing(Group::representative, ORDER);

    private Consolidator() {}

    /** With the built-in word lists. */
    public static Consolidator create() {
        return new Consolidator();
    }

    /**
     * The consolidated list; what stands at the same place with the same words in several files counts once.
     *
     * @throws CancellationException if the thread is interrupted
     */
    public Consolidation consolidate(Stream<Occurrence> recommendations) {
        Map<String, Grouping> byLanguage = new LinkedHashMap<>();
        unique(recommendations.filter(found -> !isLeadIn(found)).sorted(ORDER)).forEach(found -> {
            requireWanted();
            byLanguage.computeIfAbsent(found.language(), Grouping::new).add(found);
        });
        return new Consolidation(byLanguage.values().stream()
                .flatMap(grouping -> grouping.groups().stream())
                .sorted(TOPICS)
                .collect(ImmutableList.toImmutableList()));
    }

    private static void requireWanted() {
        if (Thread.currentThread().isInterrupted()) {
            throw new CancellationException("the consolidation was interrupted");
        }
    }

    private static List<Occurrence> unique(Stream<Occurrence> sorted) {
        List<Occurrence> unique = new ArrayList<>();
        sorted.forEachOrdered(found -> {
            boolean again = !unique.isEmpty() && isAgain(unique.get(unique.size() - 1), found);
            if (!again) {
                unique.add(found);
            }
        });
        return unique;
    }

    /** What ends with a colon is said in full by its items. */
    private static boolean isLeadIn(Occurrence found) {
        String sentence = found.recommendation().sentence().stripTrailing();
        return sentence.endsWith(":") || sentence.endsWith("：");
    }

    /** One document is often there in several files. */
    private static boolean isAgain(Occurrence before, Occurrence found) {
        return found.symbol().isPresent()
                && before.symbol().equals(found.symbol())
                && before.language().equals(found.language())
                && before.citation().equals(found.citation())
                && before.recommendation()
                        .sentence()
                        .equals(found.recommendation().sentence());
    }
}
