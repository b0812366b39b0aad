package io.github.rapporteur.meaning;

import com.google.common.base.Ascii;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** A model of a few words: those that mean alike point the same way. Counts the texts it was given. */
public final class WordEmbedder implements Embedder {
    private static final int DIMENSIONS = 64;
    private static final ImmutableMap<String, String> MEANS = ImmutableMap.of(
            "youngsters", "children", "minors", "children", "instruction", "education", "schooling", "education");

    private final String name;
    private final AtomicInteger texts = new AtomicInteger();

    /** A model of a name. */
    public WordEmbedder(String name) {
        this.name = name;
    }

    /** How many texts were turned into vectors so far. */
    public int texts() {
        return texts.get();
    }

    @Override
    public String model() {
        return name;
    }

    @Override
    public int dimensions() {
        return DIMENSIONS;
    }

    @Override
    public ImmutableList<float[]> embed(List<String> all) {
        texts.addAndGet(all.size());
        return all.stream().map(WordEmbedder::vector).collect(ImmutableList.toImmutableList());
    }

    private static float[] vector(String text) {
        float[] vector = new float[DIMENSIONS];
        vector[0] = 0.01f;
        for (String word : Splitter.onPattern("\\W+").omitEmptyStrings().split(Ascii.toLowerCase(text))) {
            if (word.length() > 3) {
                vector[1 + Math.floorMod(MEANS.getOrDefault(word, word).hashCode(), DIMENSIONS - 1)] += 1;
            }
        }
        double length = 0;
        for (float each : vector) {
            length += each * each;
        }
        for (int i = 0; i < vector.length; i++) {
            vector[i] /= (float) Math.sqrt(length);
        }
        return vector;
    }

    @Override
    public void close() {
        // Holds nothing.
    }
}
