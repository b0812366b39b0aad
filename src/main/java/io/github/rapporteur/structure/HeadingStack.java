package io.github.rapporteur.structure;

import com.google.common.collect.HashMultimap;
import com.google.common.collect.SetMultimap;
import io.github.rapporteur.document.Locator;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * Which heading stands over which. Labelled ones go by their way of counting (I. over A. over 1. over (a)), unless a
 * document has used it otherwise before; unlabelled ones by how they are set: what is set larger stands over what is
 * set smaller, and what is set alike stands side by side below the nearest labelled one. A heading that has text of its
 * own, such as a summary, stands over no numbered one that the source sets alike.
 */
final class HeadingStack {
    private static final class Open {
        private final int node;
        private final @Nullable Reading reading;
        private final Look look;
        private final Optional<Locator> locator;
        private boolean hasText;

        Open(int node, Element heading, Optional<Locator> locator) {
            this.node = node;
            this.reading = heading.reading();
            this.look = heading.look();
            this.locator = locator;
        }

        boolean labelled() {
            return reading != null;
        }
    }

    /** From this rank on, counting begins again below each unlabelled heading. */
    private static final int SMALL = 11;

    private final List<Open> open = new ArrayList<>();
    /** Under which ways to count each has stood in this part of the document; a way that was used stands under divisions. */
    private final SetMultimap<Series, Series> stoodUnder = HashMultimap.create();

    private Optional<Locator> annex = Optional.empty();
    private OptionalInt annexNode = OptionalInt.empty();

    /** The node that what follows stands under: a heading or annex. */
    OptionalInt parent() {
        return open.isEmpty() ? annexNode : OptionalInt.of(last().node);
    }

    /** What locators of paragraphs begin with in an annex: {@code annex/}. */
    String prefix() {
        return annex.map(locator -> locator + "/").orElse("");
    }

    void annex(int node, Locator locator) {
        open.clear();
        stoodUnder.clear();
        annex = Optional.of(locator);
        annexNode = OptionalInt.of(node);
    }

    /** Makes room for a heading: after this, {@link #parent()} is what stands over it. */
    void settle(Element heading) {
        if (heading.reading() == null) {
            settleUnlabelled(heading.look());
            return;
        }
        Reading reading = heading.reading();
        int same = reading.series() == Series.DIVISION ? division(reading) : indexOf(reading.series());
        if (same >= 0) {
            cut(same);
        } else {
            boolean begins = !stoodUnder.containsKey(reading.series()) && reading.ordinal() == 1;
            while (!open.isEmpty() && !over(last(), reading, heading.look()) && !(begins && last().labelled())) {
                cut(open.size() - 1);
            }
        }
        open.stream()
                .map(above -> above.reading)
                .filter(Objects::nonNull)
                .forEach(above -> stoodUnder.put(reading.series(), above.series()));
        stoodUnder.put(reading.series(), Series.DIVISION);
    }

    /** The outermost open division that is not above one of this rank: a part ends the chapters of the part before. */
    private int division(Reading division) {
        for (int i = 0; i < open.size(); i++) {
            Reading reading = open.get(i).reading;
            if (reading != null && reading.series() == Series.DIVISION && reading.ordinal() >= division.ordinal()) {
                return i;
            }
        }
        return -1;
    }

    /** Whether an open heading may stand over one that is counted and set this way. */
    private boolean over(Open above, Reading reading, Look look) {
        if (above.reading != null) {
            return stands(above.reading, reading);
        }
        boolean smaller = rank(reading) > SMALL && open.stream().anyMatch(Open::labelled);
        boolean opens = reading.ordinal() == 1 && (!above.hasText || smaller);
        int compared = above.look.compare(look);
        return above.look.comparable(look)
                ? compared > 0 || compared == 0 && opens
                : !above.hasText && open.stream().noneMatch(Open::labelled);
    }

    /** By what the document has shown before, else by the ranks of the ways to count. */
    private boolean stands(Reading above, Reading below) {
        boolean counted = above.series() != Series.DIVISION && below.series() != Series.DIVISION;
        if (counted && stoodUnder.containsEntry(below.series(), above.series())) {
            return above.series() != below.series();
        }
        if (counted && stoodUnder.containsEntry(above.series(), below.series())) {
            return false;
        }
        return rank(above) < rank(below);
    }

    private static int rank(Reading reading) {
        return switch (reading.series()) {
            case DIVISION -> reading.ordinal();
            case UPPER_ROMAN, HAN, ARABIC_ORDINAL -> 10;
            case UPPER_LETTER, ARABIC_LETTER_NAME, HAN_BRACKETED -> 11;
            case NUMBER, BRACKETED_NUMBER -> 12;
            case DECIMAL -> 13;
            case LETTER, ARABIC_LETTER -> 14;
            case ROMAN, QUOTED_NUMBER -> 15;
            default -> 16;
        };
    }

    private void settleUnlabelled(Look look) {
        int alike = alike(look);
        if (alike >= 0) {
            cut(alike);
            return;
        }
        while (!open.isEmpty()) {
            Open last = last();
            int compared = last.look.compare(look);
            if (compared > 0 || compared == 0 && last.labelled()) {
                return;
            }
            cut(open.size() - 1);
        }
    }

    /** The open unlabelled heading that is set in the same way and stands over small numbered ones only; -1 for none. */
    private int alike(Look look) {
        for (int i = open.size() - 1; i >= 0; i--) {
            Open above = open.get(i);
            if (above.reading != null && rank(above.reading) < SMALL) {
                return -1;
            }
            if (!above.labelled() && above.look.comparable(look) && above.look.compare(look) == 0) {
                return i;
            }
        }
        return -1;
    }

    private Open last() {
        return open.get(open.size() - 1);
    }

    /** Notes that a paragraph, item or table stands under the last heading. */
    void text() {
        if (!open.isEmpty()) {
            last().hasText = true;
        }
    }

    private int indexOf(Series series) {
        for (int i = open.size() - 1; i >= 0; i--) {
            Reading reading = open.get(i).reading;
            if (reading != null && reading.series() == series) {
                return i;
            }
        }
        return -1;
    }

    private void cut(int from) {
        open.subList(from, open.size()).clear();
    }

    /** The locator of a heading that was settled: its path. */
    Optional<Locator> locator(Element heading) {
        if (!heading.isLabelled()) {
            return Optional.empty();
        }
        String label = heading.locatorLabel();
        for (int i = open.size() - 1; i >= 0; i--) {
            if (open.get(i).locator.isPresent()) {
                Locator above = open.get(i).locator.get();
                return Optional.of(
                        label.startsWith("(") || label.endsWith(")") ? above.item(label) : above.heading(label));
            }
        }
        return Optional.of(new Locator(prefix() + label));
    }

    void push(int node, Element heading, Optional<Locator> locator) {
        open.add(new Open(node, heading, locator));
    }
}
