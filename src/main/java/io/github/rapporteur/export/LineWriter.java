package io.github.rapporteur.export;

import java.io.IOException;
import java.io.Writer;
import java.util.function.Function;

/** A line each. */
record LineWriter<T>(Function<? super T, String> line, Writer out) implements ExportWriter<T> {

    @Override
    public void write(T next) throws IOException {
        out.write(line.apply(next));
        out.write('\n');
    }
}
