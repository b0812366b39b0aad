package io.github.rapporteur.export;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.function.Function;

/**
 * A table for spreadsheets, a line each. It begins with the byte order mark, without which they take UTF-8 for something
 * else.
 */
record TableWriter<T>(TableForm form, List<String> columns, Function<? super T, List<String>> cells, Writer out)
        implements ExportWriter<T> {
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    @Override
    public void begin() throws IOException {
        out.write(BYTE_ORDER_MARK);
        out.write(form.record(columns));
    }

    @Override
    public void write(T next) throws IOException {
        out.write(form.record(cells.apply(next)));
    }
}
