package io.github.rapporteur.reference;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Locale;

/** Which item of a row a label stands for, in whatever script it counts: {@code b}, {@code ب} and {@code ㈡} are the second. */
final class ItemSigns {
    private static final Splitter SIGNS = Splitter.on(' ');

    private final ImmutableList<ImmutableList<String>> rows;

    private ItemSigns(ImmutableList<ImmutableList<String>> rows) {
        this.rows = rows;
    }

    static ItemSigns load() {
        return new ItemSigns(Table.read("item-signs.tsv").stream()
                .map(row -> ImmutableList.copyOf(SIGNS.split(row.get(1))))
                .collect(ImmutableList.toImmutableList()));
    }

    /** The places in a row, from 1, that a label without brackets can stand for; {@code i} is the first or the ninth. */
    ImmutableSet<Integer> ordinals(String label) {
        ImmutableSet.Builder<Integer> ordinals = ImmutableSet.builder();
        String small = label.toLowerCase(Locale.ROOT);
        Numerals.roman(label.toUpperCase(Locale.ROOT)).ifPresent(ordinals::add);
        if (Numerals.decimal(label) > 0) {
            ordinals.add(Numerals.decimal(label));
        }
        for (List<String> row : rows) {
            int at = row.indexOf(small);
            if (at >= 0) {
                ordinals.add(at + 1);
            } else if (isDoubled(small)) {
                int single = row.indexOf(small.substring(0, 1));
                ordinals.addAll(single < 0 ? ImmutableSet.of() : ImmutableSet.of(row.size() + single + 1));
            }
        }
        return ordinals.build();
    }

    private static boolean isDoubled(String label) {
        return label.length() == 2 && label.charAt(0) == label.charAt(1);
    }
}
