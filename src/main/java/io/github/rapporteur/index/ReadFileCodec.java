package io.github.rapporteur.index;

import com.google.common.collect.ImmutableList;
import io.github.rapporteur.document.Node;
import io.github.rapporteur.extract.Extraction;
import io.github.rapporteur.extract.Status;
import io.github.rapporteur.pipeline.ReadFile;
import io.github.rapporteur.structure.Hints;
import io.github.rapporteur.text.OffsetMap;
import io.github.rapporteur.text.Page;
import io.github.rapporteur.text.Problem;
import io.github.rapporteur.text.SourceText;
import io.github.rapporteur.text.Tag;
import io.github.rapporteur.text.TextBlock;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The stored form of what was read out of a file. It outlives the schema of the index, for everything else is worked out
 * anew from it: a change of it takes a new number and a way to read the old one. What stands in the texts of passages is
 * not stored once more; form 1, of schema 3, holds all of it. Form 3 is form 2 with the mark-up of sources that have one.
 */
final class ReadFileCodec {
    private static final int WHOLE = 1;
    private static final int BESIDE_PASSAGES = 2;
    private static final int WITH_TAGS = 3;

    private ReadFileCodec() {}

    /**
     * What was read out of a file.
     *
     * @param maps lead from the texts of the entries to the raw text; empty in a form that does without them
     */
    record Stored(ReadFile read, ImmutableList<OffsetMap> maps) {}

    /** Knows the texts that stand in the entries of a file. */
    interface Texts {
        /**
         * Of its passages, and of the document as a whole.
         *
         * @param passages how many there were when the file was stored
         * @param title whether that of the document is among them, as the last
         */
        ImmutableList<String> of(int passages, boolean title) throws IOException;
    }

    /**
     * Writes it.
     *
     * @param passages with whose texts it is stored
     * @param title the node whose text is that of the document as a whole
     */
    static void write(ReadFile read, List<Node> passages, Optional<Node> title, Encoder out) throws IOException {
        SourceText text = read.extraction().text();
        List<Node> beside = Stream.concat(passages.stream(), title.stream()).toList();
        List<String> texts = beside.stream().map(Node::text).toList();
        List<OffsetMap> maps = beside.stream().map(Node::offsets).toList();
        out.number(text.tags().isEmpty() ? BESIDE_PASSAGES : WITH_TAGS);
        out.string(read.source());
        out.name(read.extraction().status());
        out.all(read.extraction().problems(), problem -> write(problem, out));
        out.maybe(read.told().language(), out::string);
        out.maybe(read.told().symbol(), symbol -> TreeCodec.write(symbol, out));
        out.string(text.mediaType());
        SourceTextColumns.writePages(text.pages(), out);
        SourceTextColumns.writeBlocks(text.blocks(), out);
        out.size(passages.size());
        out.flag(title.isPresent());
        OffsetColumns.write(maps, lengths(texts), out);
        RawTextCodec.write(text.raw(), text.blocks(), texts, maps, out);
        if (!text.tags().isEmpty()) {
            TagColumns.write(text.tags(), out);
        }
        out.sum();
    }

    static Stored read(Texts texts, Decoder in) throws IOException {
        int form = in.number();
        return switch (form) {
            case WHOLE -> new Stored(whole(in), ImmutableList.of());
            case BESIDE_PASSAGES -> besidePassages(texts, false, in);
            case WITH_TAGS -> besidePassages(texts, true, in);
            default -> throw new IOException("the text of a file is stored in form " + form + ", which is not known");
        };
    }

    private static ReadFile whole(Decoder in) throws IOException {
        String source = in.string();
        Status status = in.name(Status.class);
        SourceText text = SourceTextCodec.read(in);
        Extraction extraction = new Extraction(status, text, in.all(() -> readProblem(in)));
        return new ReadFile(source, extraction, told(in));
    }

    private static Stored besidePassages(Texts passages, boolean tagged, Decoder in) throws IOException {
        in.checkSum();
        String source = in.string();
        Status status = in.name(Status.class);
        ImmutableList<Problem> problems = in.all(() -> readProblem(in));
        Hints told = told(in);
        String mediaType = in.string();
        ImmutableList<Page> pages = SourceTextColumns.readPages(in);
        ImmutableList<TextBlock> blocks = SourceTextColumns.readBlocks(in);
        ImmutableList<String> texts = passages.of(in.count(), in.flag());
        ImmutableList<OffsetMap> maps = OffsetColumns.read(lengths(texts), in);
        String raw = RawTextCodec.read(blocks, texts, maps, in);
        ImmutableList<Tag> tags = tagged ? TagColumns.read(in) : ImmutableList.of();
        SourceText text = new SourceText(raw, blocks, pages, mediaType, tags);
        return new Stored(new ReadFile(source, new Extraction(status, text, problems), told), maps);
    }

    private static List<Integer> lengths(List<String> texts) {
        return texts.stream().map(String::length).toList();
    }

    private static Hints told(Decoder in) throws IOException {
        return new Hints(in.maybe(in::string), in.maybe(() -> TreeCodec.readSymbol(in)));
    }

    static void write(Problem problem, Encoder out) throws IOException {
        out.string(problem.code());
        out.string(problem.message());
        out.maybe(problem.start());
        out.maybe(problem.page());
    }

    static Problem readProblem(Decoder in) throws IOException {
        return new Problem(in.string(), in.string(), in.maybeNumber(), in.maybeNumber());
    }
}
