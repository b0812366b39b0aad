package io.github.rapporteur.index;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Ordering;
import com.google.common.collect.Streams;
import io.github.rapporteur.document.Document;
import io.github.rapporteur.document.Node;
import io.github.rapporteur.pipeline.ParsedFile;
import io.github.rapporteur.pipeline.ReadFile;
import io.github.rapporteur.recommendation.Recommendation;
import io.github.rapporteur.reference.Citation;
import io.github.rapporteur.symbol.Symbol;
import io.github.rapporteur.text.Problem;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/** The stored form of what was worked out of a file; what stands with its passages or its text is not stored once more. */
final class ParsedFileCodec {

    private ParsedFileCodec() {}

    /** @param passages the nodes that have an entry of their own */
    static void write(ParsedFile file, List<Node> passages, Encoder out) throws IOException {
        ImmutableSet<Integer> entries = passages.stream().map(Node::id).collect(ImmutableSet.toImmutableSet());
        out.maybe(file.symbol(), symbol -> TreeCodec.write(symbol, out));
        out.maybe(file.document(), document -> TreeCodec.write(document, entries, out));
        rest(
                file.citations(),
                Citation::node,
                entries,
                out,
                (node, citation) -> CitationCodec.write(ImmutableList.of(citation), text(file.document(), node), out));
        rest(
                file.recommendations(),
                Recommendation::node,
                entries,
                out,
                (node, found) -> RecommendationCodec.write(
                        ImmutableList.of(found), text(file.document(), node), List.of(), out));
        problems(file, out);
        out.sum();
    }

    /**
     * Reads it.
     *
     * @param read what the file was worked out of
     * @param passages as the tree has them
     * @param entries as many, with what stands in them
     */
    static ParsedFile read(ReadFile read, Map<Integer, TreeCodec.Known> passages, List<StoredEntry> entries, Decoder in)
            throws IOException {
        in.checkSum();
        Optional<Symbol> symbol = in.maybe(() -> TreeCodec.readSymbol(in));
        Optional<Document> document =
                in.maybe(() -> TreeCodec.read(read.source(), read.extraction().text(), passages, in));
        ImmutableList<Citation> citations = joined(
                entries,
                StoredEntry::citations,
                Citation::node,
                in,
                node -> CitationCodec.read(node, text(document, node), in));
        ImmutableList<Recommendation> recommendations = joined(
                entries,
                StoredEntry::recommendations,
                Recommendation::node,
                in,
                node -> RecommendationCodec.read(node, text(document, node), List.of(), in));
        ImmutableList<Problem> problems = readProblems(read, in);
        return new ParsedFile(read, symbol, document, citations, recommendations, problems);
    }

    private static String text(Optional<Document> document, int node) {
        return document.filter(tree -> 0 <= node && node < tree.nodes().size())
                .map(tree -> tree.nodes().get(node).text())
                .orElse("");
    }

    private interface Writing<T> {
        void write(int node, T thing) throws IOException;
    }

    /** What stands in no entry; all there is where it does not come in the order of nodes. */
    private static <T> void rest(
            List<T> all, Function<T, Integer> node, ImmutableSet<Integer> entries, Encoder out, Writing<T> writing)
            throws IOException {
        boolean inOrder = Ordering.natural().onResultOf(node::apply).isOrdered(all);
        Predicate<T> apart = thing -> !inOrder || !entries.contains(node.apply(thing));
        out.flag(inOrder);
        out.all(all.stream().filter(apart).toList(), thing -> {
            out.number(node.apply(thing));
            writing.write(node.apply(thing), thing);
        });
    }

    private interface Reading<T> {
        List<T> read(int node) throws IOException;
    }

    private static <T> ImmutableList<T> joined(
            List<StoredEntry> entries,
            Function<StoredEntry, List<T>> held,
            Function<T, Integer> node,
            Decoder in,
            Reading<T> reading)
            throws IOException {
        boolean inOrder = in.flag();
        ImmutableList<List<T>> rest = in.all(() -> reading.read(in.number()));
        return inOrder
                ? ImmutableList.sortedCopyOf(
                        Ordering.natural().onResultOf(node::apply),
                        Streams.concat(entries.stream().map(held), rest.stream())
                                .flatMap(List::stream)
                                .toList())
                : rest.stream().flatMap(List::stream).collect(ImmutableList.toImmutableList());
    }

    /** Those of reading the file come first and stand with its text. */
    private static void problems(ParsedFile file, Encoder out) throws IOException {
        List<Problem> known = file.read().extraction().problems();
        List<Problem> all = file.problems();
        boolean begins =
                all.size() >= known.size() && all.subList(0, known.size()).equals(known);
        out.flag(begins);
        out.all(begins ? all.subList(known.size(), all.size()) : all, problem -> ReadFileCodec.write(problem, out));
    }

    private static ImmutableList<Problem> readProblems(ReadFile read, Decoder in) throws IOException {
        ImmutableList<Problem> known = in.flag() ? read.extraction().problems() : ImmutableList.of();
        return ImmutableList.<Problem>builder()
                .addAll(known)
                .addAll(in.all(() -> ReadFileCodec.readProblem(in)))
                .build();
    }
}
