package io.github.rapporteur.index;

import com.google.common.collect.ImmutableList;

/** Is told how a run goes on. All calls come from the thread that called, one after the other. */
public interface IndexingListener {

    /** A listener that does nothing and never stops. */
    IndexingListener NONE = new IndexingListener() {};

    /** The files to look at were counted; comes once, first. */
    default void found(int files) {}

    /**
     * One file is done; files come in the order in which they were found. It is no acknowledgement: what is not
     * committed yet is lost should the process die.
     */
    default void file(FileOutcome outcome) {}

    /**
     * Acknowledges files: what was done about them is safe on disk, and no end of the process loses it. Every file that
     * {@link #file} told of comes once, in the same order, unless the run fails.
     */
    default void committed(ImmutableList<FileOutcome> files) {}

    /** Asked before each file: {@code true} ends the run early; what is done by then is kept. */
    default boolean cancelled() {
        return false;
    }
}
