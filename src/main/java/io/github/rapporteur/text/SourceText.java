package io.github.rapporteur.text;

import com.google.common.collect.ImmutableList;
import java.util.OptionalInt;

/**
 * What was read out of a file: all of its characters and the blocks they form. Spans of blocks ascend and do not
 * overlap; every character outside them is white space.
 *
 * @param raw every character that was read; all raw offsets of the project count in it, in UTF-16 units
 * @param blocks in reading order
 * @param pages in order; empty where the source has no pages
 * @param mediaType of the source, such as {@code application/pdf}
 * @param tags the mark-up of a source that says with it what its text is, each element before those inside it; empty for
 *     sources that only say how it looks
 */
public record SourceText(
        String raw,
        ImmutableList<TextBlock> blocks,
        ImmutableList<Page> pages,
        String mediaType,
        ImmutableList<Tag> tags) {
    /** Nothing at all. */
    public static final SourceText EMPTY = new SourceText("", ImmutableList.of(), ImmutableList.of(), "");

    /** A text whose source says only how it looks. */
    public SourceText(String raw, ImmutableList<TextBlock> blocks, ImmutableList<Page> pages, String mediaType) {
        this(raw, blocks, pages, mediaType, ImmutableList.of());
    }

    /** The raw characters of a block. */
    public String of(TextBlock block) {
        return block.span().in(raw);
    }

    /** The 1-based page on which a raw offset stands; empty where the source has no pages. */
    public OptionalInt pageAt(int offset) {
        int low = 0;
        int high = pages.size() - 1;
        int found = -1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            if (pages.get(middle).span().start() <= offset) {
                found = middle;
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return found < 0 ? OptionalInt.empty() : OptionalInt.of(pages.get(found).number());
    }
}
