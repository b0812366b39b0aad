package io.github.rapporteur.samples;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;

/**
 * A document of the samples as its source gives it.
 *
 * @param file the name of the file to make
 * @param fields the head: symbol, language, organ …, in order
 * @param blocks the body
 * @param source the characters of the source
 */
record Sample(String file, ImmutableListMultimap<String, String> fields, ImmutableList<Block> blocks, String source) {

    /** The last value of a field, or nothing at all. */
    String field(String name) {
        ImmutableList<String> values = fields.get(name);
        return values.isEmpty() ? "" : values.get(values.size() - 1);
    }

    /** Every value of a field that is given several times. */
    ImmutableList<String> all(String name) {
        return fields.get(name);
    }

    /** The lines of the head under the rule: session, place, item. */
    ImmutableList<ImmutableList<Run>> left() {
        return all("left").stream().map(line -> new RunReader(line).runs()).collect(ImmutableList.toImmutableList());
    }

    String symbol() {
        return field("symbol");
    }

    String language() {
        return field("language");
    }

    boolean rightToLeft() {
        return language().equals("ar");
    }

    /** The ending of the file's name. */
    String format() {
        return file.substring(file.lastIndexOf('.') + 1);
    }

    /** The notes whose marks stand in a block, in order. */
    ImmutableList<Block> notesOf(Block block) {
        return block.runs().stream()
                .filter(Run.Mark.class::isInstance)
                .map(run -> note(((Run.Mark) run).label()))
                .collect(ImmutableList.toImmutableList());
    }

    /** @throws IllegalStateException if the source has a mark without its note */
    Block note(String label) {
        return blocks.stream()
                .filter(block -> block.kind() == Block.Kind.NOTE
                        && block.label().orElseThrow().equals(label))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(file + ": no note " + label));
    }

    /** Tells sources apart. */
    String digest() {
        return Hashing.sha256().hashString(source, StandardCharsets.UTF_8).toString();
    }

    @Override
    public String toString() {
        return file;
    }
}
