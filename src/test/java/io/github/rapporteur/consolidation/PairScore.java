package io.github.rapporteur.consolidation;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.Multiset;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.Predicate;

/** How well relations told agree with relations judged. */
final class PairScore {
    private record Told(Relation judged, Relation told) {}

    private final Multiset<Told> all = HashMultiset.create();

    void add(Relation judged, Relation told) {
        all.add(new Told(judged, told));
    }

    /** Of one relation. */
    double f1(Relation relation) {
        return f1(one -> one == relation);
    }

    /** The mean over the relations. */
    double macro() {
        return Arrays.stream(Relation.values()).mapToDouble(this::f1).average().orElse(0);
    }

    /** Of belonging together. */
    double together() {
        return f1(Relation::joins);
    }

    private double f1(Predicate<Relation> is) {
        long right = count(one -> is.test(one.judged()) && is.test(one.told()));
        long wrong = count(one -> is.test(one.judged()) != is.test(one.told()));
        return right == 0 ? 0 : 2.0 * right / (2 * right + wrong);
    }

    private long count(Predicate<Told> which) {
        return all.stream().filter(which).count();
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(
                String.format(Locale.ROOT, "%d pairs, macro %.3f, together %.3f", all.size(), macro(), together()));
        for (Relation relation : Relation.values()) {
            text.append(String.format(Locale.ROOT, ", %s %.3f", relation.label(), f1(relation)));
        }
        return text.toString();
    }
}
