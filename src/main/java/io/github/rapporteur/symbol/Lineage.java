package io.github.rapporteur.symbol;

import com.google.common.collect.ImmutableList;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes the last modification off a symbol's components, one at a time. */
final class Lineage {
    private static final Pattern LETTERED = Pattern.compile("([0-9]++)[A-Z](?:-[A-Z])?");

    private Lineage() {}

    /**
     * One step back.
     *
     * @param relation of the document to the earlier one
     * @param components of the earlier one
     */
    record Step(Relation relation, ImmutableList<String> components) {}

    /** @param suffixes how many components at the end are modifications */
    static Optional<Step> back(ImmutableList<String> components, int suffixes, boolean lettered) {
        String last = components.get(components.size() - 1);
        ImmutableList<String> before = components.subList(0, components.size() - 1);
        Optional<Step> ungrouped = withoutGroup(before, last);
        if (ungrouped.isPresent()) {
            return ungrouped;
        }
        if (suffixes > 0) {
            return Optional.of(new Step(relation(last), before));
        }
        Matcher letters = LETTERED.matcher(last);
        return lettered && letters.matches()
                ? Optional.of(new Step(Relation.PART_OF, with(before, letters.group(1))))
                : Optional.empty();
    }

    /** Takes off a qualifier or part letters in brackets; sessions and years stay. */
    private static Optional<Step> withoutGroup(ImmutableList<String> before, String last) {
        int open = Math.max(last.lastIndexOf('('), last.lastIndexOf('['));
        if (open <= 0 || (!last.endsWith(")") && !last.endsWith("]"))) {
            return Optional.empty();
        }
        String inner = last.substring(open + 1, last.length() - 1).toUpperCase(Locale.ROOT);
        boolean letters = last.charAt(open) == '[';
        boolean period = Roman.is(inner) || Component.isSpecialSession(inner) || Component.year(inner) > 0;
        if (period && !letters) {
            return Optional.empty();
        }
        Relation relation = letters
                ? Relation.PART_OF
                : Word.qualifierAtStart(inner).map(Relation::of).orElse(Relation.PART_OF);
        return Optional.of(new Step(relation, with(before, last.substring(0, open))));
    }

    private static Relation relation(String suffix) {
        return Component.of(suffix.toUpperCase(Locale.ROOT))
                .flatMap(component -> Word.of(component.word()))
                .map(Relation::of)
                .orElse(Relation.DERIVES_FROM);
    }

    private static ImmutableList<String> with(ImmutableList<String> before, String last) {
        return ImmutableList.<String>builder().addAll(before).add(last).build();
    }
}
