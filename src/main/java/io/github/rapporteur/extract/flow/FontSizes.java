package io.github.rapporteur.extract.flow;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.Multiset;
import com.google.common.collect.Multisets;

/** Counts characters by size to tell the size of most. */
public final class FontSizes {
    private final Multiset<Float> sizes = HashMultiset.create();

    /** Counts characters set in {@code size} points; blank ones and unknown sizes do not count. */
    public void add(float size, String characters) {
        if (size > 0 && !characters.isBlank()) {
            sizes.add(size, characters.length());
        }
    }

    /** The size of most characters in points, 0 if none was said. */
    public float most() {
        return sizes.isEmpty()
                ? 0
                : Multisets.copyHighestCountFirst(sizes).iterator().next();
    }
}
