package io.github.rapporteur.meaning;

import java.nio.file.Path;
import java.util.Optional;

/** Opens models; found by {@link java.util.ServiceLoader}. */
public interface EmbedderProvider {
    /**
     * Opens a model.
     *
     * @param folder that holds the model; empty for the one that the provider brings along
     * @throws MeaningUnavailableException if the folder holds no model that can be read; the message says what it needs
     */
    Embedder open(Optional<Path> folder);
}
