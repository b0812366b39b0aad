package io.github.rapporteur.index;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableIntArray;
import io.github.rapporteur.document.Document;
import io.github.rapporteur.document.DocumentKind;
import io.github.rapporteur.document.Locator;
import io.github.rapporteur.document.Masthead;
import io.github.rapporteur.document.Node;
import io.github.rapporteur.document.NodeType;
import io.github.rapporteur.document.Role;
import io.github.rapporteur.symbol.Symbol;
import io.github.rapporteur.text.OffsetMap;
import io.github.rapporteur.text.SourceText;
import io.github.rapporteur.text.Span;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * The stored form of a document's tree: its head, its nodes, and the way back into the raw text. Of nodes that have an
 * entry of their own only that is stored which does not stand there, nor with the text of the file.
 */
final class TreeCodec {
    /** How far behind its parent a node stands that has none. */
    private static final int NO_PARENT = 0;

    private TreeCodec() {}

    /** A node as its entry has it. */
    record Known(
            NodeType type,
            Optional<Role> role,
            Optional<Locator> locator,
            OptionalInt page,
            String text,
            OffsetMap offsets) {

        static Known of(Node node) {
            return new Known(node.type(), node.role(), node.locator(), node.page(), node.text(), node.offsets());
        }
    }

    /** @param entries the ids of the nodes that have an entry of their own */
    static void write(Document document, Set<Integer> entries, Encoder out) throws IOException {
        ImmutableList<Node> nodes = document.nodes();
        write(document.masthead(), out);
        out.size(nodes.size());
        for (Node node : nodes) {
            if (!entries.contains(node.id())) {
                write(Known.of(node), document.text().raw(), out);
            }
        }
        Columns.numbers(
                nodes,
                node -> node.parent().isPresent() ? node.id() - node.parent().getAsInt() : NO_PARENT,
                out);
        Columns.numbers(nodes, node -> node.span().start() - start(node.offsets()), out);
        Columns.numbers(nodes, node -> node.span().end() - node.offsets().rawEnd(), out);
        LabelColumns.write(nodes, out);
        title(document, out);
    }

    /** Mostly the text of a node. */
    private static void title(Document document, Encoder out) throws IOException {
        Optional<String> title = document.masthead().title();
        Optional<Node> printed = document.nodes().stream()
                .filter(node -> title.equals(Optional.of(node.text())))
                .findFirst();
        out.maybe(printed, node -> out.size(node.id()));
        if (printed.isEmpty()) {
            out.maybe(title, out::string);
        }
    }

    private static Optional<String> readTitle(List<Node> nodes, Decoder in) throws IOException {
        Optional<Integer> printed = in.maybe(in::size);
        return printed.isPresent() ? Optional.of(nodes.get(printed.get()).text()) : in.maybe(in::string);
    }

    private static int start(OffsetMap offsets) {
        ImmutableIntArray raws = offsets.rawStarts();
        return raws.isEmpty() ? offsets.rawEnd() : raws.get(0);
    }

    /**
     * Reads it.
     *
     * @param source the document's
     * @param text what the document was worked out of
     * @param entries the nodes that have an entry of their own, by their ids
     */
    static Document read(String source, SourceText text, Map<Integer, Known> entries, Decoder in) throws IOException {
        Masthead untitled = readMasthead(in);
        int count = in.count();
        List<Known> known = new ArrayList<>();
        for (int id = 0; id < count; id++) {
            Known entry = entries.get(id);
            known.add(entry == null ? readKnown(text.raw(), in) : entry);
        }
        ImmutableIntArray parents = Columns.numbers(count, in);
        ImmutableIntArray starts = Columns.numbers(count, in);
        ImmutableIntArray ends = Columns.numbers(count, in);
        ImmutableList<Optional<String>> labels =
                LabelColumns.read(known.stream().map(Known::locator).toList(), in);
        ImmutableList.Builder<Node> nodes = ImmutableList.builderWithExpectedSize(count);
        for (int id = 0; id < count; id++) {
            Known node = known.get(id);
            int up = parents.get(id);
            nodes.add(new Node(
                    id,
                    up == NO_PARENT ? OptionalInt.empty() : OptionalInt.of(id - up),
                    node.type(),
                    node.role(),
                    labels.get(id),
                    node.locator(),
                    node.text(),
                    node.page(),
                    new Span(
                            start(node.offsets()) + starts.get(id),
                            node.offsets().rawEnd() + ends.get(id)),
                    node.offsets()));
        }
        ImmutableList<Node> all = nodes.build();
        return new Document(source, text, untitled.withTitle(readTitle(all, in)), all);
    }

    static void write(Symbol symbol, Encoder out) throws IOException {
        out.string(symbol.canonical());
    }

    static Symbol readSymbol(Decoder in) throws IOException {
        return SymbolTerms.stored(in.string());
    }

    private static void write(Masthead head, Encoder out) throws IOException {
        out.maybe(head.symbol(), symbol -> write(symbol, out));
        out.name(head.kind());
        out.string(head.language());
        out.maybe(head.issued(), date -> out.string(date.toString()));
        out.maybe(head.adopted(), date -> out.string(date.toString()));
        out.maybe(head.session(), out::string);
        out.strings(head.agendaItems());
        out.maybe(head.body(), out::string);
    }

    private static Masthead readMasthead(Decoder in) throws IOException {
        return new Masthead(
                in.maybe(() -> readSymbol(in)),
                in.name(DocumentKind.class),
                in.string(),
                Optional.empty(),
                in.maybe(() -> LocalDate.parse(in.string())),
                in.maybe(() -> LocalDate.parse(in.string())),
                in.maybe(in::string),
                in.strings(),
                in.maybe(in::string));
    }

    private static void write(Known node, String raw, Encoder out) throws IOException {
        Numbered.TYPES.write(node.type(), out);
        Numbered.ROLES.write(node.role(), out);
        out.maybe(node.locator(), locator -> out.string(locator.value()));
        out.maybe(node.page());
        out.size(node.text().length());
        OffsetColumns.write(
                ImmutableList.of(node.offsets()), ImmutableList.of(node.text().length()), out);
        RepairedTextCodec.write(node.text(), node.offsets(), raw, out);
    }

    private static Known readKnown(String raw, Decoder in) throws IOException {
        NodeType type = Numbered.TYPES.read(in);
        Optional<Role> role = Numbered.ROLES.maybe(in);
        Optional<Locator> locator = in.maybe(() -> new Locator(in.string()));
        OptionalInt page = in.maybeNumber();
        int length = in.size();
        OffsetMap offsets = OffsetColumns.read(ImmutableList.of(length), in).get(0);
        return new Known(type, role, locator, page, RepairedTextCodec.read(length, offsets, raw, in), offsets);
    }
}
