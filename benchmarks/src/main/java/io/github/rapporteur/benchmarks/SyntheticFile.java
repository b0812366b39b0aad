package io.github.rapporteur.benchmarks;

import com.google.common.collect.ImmutableList;
import io.github.rapporteur.document.Document;
import io.github.rapporteur.document.Locator;
import io.github.rapporteur.document.Masthead;
import io.github.rapporteur.document.Node;
import io.github.rapporteur.document.NodeType;
import io.github.rapporteur.extract.Status;
import io.github.rapporteur.pipeline.ParsedFile;
import io.github.rapporteur.recommendation.Recommendation;
import io.github.rapporteur.reference.Citation;
import io.github.rapporteur.text.BlockKind;
import io.github.rapporteur.text.Box;
import io.github.rapporteur.text.Page;
import io.github.rapporteur.text.RepairedText;
import io.github.rapporteur.text.SourceText;
import io.github.rapporteur.text.Span;
import io.github.rapporteur.text.TextBlock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** A document put together as a PDF file would be read: lines with their boxes, pages, nodes over the lines. */
final class SyntheticFile {
    private static final int LINE = 92;
    private static final int LINES_A_PAGE = 46;
    private static final float HEIGHT = 12.3f;

    private final StringBuilder raw = new StringBuilder();
    private final List<TextBlock> blocks = new ArrayList<>();
    private final List<Node> nodes = new ArrayList<>();
    private final List<Citation> citations = new ArrayList<>();
    private final List<Recommendation> recommendations = new ArrayList<>();

    /** The id of the next node. */
    int next() {
        return nodes.size();
    }

    Node node(int id) {
        return nodes.get(id);
    }

    void cites(Citation citation) {
        citations.add(citation);
    }

    void recommends(Recommendation recommendation) {
        recommendations.add(recommendation);
    }

    /** Prints a piece, line by line. */
    void add(NodeType type, OptionalInt parent, String label, String locator, String text) {
        int start = raw.length();
        if (!label.isEmpty()) {
            raw.append(label).append(' ');
        }
        RepairedText.Builder readable = new RepairedText.Builder();
        int line = start;
        for (int i = 0; i < text.length(); i++) {
            readable.append(text.charAt(i), raw.length());
            boolean breaks = text.charAt(i) == ' ' && raw.length() - line > LINE;
            raw.append(breaks ? '\n' : text.charAt(i));
            if (breaks) {
                block(line, raw.length() - 1);
                line = raw.length();
            }
        }
        block(line, raw.length());
        nodes.add(new Node(
                nodes.size(),
                parent,
                type,
                Optional.empty(),
                label.isEmpty() ? Optional.empty() : Optional.of(label),
                locator.isEmpty() ? Optional.empty() : Optional.of(new Locator(locator)),
                text,
                OptionalInt.of(page()),
                new Span(start, raw.length()),
                readable.build().offsets()));
        raw.append('\n');
    }

    private int page() {
        return 1 + blocks.size() / LINES_A_PAGE;
    }

    private void block(int start, int end) {
        float y = 72 + HEIGHT * (blocks.size() % LINES_A_PAGE);
        blocks.add(TextBlock.builder(BlockKind.LINE, new Span(start, end))
                .page(page())
                .box(new Box(124.74f, y, 4.37f * (end - start), 10.02f))
                .indent(124.74f)
                .fontSize(10.02f)
                .build());
    }

    ParsedFile file(String source, Masthead masthead) {
        int pages = page();
        ImmutableList.Builder<Page> all = ImmutableList.builder();
        for (int page = 1; page <= pages; page++) {
            int from = (page - 1) * LINES_A_PAGE;
            int to = Math.min(page * LINES_A_PAGE, blocks.size());
            int start = from < to ? blocks.get(from).span().start() : raw.length();
            all.add(new Page(page, new Span(start, Math.max(start, to < blocks.size() ? blocks.get(to).span().start() : raw.length())), 612, 792));
        }
        SourceText text =
                new SourceText(raw.toString(), ImmutableList.copyOf(blocks), all.build(), "application/pdf");
        return new ParsedFile(
                source,
                Status.OK,
                masthead.symbol(),
                Optional.of(new Document(source, text, masthead, ImmutableList.copyOf(nodes))),
                ImmutableList.copyOf(citations),
                ImmutableList.copyOf(recommendations),
                ImmutableList.of());
    }
}
