package io.github.rapporteur.meaning;

import com.google.common.collect.ImmutableList;
import java.util.List;

/** Turns texts into vectors that lie near one another where the texts mean alike. Safe for use by several threads. */
public interface Embedder extends AutoCloseable {
    /** Names the model: vectors of different models are not compared. */
    String model();

    /** How many numbers a vector has. */
    int dimensions();

    /**
     * A vector of length 1 for each text, in their order. A text that is longer than the model reads is read as far as it
     * goes; an empty one has a vector, too.
     */
    ImmutableList<float[]> embed(List<String> texts);

    /** Lets go of the model. */
    @Override
    void close();
}
