package io.github.rapporteur.web;

import com.google.common.io.MoreFiles;
import com.google.common.io.RecursiveDeleteOption;
import io.github.rapporteur.Corpus;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives tests the samples, indexed once for all of them, and a service on them. */
final class Samples implements ParameterResolver {

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        return type == Served.class || type == Corpus.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Shared shared = context.getRoot()
                .getStore(Namespace.create(Samples.class))
                .getOrComputeIfAbsent(Shared.class, key -> Shared.make(), Shared.class);
        return parameter.getParameter().getType() == Corpus.class ? shared.corpus : shared.served;
    }

    private record Shared(Path folder, Corpus corpus, Served served) implements AutoCloseable {

        static Shared make() {
            try {
                Path folder = Files.createTempDirectory("served-samples");
                Corpus corpus = Corpus.open(folder);
                corpus.add(Path.of("corpus-samples"));
                return new Shared(folder, corpus, Served.of(corpus, ServiceOptions.DEFAULTS.at("127.0.0.1", 0)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public void close() throws IOException {
            served.close();
            corpus.close();
            MoreFiles.deleteRecursively(folder, RecursiveDeleteOption.ALLOW_INSECURE);
        }
    }
}
