package io.github.rapporteur.extract.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The upright rules of a page: where they part all the space between two rules across, they part the cells of a table. */
final class Uprights {
    private static final float SAME_EDGE = 4;
    private static final float REACH = 3;
    /** Two that are closer are one double line. */
    private static final float NARROWEST = 10;

    private final List<Rule> rules;

    Uprights(List<Rule> rules) {
        this.rules = rules.stream().filter(rule -> !rule.horizontal()).toList();
    }

    /** Whether upright rules part the space between two rules across. */
    boolean part(Rule above, Rule below) {
        return places(above, below).size() > 2;
    }

    /** The x of rules that run from one rule across to another, from left to right. */
    private List<Float> places(Rule above, Rule below) {
        List<Float> places = new ArrayList<>();
        rules.stream()
                .filter(rule -> rule.from() < above.at() + REACH && rule.to() > below.at() - REACH)
                .filter(rule -> rule.at() > above.from() - SAME_EDGE && rule.at() < above.to() + SAME_EDGE)
                .map(Rule::at)
                .sorted()
                .forEach(x -> {
                    if (places.isEmpty() || x - places.getLast() > NARROWEST) {
                        places.add(x);
                    }
                });
        return places;
    }

    /** A table whose cells are boxes: upright rules at both its ends and between them, along more than half of its rows. */
    Optional<TableArea> grid(int from, int to, List<Rule> chain) {
        List<Float> most = List.of();
        int boxed = 0;
        for (int i = 1; i < chain.size(); i++) {
            List<Float> places = places(chain.get(i - 1), chain.get(i));
            boxed += places.size() > 2 ? 1 : 0;
            most = places.size() > most.size() ? places : most;
        }
        Rule rule = chain.getFirst();
        boolean closed =
                most.size() > 2 && most.getFirst() < rule.from() + SAME_EDGE && most.getLast() > rule.to() - SAME_EDGE;
        return closed && boxed * 2 >= chain.size() - 1 ? Optional.of(area(from, to, most, chain)) : Optional.empty();
    }

    private static TableArea area(int from, int to, List<Float> places, List<Rule> chain) {
        float[] lefts = new float[places.size() - 1];
        float[] rights = new float[places.size() - 1];
        for (int i = 0; i < lefts.length; i++) {
            lefts[i] = places.get(i);
            rights[i] = places.get(i + 1);
        }
        return new TableArea(from, to, lefts, rights, TableFinder.heights(chain), true);
    }
}
