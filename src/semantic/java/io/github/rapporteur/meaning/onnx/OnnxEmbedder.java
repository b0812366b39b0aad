package io.github.rapporteur.meaning.onnx;

import com.google.common.collect.ImmutableList;
import dev.langchain4j.data.embedding.Embedding;
import dev.langchain4j.model.embedding.EmbeddingModel;
import io.github.rapporteur.meaning.Embedder;
import java.util.List;

/** A model of LangChain4j. */
final class OnnxEmbedder implements Embedder {
    private static final String NOTHING = ".";

    private final String name;
    private final EmbeddingModel model;
    private final int dimensions;

    OnnxEmbedder(String name, EmbeddingModel model) {
        this.name = name;
        this.model = model;
        this.dimensions = model.dimension();
    }

    @Override
    public String model() {
        return name;
    }

    @Override
    public int dimensions() {
        return dimensions;
    }

    @Override
    public ImmutableList<float[]> embed(List<String> texts) {
        return texts.stream().map(this::embed).collect(ImmutableList.toImmutableList());
    }

    private float[] embed(String text) {
        Embedding embedding = model.embed(text.isBlank() ? NOTHING : text).content();
        embedding.normalize();
        return embedding.vector();
    }

    @Override
    public void close() {
        // The session lasts as long as the process.
    }
}
