package io.github.rapporteur.index;

import io.github.rapporteur.text.BlockKind;
import io.github.rapporteur.text.Box;
import io.github.rapporteur.text.Inline;
import io.github.rapporteur.text.Page;
import io.github.rapporteur.text.SourceText;
import io.github.rapporteur.text.Span;
import io.github.rapporteur.text.TextBlock;
import java.io.IOException;
import java.util.Optional;
import java.util.OptionalInt;

/** Reads what was read out of a file as indexes of schema 2 and 3 have it: raw text, blocks with their looks, pages. */
final class SourceTextCodec {

    private SourceTextCodec() {}

    static SourceText read(Decoder in) throws IOException {
        String raw = in.string();
        String mediaType = in.string();
        var pages = in.all(() -> new Page(in.number(), readSpan(in), in.decimal(), in.decimal()));
        return new SourceText(raw, in.all(() -> readBlock(in)), pages, mediaType);
    }

    static void write(Span span, Encoder out) throws IOException {
        out.number(span.start());
        out.number(span.length());
    }

    static Span readSpan(Decoder in) throws IOException {
        int start = in.number();
        return new Span(start, start + in.number());
    }

    private static TextBlock readBlock(Decoder in) throws IOException {
        BlockKind kind = in.name(BlockKind.class);
        Span span = readSpan(in);
        int level = in.number();
        OptionalInt page = in.maybeNumber();
        Optional<Box> box = in.maybe(() -> new Box(in.decimal(), in.decimal(), in.decimal(), in.decimal()));
        return new TextBlock(
                kind,
                span,
                level,
                page,
                box,
                in.decimal(),
                in.decimal(),
                in.flag(),
                in.flag(),
                in.flag(),
                in.all(() -> new Inline(readSpan(in), in.name(Inline.Kind.class), in.string())));
    }
}
