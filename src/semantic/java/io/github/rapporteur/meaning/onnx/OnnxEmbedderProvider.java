package io.github.rapporteur.meaning.onnx;

import dev.langchain4j.model.embedding.onnx.OnnxEmbeddingModel;
import dev.langchain4j.model.embedding.onnx.PoolingMode;
import dev.langchain4j.model.embedding.onnx.allminilml6v2q.AllMiniLmL6V2QuantizedEmbeddingModel;
import io.github.rapporteur.meaning.Embedder;
import io.github.rapporteur.meaning.EmbedderProvider;
import io.github.rapporteur.meaning.MeaningUnavailableException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Opens sentence models: all-MiniLM-L6-v2, quantized, which reads English, or a folder with {@code tokenizer.json} and
 * {@code model.onnx} (or {@code onnx/model.onnx}), as models are published, in any language.
 */
public final class OnnxEmbedderProvider implements EmbedderProvider {
    private static final String OWN = "all-minilm-l6-v2-q";

    @Override
    public Embedder open(Optional<Path> folder) {
        return folder.<Embedder>map(OnnxEmbedderProvider::read)
                .orElseGet(() -> new OnnxEmbedder(OWN, new AllMiniLmL6V2QuantizedEmbeddingModel(Runnable::run)));
    }

    private static Embedder read(Path folder) {
        Path tokenizer = folder.resolve("tokenizer.json");
        Path model = Stream.of("model.onnx", "onnx/model.onnx")
                .map(folder::resolve)
                .filter(Files::isRegularFile)
                .findFirst()
                .orElseThrow(() -> lacks(folder, "model.onnx"));
        if (!Files.isRegularFile(tokenizer)) {
            throw lacks(folder, "tokenizer.json");
        }
        try {
            String name = folder.toAbsolutePath().normalize().getFileName() + " " + Files.size(model);
            return new OnnxEmbedder(name, new OnnxEmbeddingModel(model, tokenizer, PoolingMode.MEAN, Runnable::run));
        } catch (Exception e) {
            throw new MeaningUnavailableException(folder + " holds no model that can be read: " + e.getMessage(), e);
        }
    }

    private static MeaningUnavailableException lacks(Path folder, String file) {
        return new MeaningUnavailableException(
                folder + " holds no model: " + file + " is missing; it takes an ONNX model with its tokenizer.json");
    }
}
