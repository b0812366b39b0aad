package io.github.rapporteur.extract;

import io.github.rapporteur.text.SourceText;
import io.github.rapporteur.text.TextBlock;
import java.util.List;

/** Shows blocks the way tests speak of them: {@code HEADING 2: II. Findings}. */
public final class Blocks {
    private Blocks() {}

    /** One line a block: kind, level where there is one, text with visible tabs and newlines. */
    public static List<String> of(SourceText text) {
        return text.blocks().stream().map(block -> line(text, block)).toList();
    }

    private static String line(SourceText text, TextBlock block) {
        String level = block.level() > 0 ? " " + block.level() : "";
        return block.kind() + level + ": " + text.of(block).replace('\t', '→').replace('\n', '⏎');
    }
}
