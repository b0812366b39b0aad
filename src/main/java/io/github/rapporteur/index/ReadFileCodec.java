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
import io.github.rapporteur.text.TextBlock;
import java.io.IOException;
import java.util.List;

/**
 * The stored form of what was read out of a file. It outlives the schema of the index, for everything else is worked out
 * anew from it: a change of it takes a new number and a way to read the old one. What stands in the texts of passages is
 * not stored once more; form 1, of schema 3, holds all of it.
 */
final class ReadFileCodec {
    private static final int WHOLE = 1;
    private static final int BESIDE_PASSAGES = 2;

    private ReadFileCodec() {}

    /**
     * What was read out of a file.
     *
     * @param maps lead from the passages' texts to the raw text; empty in a form that does without the passages
     */
    record Stored(ReadFile read, ImmutableList<OffsetMap> maps) {}

    /** Knows the texts of the passages of a file. */
    interface Texts {
        /** @param count how many passages there were when the file was stored */
        ImmutableList<String> of(int count) throws IOException;
    }

    /** @param passages with whose texts it is stored */
    static void write(ReadFile read, List<Node> passages, Encoder out) throws IOException {
        SourceText text = read.extraction().text();
        List<String> texts = passages.stream().map(Node::text).toList();
        List<OffsetMap> maps = passages.stream().map(Node::offsets).toList();
        out.number(BESIDE_PASSAGES);
        out.string(read.source());
        out.name(read.extraction().status());
        out.all(read.extraction().problems(), problem -> write(problem, out));
        out.maybe(read.told().language(), out::string);
        out.maybe(read.told().symbol(), symbol -> TreeCodec.write(symbol, out));
        out.string(text.mediaType());
        SourceTextColumns.writePages(text.pages(), out);
        SourceTextColumns.writeBlocks(text.blocks(), out);
        out.size(texts.size());
        OffsetColumns.write(maps, lengths(texts), out);
        RawTextCodec.write(text.raw(), text.blocks(), texts, maps, out);
        out.sum();
    }

    static Stored read(Texts texts, Decoder in) throws IOException {
        int form = in.number();
        return switch (form) {
            case WHOLE -> new Stored(whole(in), ImmutableList.of());
            case BESIDE_PASSAGES -> besidePassages(texts, in);
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

    private static Stored besidePassages(Texts passages, Decoder in) throws IOException {
        in.checkSum();
        String source = in.string();
        Status status = in.name(Status.class);
        ImmutableList<Problem> problems = in.all(() -> readProblem(in));
        Hints told = told(in);
        String mediaType = in.string();
        ImmutableList<Page> pages = SourceTextColumns.readPages(in);
        ImmutableList<TextBlock> blocks = SourceTextColumns.readBlocks(in);
        ImmutableList<String> texts = passages.of(in.count());
        ImmutableList<OffsetMap> maps = OffsetColumns.read(lengths(texts), in);
        String raw = RawTextCodec.read(blocks, texts, maps, in);
        SourceText text = new SourceText(raw, blocks, pages, mediaType);
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
