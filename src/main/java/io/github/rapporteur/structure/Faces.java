package io.github.rapporteur.structure;

import com.google.common.collect.TreeMultiset;
import java.util.List;

/** How the letters of a document are set. */
final class Faces {
    private Faces() {}

    /** The size of most characters, in points; 0 where the source tells none. */
    static float bodySize(List<Line> lines) {
        TreeMultiset<Float> sizes = TreeMultiset.create();
        for (Line line : lines) {
            if (line.block().fontSize() > 0) {
                sizes.add(line.block().fontSize(), line.span().length());
            }
        }
        return sizes.isEmpty() ? 0 : Counts.mode(sizes);
    }
}
