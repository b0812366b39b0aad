package io.github.rapporteur.cli;

import com.google.common.base.Strings;
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

    /** Opens it; where that cannot be, says what to do. */
    Embedder open() {
        try {
            return Embedders.open(folder);
        } catch (MeaningUnavailableException e) {
            throw Failure.run(Strings.nullToEmpty(e.getMessage()));
        }
    }
}
