package io.github.rapporteur.index;

/** Is told how a run goes on. All calls come from the thread that called, one after the other. */
public interface IndexingListener {

    /** A listener that does nothing and never stops. */
    IndexingListener NONE = new IndexingListener() {};

    /** The files to look at were counted; comes once, first. */
    default void found(int files) {}

    /** One file is done; files come in the order in which they were found. */
    default void file(FileOutcome outcome) {}

    /** Everything told so far is safe on disk. */
    default void committed() {}

    /** Asked before each file: {@code true} ends the run early; what is done by then is kept. */
    default boolean cancelled() {
        return false;
    }
}
