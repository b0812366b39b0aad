package io.github.rapporteur.extract.flow;

import io.github.rapporteur.text.BlockDraft;
import io.github.rapporteur.text.BlockKind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** Headers and footers that run along the pages: each is kept once, and none is text. */
public final class RunningLines {
    private final List<BlockDraft> lines = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();

    /** Keeps a line unless the same is there already. */
    public void add(BlockDraft line) {
        if (seen.add(line.text().toString())) {
            lines.add(line.as(BlockKind.FURNITURE));
        }
    }

    /** Passes all lines on, in the order they came in. */
    public void write(Consumer<BlockDraft> out) {
        lines.forEach(out);
    }
}
