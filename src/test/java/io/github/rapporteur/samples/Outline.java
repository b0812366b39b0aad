package io.github.rapporteur.samples;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The outline of a sample as its author means it, derived from the source. */
final class Outline {
    private static final CharMatcher LABEL_ENDS = CharMatcher.whitespace().or(CharMatcher.anyOf(".-、"));
    private static final CharMatcher BRACKETS = CharMatcher.anyOf("()（）");

    private final Sample sample;
    private final ImmutableList.Builder<Line> lines = ImmutableList.builder();
    private final Deque<Open> open = new ArrayDeque<>();
    private String prefix = "";
    private boolean operative;

    /**
     * One node.
     *
     * @param depth how many nodes stand above it
     * @param block what the source says of it
     */
    record Line(int depth, String type, String role, String label, String locator, String text, Block block) {

        /** As a failing test shows it. */
        String shown() {
            return "  ".repeat(depth) + type + role + " " + label + " @" + locator + " " + text;
        }
    }

    /** A node that others can stand in; headings and items count their level from 1, annexes have 0. */
    private record Open(Block.Kind kind, int level, String locator) {}

    private Outline(Sample sample) {
        this.sample = sample;
    }

    /** Everything but asides and notes, in reading order. */
    static ImmutableList<Line> of(Sample sample) {
        Outline outline = new Outline(sample);
        sample.blocks().stream()
                .filter(block -> !block.kind().isAside() && block.kind() != Block.Kind.NOTE)
                .forEach(outline::add);
        return outline.lines.build();
    }

    private void add(Block block) {
        switch (block.kind()) {
            case TITLE -> line(block, "title", "", label(block), "");
            case ANNEX -> annex(block);
            case HEADING -> heading(block);
            case ITEM -> item(block);
            case TABLE -> {
                close(above -> above.kind() == Block.Kind.PARAGRAPH || above.kind() == Block.Kind.ITEM);
                line(block, "table", "", "", "");
            }
            default -> paragraph(block);
        }
    }

    private void annex(Block block) {
        open.clear();
        String label = label(block);
        String locator = label.isEmpty() ? "annex" : "annex-" + label;
        prefix = locator + "/";
        line(block, "annex", "", label, locator);
        open.push(new Open(block.kind(), 0, ""));
    }

    private void heading(Block block) {
        close(above -> above.kind() != Block.Kind.ANNEX
                && (above.kind() != Block.Kind.HEADING || above.level() >= block.depth()));
        String locator = "";
        if (block.label().isPresent()) {
            String own = BRACKETS.removeFrom(label(block));
            Open above = open.peek();
            String path = above == null ? "" : above.locator();
            locator = path.isEmpty() ? own : path + (block.label().get().startsWith("(") ? "(" + own + ")" : "." + own);
        }
        line(block, "heading", "", label(block), locator.isEmpty() ? "" : prefix + locator);
        open.push(new Open(block.kind(), block.depth(), locator));
    }

    private void paragraph(Block block) {
        close(above -> above.kind() == Block.Kind.PARAGRAPH || above.kind() == Block.Kind.ITEM);
        String label = label(block);
        line(block, "paragraph", role(block), label, label.isEmpty() ? "" : prefix + label);
        open.push(new Open(block.kind(), 0, label));
    }

    /** Preambular up to the first number, operative where numbered; annexes have no such parts. */
    private String role(Block block) {
        boolean enacting = ImmutableSet.of("resolution", "draft").contains(sample.field("kind"));
        if (!enacting || !prefix.isEmpty()) {
            return "";
        }
        operative |= block.label().isPresent();
        return operative ? (block.label().isPresent() ? " [operative]" : "") : " [preambular]";
    }

    private void item(Block block) {
        close(above -> above.kind() == Block.Kind.ITEM && above.level() >= block.depth());
        Open above = open.peek();
        String path = above == null || above.kind() == Block.Kind.HEADING ? "" : above.locator();
        String own = path + "(" + BRACKETS.removeFrom(label(block)) + ")";
        String locator = label(block).isEmpty() ? "" : own;
        line(block, "item", "", label(block), locator.isEmpty() ? "" : prefix + locator);
        open.push(new Open(block.kind(), block.depth(), locator));
    }

    private void close(Predicate<Open> done) {
        while (!open.isEmpty() && done.test(open.peek())) {
            open.pop();
        }
    }

    /** Notes of every block, with the block that cites each; empty for a note nobody cites. */
    static ImmutableList<String> notes(Sample sample) {
        List<String> notes = new ArrayList<>();
        for (Block block : sample.blocks()) {
            if (block.kind() != Block.Kind.NOTE) {
                sample.notesOf(block)
                        .forEach(note -> notes.add(
                                note.label().orElseThrow() + " " + note.text() + " <- " + start(block.text())));
            }
        }
        return ImmutableList.copyOf(notes);
    }

    /** What passages and notes cite, each with the start of the text that cites it. */
    static ImmutableList<String> citations(Sample sample) {
        return sample.blocks().stream()
                .filter(block -> !block.kind().isAside())
                .flatMap(block -> block.cited().stream()
                        .filter(cited -> !cited.internal())
                        .map(cited -> start(block.text()) + ": " + cited(open(cited.targets()), cited.pinpoints())))
                .collect(ImmutableList.toImmutableList());
    }

    /** One symbol, or several in order of their letters where it is open which. */
    static String open(List<String> targets) {
        return targets.stream().sorted().collect(Collectors.joining(" or "));
    }

    /** A target and the parts of it that are named. */
    static String cited(String target, List<String> pinpoints) {
        String known = target.isEmpty() ? "nothing certain" : target;
        return pinpoints.isEmpty() ? known : known + ", " + String.join(", ", pinpoints);
    }

    /** What is asked for, with the start of the text that asks. */
    static ImmutableList<String> claims(Sample sample) {
        return sample.blocks().stream()
                .filter(block -> block.claim() != Block.Claim.NOTHING)
                .map(block -> block.claim().name().toLowerCase(Locale.ROOT) + " " + start(block.text()))
                .collect(ImmutableList.toImmutableList());
    }

    /** The first words of a text, to tell one from another. */
    static String start(String text) {
        String plain = CharMatcher.whitespace().collapseFrom(text, ' ').strip();
        return plain.substring(0, Math.min(40, plain.length()));
    }

    private void line(Block block, String type, String role, String label, String locator) {
        String text = block.kind() == Block.Kind.TABLE ? cells(block) : block.text();
        String plain = CharMatcher.whitespace().trimAndCollapseFrom(text, ' ');
        lines.add(new Line(open.size(), type, role, label, locator, plain, block));
    }

    private static String cells(Block block) {
        StringBuilder text = new StringBuilder();
        block.cells().forEach(row -> text.append(String.join("\t", row)).append('\n'));
        return text.toString();
    }

    private static String label(Block block) {
        return block.label().map(LABEL_ENDS::trimTrailingFrom).orElse("");
    }
}
