package io.github.rapporteur.text;

import com.google.common.collect.ImmutableList;
import java.util.OptionalInt;
import java.util.function.IntConsumer;

/** Puts a {@link SourceText} together, block after block. Not for use by several threads. */
public final class SourceTextBuilder {
    private final StringBuilder raw = new StringBuilder();
    private final ImmutableList.Builder<TextBlock> blocks = ImmutableList.builder();
    private final ImmutableList.Builder<Page> pages = ImmutableList.builder();
    private final ImmutableList.Builder<Tag> tags = ImmutableList.builder();
    private final ImmutableList.Builder<Problem> problems = ImmutableList.builder();
    private final IntConsumer watch;
    private OptionalInt page = OptionalInt.empty();
    private int pageStart;
    private boolean empty = true;
    private boolean partial;

    /** A builder without limits. */
    public SourceTextBuilder() {
        this(length -> {});
    }

    /**
     * A builder that is watched.
     *
     * @param watch is told the number of characters before anything is added, and may throw to end the work; what was
     *     added before stays
     */
    public SourceTextBuilder(IntConsumer watch) {
        this.watch = watch;
    }

    /** Adds a block and ends its line; a draft of nothing but white space is left out. */
    public void add(BlockDraft draft) {
        watch.accept(raw.length() + draft.length());
        if (!draft.isBlank()) {
            blocks.add(draft.at(raw.length(), page));
            raw.append(draft.text()).append('\n');
            empty = false;
        }
    }

    /** Adds characters as they stand; blocks that name them follow with {@link #add(TextBlock)}. */
    public void append(CharSequence characters) {
        watch.accept(raw.length() + characters.length());
        raw.append(characters);
    }

    /** Adds a block of characters that were appended before. */
    public void add(TextBlock block) {
        blocks.add(block);
        empty = false;
    }

    /** Adds an element of the source's own mark-up; what it encloses may be added later. */
    public void add(Tag tag) {
        tags.add(tag);
    }

    /** Adds a page made elsewhere. */
    public void add(Page newPage) {
        pages.add(newPage);
    }

    /** Notes what a reader of the result should know although nothing was lost. */
    public void note(Problem problem) {
        problems.add(problem);
    }

    /** Notes what was lost: the text is only part of the source. */
    public void lose(Problem problem) {
        problems.add(problem);
        partial = true;
    }

    /** Whether something was lost. */
    public boolean isPartial() {
        return partial;
    }

    /** Ends the page under way, if any, and starts the next one; blocks added from now on stand on it. */
    public void startPage() {
        endPage();
        page = OptionalInt.of(page.orElse(0) + 1);
        pageStart = raw.length();
    }

    private void endPage() {
        if (page.isPresent()) {
            pages.add(new Page(page.getAsInt(), new Span(pageStart, raw.length()), 0, 0));
        }
    }

    /** The number of characters so far. */
    public int length() {
        return raw.length();
    }

    /** Whether there are no blocks so far. */
    public boolean isEmpty() {
        return empty;
    }

    /** The problems noted so far. */
    public ImmutableList<Problem> problems() {
        return problems.build();
    }

    /** Ends the last page and gives what was put together; to be called once. */
    public SourceText build(String mediaType) {
        endPage();
        return new SourceText(raw.toString(), blocks.build(), pages.build(), mediaType, tags.build());
    }
}
