package io.github.rapporteur.samples;

import com.google.common.base.Strings;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** Markdown as a converter makes it: notes as raised numbers, their text under a rule where a page ended. */
final class MarkdownWriter implements SampleWriter {

    @Override
    public byte[] write(Sample sample) {
        StringBuilder out = new StringBuilder();
        for (String name : new String[] {"united-nations", "symbol", "organ", "distribution", "date", "original"}) {
            line(out, sample.field(name));
        }
        sample.all("left").forEach(left -> line(out, left));
        line(out, "---");
        Map<String, Block> pending = new LinkedHashMap<>();
        for (Block block : sample.blocks()) {
            if (block.kind() != Block.Kind.NOTE) {
                line(out, block(block));
                sample.notesOf(block).forEach(note -> pending.put(note.label().orElseThrow(), note));
                if (block.runs().contains(new Run.PageEnd())) {
                    notes(out, pending);
                }
            }
        }
        notes(out, pending);
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void line(StringBuilder out, String line) {
        if (!line.isEmpty()) {
            out.append(line).append("\n\n");
        }
    }

    private static void notes(StringBuilder out, Map<String, Block> pending) {
        if (!pending.isEmpty()) {
            line(out, "---");
            pending.forEach((label, note) -> line(out, "<sup>" + label + "</sup> " + words(note)));
            pending.clear();
        }
    }

    private static String block(Block block) {
        return switch (block.kind()) {
            case TITLE -> "# " + words(block);
            case HEADING -> Strings.repeat("#", block.depth() + 1) + " " + block.labelThen(" ") + words(block);
            case ANNEX -> "## " + words(block);
            case ITEM -> Strings.repeat("  ", block.depth()) + "- " + block.labelThen(" ") + words(block);
            case TABLE -> table(block);
            default -> block.labelThen(" ") + words(block);
        };
    }

    private static String table(Block block) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < block.cells().size(); i++) {
            out.append("| ").append(String.join(" | ", block.cells().get(i))).append(" |\n");
            if (i == 0) {
                out.append(Strings.repeat("|---", block.cells().get(0).size())).append("|\n");
            }
        }
        return out.toString().stripTrailing();
    }

    private static String words(Block block) {
        StringBuilder out = new StringBuilder();
        for (Run run : block.runs()) {
            if (run instanceof Run.Words words) {
                String sign = words.bold() ? "**" : words.italic() ? "*" : "";
                out.append(sign).append(words.text()).append(sign);
            } else if (run instanceof Run.Mark mark) {
                out.append("<sup>").append(mark.label()).append("</sup>");
            }
        }
        return out.toString();
    }
}
