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
import io.github.rapporteur.pipeline.ReadFile;
import io.github.rapporteur.symbol.Symbol;
import io.github.rapporteur.text.OffsetMap;
import io.github.rapporteur.text.SourceText;
import io.github.rapporteur.text.Span;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

/** The stored form of a document's tree: its head, its nodes, and the way back into the raw text. */
final class TreeCodec {

    private TreeCodec() {}

    static void write(Document document, Encoder out) throws IOException {
        write(document.masthead(), out);
        out.all(document.nodes(), node -> write(node, document.text().raw(), out));
    }

    /** @param read what the document was worked out of */
    static Document read(ReadFile read, Decoder in) throws IOException {
        SourceText text = read.extraction().text();
        Masthead masthead = readMasthead(in);
        ImmutableList.Builder<Node> nodes = ImmutableList.builder();
        int count = in.number();
        for (int id = 0; id < count; id++) {
            nodes.add(readNode(id, text.raw(), in));
        }
        return new Document(read.source(), text, masthead, nodes.build());
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
        out.maybe(head.title(), out::string);
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
                in.maybe(in::string),
                in.maybe(() -> LocalDate.parse(in.string())),
                in.maybe(() -> LocalDate.parse(in.string())),
                in.maybe(in::string),
                in.strings(),
                in.maybe(in::string));
    }

    private static void write(Node node, String raw, Encoder out) throws IOException {
        out.maybe(node.parent());
        out.name(node.type());
        out.maybe(node.role(), out::name);
        out.maybe(node.label(), out::string);
        out.maybe(node.locator(), locator -> out.string(locator.value()));
        out.maybe(node.page());
        SourceTextCodec.write(node.span(), out);
        write(node.offsets(), out);
        RepairedTextCodec.write(node.text(), node.offsets(), raw, out);
    }

    private static Node readNode(int id, String raw, Decoder in) throws IOException {
        OptionalInt parent = in.maybeNumber();
        NodeType type = in.name(NodeType.class);
        Optional<Role> role = in.maybe(() -> in.name(Role.class));
        Optional<String> label = in.maybe(in::string);
        Optional<Locator> locator = in.maybe(() -> new Locator(in.string()));
        OptionalInt page = in.maybeNumber();
        Span span = SourceTextCodec.readSpan(in);
        OffsetMap offsets = readOffsets(in);
        String text = RepairedTextCodec.read(offsets, raw, in);
        return new Node(id, parent, type, role, label, locator, text, page, span, offsets);
    }

    private static void write(OffsetMap offsets, Encoder out) throws IOException {
        ascending(offsets.textStarts(), out);
        ascending(offsets.rawStarts(), out);
        out.number(offsets.rawEnd());
    }

    private static void ascending(ImmutableIntArray values, Encoder out) throws IOException {
        out.number(values.length());
        int last = 0;
        for (int i = 0; i < values.length(); i++) {
            out.number(values.get(i) - last);
            last = values.get(i);
        }
    }

    private static OffsetMap readOffsets(Decoder in) throws IOException {
        return OffsetMap.ofRuns(readAscending(in), readAscending(in), in.number());
    }

    private static ImmutableIntArray readAscending(Decoder in) throws IOException {
        int length = in.number();
        ImmutableIntArray.Builder values = ImmutableIntArray.builder(length);
        int last = 0;
        for (int i = 0; i < length; i++) {
            last += in.number();
            values.add(last);
        }
        return values.build();
    }
}
