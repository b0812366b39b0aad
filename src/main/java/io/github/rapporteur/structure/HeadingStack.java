package io.github.rapporteur.structure;

import io.github.rapporteur.document.Locator;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which heading stands over which. Labelled ones go by their way of counting (I. over A. over 1. over (a)), unless a
 * document has used it otherwise before; unlabelled ones by the level the source gives, else they stand side by side
 * below the nearest labelled one.
 */
final class HeadingStack {
    private record Open(int node, @Nullable Reading reading, int level, Optional<Locator> locator) {
        boolean labelled() {
            return reading != null;
        }
    }

    private final List<Open> open = new ArrayList<>();
    private final Set<Series> seen = new HashSet<>();
    private Optional<Locator> annex = Optional.empty();
    private OptionalInt annexNode = OptionalInt.empty();

    /** The node that what follows stands under: a heading or annex. */
    OptionalInt parent() {
        return open.isEmpty()
                ? annexNode
                : OptionalInt.of(open.get(open.size() - 1).node());
    }

    /** What locators of paragraphs begin with in an annex: {@code annex/}. */
    String prefix() {
        return annex.map(locator -> locator + "/").orElse("");
    }

    void annex(int node, Locator locator) {
        open.clear();
        seen.clear();
        annex = Optional.of(locator);
        annexNode = OptionalInt.of(node);
    }

    /** Makes room for a heading: after this, {@link #parent()} is what stands over it. */
    @Nullable
    Reading settle(Element heading) {
        if (heading.reading() == null) {
            settleUnlabelled(heading.level());
            return null;
        }
        Reading reading = heading.reading();
        int same = reading.series() == Series.DIVISION ? division(reading) : indexOf(reading.series());
        if (same >= 0) {
            cut(same);
        } else if (seen.contains(reading.series()) || reading.ordinal() != 1 || !endsLabelled()) {
            while (!open.isEmpty() && !over(open.get(open.size() - 1), reading)) {
                cut(open.size() - 1);
            }
        }
        seen.add(reading.series());
        return reading;
    }

    private boolean endsLabelled() {
        return !open.isEmpty() && open.get(open.size() - 1).labelled();
    }

    /** The outermost open division that is not above one of this rank: a part ends the chapters of the part before. */
    private int division(Reading division) {
        for (int i = 0; i < open.size(); i++) {
            Reading reading = open.get(i).reading();
            if (reading != null && reading.series() == Series.DIVISION && reading.ordinal() >= division.ordinal()) {
                return i;
            }
        }
        return -1;
    }

    /** Whether an open heading may stand over one that is counted this way. */
    private boolean over(Open above, Reading reading) {
        if (above.reading() == null) {
            return open.stream().noneMatch(Open::labelled);
        }
        return rank(above.reading()) < rank(reading);
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

    private void settleUnlabelled(int level) {
        while (!open.isEmpty()) {
            Open last = open.get(open.size() - 1);
            boolean below = level > 0 && last.level() > 0 ? last.level() >= level : !last.labelled();
            if (!below) {
                return;
            }
            cut(open.size() - 1);
        }
    }

    private int indexOf(Series series) {
        for (int i = open.size() - 1; i >= 0; i--) {
            Reading reading = open.get(i).reading();
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
            if (open.get(i).locator().isPresent()) {
                Locator above = open.get(i).locator().get();
                return Optional.of(
                        label.startsWith("(") || label.endsWith(")") ? above.item(label) : above.heading(label));
            }
        }
        return Optional.of(new Locator(prefix() + label));
    }

    void push(int node, Element heading, Optional<Locator> locator) {
        open.add(new Open(node, heading.reading(), heading.level(), locator));
    }
}
