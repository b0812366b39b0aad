package io.github.rapporteur.benchmarks;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/**
 * Anserini, out of its jar with everything, in this process: it sees nothing of the program's libraries, nor the program its.
 * One thread and as much memory for its buffer as the program's; positions and contents are stored, as the program's are.
 */
final class Anserini implements AutoCloseable {
    private static final int HITS = 10;
    private static final String BUFFER_MEGABYTES = "48";

    private final URLClassLoader classes;

    Anserini(Path jar) throws IOException {
        URL[] urls = {jar.toUri().toURL()};
        classes = new URLClassLoader("anserini", urls, ClassLoader.getPlatformClassLoader());
    }

    /** Writes paragraphs as its {@code JsonCollection} reads them. @param folder is made */
    static void write(Stream<String> paragraphs, Path folder) throws IOException {
        JsonMapper json = JsonMapper.builder().build();
        Files.createDirectories(folder);
        try (BufferedWriter out = Files.newBufferedWriter(folder.resolve("paragraphs.jsonl"))) {
            int number = 0;
            for (Iterator<String> texts = paragraphs.iterator(); texts.hasNext(); number++) {
                out.write(json.writeValueAsString(
                        ImmutableMap.of("id", Integer.toString(number), "contents", texts.next())));
                out.newLine();
            }
        }
    }

    /** Its program for indexing. */
    void index(Path paragraphs, Path index) throws ReflectiveOperationException {
        ImmutableList<String> args = ImmutableList.of(
                "-collection", "JsonCollection", "-input", paragraphs.toString(), "-index", index.toString(),
                "-threads", "1", "-memoryBuffer", BUFFER_MEGABYTES, "-storePositions", "-storeContents", "-quiet");
        inItsOwn(() -> classes.loadClass("io.anserini.index.IndexCollection")
                .getMethod("main", String[].class)
                .invoke(null, (Object) args.toArray(String[]::new)));
    }

    private interface Call<T> {
        T call() throws ReflectiveOperationException;
    }

    /** Lucene looks for what it is made of by the thread. */
    private <T> T inItsOwn(Call<T> call) throws ReflectiveOperationException {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(classes);
        try {
            return call.call();
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    /** Its searcher of an index. */
    final class Searching implements AutoCloseable {
        private final AutoCloseable searcher;
        private final Method search;

        Searching(Path index) throws ReflectiveOperationException {
            Class<?> type = classes.loadClass("io.anserini.search.SimpleSearcher");
            searcher = (AutoCloseable)
                    inItsOwn(() -> type.getConstructor(String.class).newInstance(index.toString()));
            search = type.getMethod("search", String.class, int.class);
        }

        /** How many of the ten best there are; their contents are read. */
        long search(String words) throws ReflectiveOperationException {
            return ((Object[]) search.invoke(searcher, Ascii.toLowerCase(words), HITS)).length;
        }

        @Override
        public void close() throws Exception {
            searcher.close();
        }
    }

    @Override
    public void close() {
        try {
            classes.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
