package io.github.rapporteur.cli;

import io.github.rapporteur.meaning.Embedder;
import io.github.rapporteur.meaning.Embedders;
import io.github.rapporteur.meaning.MeaningUnavailableException;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/** By which model passages are compared. */
final class ModelOption {
    @Option(
            names = "--model",
            paramLabel = "DIR",
            description = "A folder with an ONNX sentence model (model.onnx) and its tokenizer.json, of any language;"
                    + " a small English one comes along.")
    private Optional<Path> folder = Optional.empty();

    /** @throws MeaningUnavailableException if it cannot be opened; the message says what to do */
    Embedder open() {
        return Embedders.open(folder);
    }
}
