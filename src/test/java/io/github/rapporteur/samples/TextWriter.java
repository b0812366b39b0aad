package io.github.rapporteur.samples;

import com.google.common.base.Strings;
import com.google.common.collect.ImmutableList;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/** Plain text as it comes out of a paged document: head, lines, notes at the foot of the page, page furniture. */
final class TextWriter implements SampleWriter {
    static final int WIDTH = 92;
    private static final String INDENT = Strings.repeat(" ", 6);

    @Override
    public byte[] write(Sample sample) {
        TextPages pages = new TextPages(sample);
        pages.add(masthead(sample), ImmutableList.of());
        for (Block block : sample.blocks()) {
            if (block.kind() != Block.Kind.NOTE) {
                add(sample, pages, block);
            }
        }
        return pages.text().getBytes(StandardCharsets.UTF_8);
    }

    private static List<String> masthead(Sample sample) {
        ImmutableList.Builder<String> lines = ImmutableList.builder();
        lines.add(Wrapped.ends(sample.field("united-nations"), sample.symbol(), WIDTH));
        lines.add(Wrapped.ends(sample.field("organ"), sample.field("distribution"), WIDTH));
        lines.add(Wrapped.ends("", sample.field("date"), WIDTH));
        lines.add(Wrapped.ends("", sample.field("original"), WIDTH), "");
        sample.left().forEach(left -> lines.add(Run.text(left)));
        return lines.add("").build();
    }

    private static void add(Sample sample, TextPages pages, Block block) {
        if (block.kind() == Block.Kind.TABLE) {
            pages.add(table(block), ImmutableList.of());
            return;
        }
        ImmutableList<String> notes = sample.notesOf(block).stream()
                .flatMap(note -> Wrapped.lines(note.text(), WIDTH, note.label().orElseThrow() + " ", "").stream())
                .collect(ImmutableList.toImmutableList());
        pages.add(lines(block), notes);
    }

    private static List<String> lines(Block block) {
        String words = block.runs().stream().map(TextWriter::shown).collect(Collectors.joining());
        return switch (block.kind()) {
            case TITLE, HEADING, ANNEX, ASIDE_CENTRED ->
                Wrapped.lines(
                        words,
                        WIDTH,
                        INDENT + block.labelThen("   "),
                        INDENT + block.labelThen("   ").replaceAll(".", " "));
            case ASIDE -> Wrapped.lines(words, WIDTH, INDENT, INDENT);
            case ASIDE_RIGHT -> ImmutableList.of(Wrapped.ends("", words, WIDTH));
            case ITEM -> {
                String indent = INDENT + Strings.repeat("    ", block.depth());
                yield Wrapped.lines(words, WIDTH, indent + block.labelThen("  "), INDENT);
            }
            default ->
                Wrapped.lines(
                        words, WIDTH, block.label().isPresent() ? INDENT + block.labelThen("   ") : INDENT, INDENT);
        };
    }

    private static String shown(Run run) {
        if (run instanceof Run.Words words) {
            return words.text();
        }
        return run instanceof Run.Mark mark ? mark.label() : "";
    }

    private static List<String> table(Block block) {
        int columns = block.cells().get(0).size();
        int[] widths = new int[columns];
        block.cells().forEach(row -> {
            for (int i = 0; i < columns; i++) {
                widths[i] = Math.max(widths[i], row.get(i).length() + 2);
            }
        });
        ImmutableList.Builder<String> lines = ImmutableList.builder();
        for (ImmutableList<String> row : block.cells()) {
            StringBuilder line = new StringBuilder(INDENT);
            for (int i = 0; i < columns; i++) {
                line.append(Strings.padEnd(row.get(i), widths[i], ' '));
            }
            lines.add(line.toString().stripTrailing());
        }
        return lines.build();
    }
}
