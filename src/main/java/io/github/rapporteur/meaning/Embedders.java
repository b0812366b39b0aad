package io.github.rapporteur.meaning;

import java.nio.file.Path;
import java.util.Optional;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;

/** Opens the models that are to be had here. */
public final class Embedders {
    private Embedders() {}

    /** Whether this installation can find by meaning at all. */
    public static boolean available() {
        return provider().isPresent();
    }

    /**
     * Opens a model.
     *
     * @param folder with an ONNX model of any language; empty for the one that comes along, which reads English
     * @throws MeaningUnavailableException if the library for models is not installed, or the folder holds no model
     */
    public static Embedder open(Optional<Path> folder) {
        return provider()
                .orElseThrow(() -> new MeaningUnavailableException(
                        "finding by meaning is not installed; build with mvn -Psemantic package, or search without it"))
                .open(folder);
    }

    private static Optional<EmbedderProvider> provider() {
        try {
            return ServiceLoader.load(EmbedderProvider.class, Embedders.class.getClassLoader())
                    .findFirst();
        } catch (ServiceConfigurationError e) {
            // Named, but not there: what a build with the extra left behind for one without.
            return Optional.empty();
        }
    }
}
