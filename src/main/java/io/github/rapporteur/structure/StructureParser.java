package io.github.rapporteur.structure;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.rapporteur.document.Document;
import io.github.rapporteur.document.DocumentKind;
import io.github.rapporteur.document.Masthead;
import io.github.rapporteur.document.Node;
import io.github.rapporteur.document.NodeType;
import io.github.rapporteur.language.LanguageDetector;
import io.github.rapporteur.symbol.Symbol;
import io.github.rapporteur.text.BlockKind;
import io.github.rapporteur.text.Problem;
import io.github.rapporteur.text.SourceText;
import io.github.rapporteur.text.Span;
import io.github.rapporteur.text.TextRepair;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Puts blocks together to a document: furniture away, notes aside, masthead off, lines joined, headings told from text,
 * numbers understood, tree built. Immutable, safe for use by several threads; never throws on content.
 */
public final class StructureParser {
    /** As much of a text as is looked at to tell its language. */
    private static final int SAMPLE = 20_000;

    private final LanguageDetector detector = LanguageDetector.create();

    /** A parser with default limits. */
    public static StructureParser create() {
        return new StructureParser();
    }

    private StructureParser() {}

    /** @param source the file's path or another name people know it by */
    public Structured parse(String source, SourceText text) {
        return parse(source, text, Hints.NONE);
    }

    /**
     * @param source the file's path or another name people know it by
     * @param hints what is known of the document
     */
    public Structured parse(String source, SourceText text, Hints hints) {
        TextRepair repair = new TextRepair(text.raw(), isPlain(text));
        ImmutableList<Line> lines = PageFurniture.without(LineReader.read(text));
        NoteReader.Result read = NoteReader.read(lines);
        MastheadLines.Result head = MastheadLines.read(read.body());
        List<Line> body = read.body().subList(head.length(), read.body().size());
        float bodySize = Faces.bodySize(body);
        List<Piece> pieces = LineJoiner.join(body, bodySize);
        List<PieceKind> kinds = new ArrayList<>(HeadingRules.apply(pieces, body, bodySize));
        Optional<Symbol> symbol = head.symbol().or(hints::symbol);
        OptionalInt title = TitleRule.find(pieces, kinds, symbol, head.length() > 0);
        title.ifPresent(at -> markCover(pieces, kinds, at));
        ImmutableList<Element> elements = elements(pieces, kinds, title);
        String spoken = hints.language()
                .orElseGet(() -> detector.detect(sample(text.raw())).orElse("en"));
        Optional<String> titleText = title.isPresent() ? titleOf(repair, elements) : Optional.empty();
        DocumentKind kind = KindRules.of(
                symbol, titleText, above(pieces, title), below(pieces, kinds, title), headings(text, elements));
        int start = body.isEmpty() ? text.raw().length() : body.get(0).span().start();
        ImmutableList<NoteMarks.Call> calls = NoteCalls.find(read.body(), read.notes());
        List<NoteMarks.Call> inBody =
                calls.stream().filter(call -> call.span().start() >= start).toList();
        ImmutableList<Node> nodes = TreeBuilder.build(
                text, repair, elements, read.notes(), inBody, new Roles(kind, spoken, title.isPresent()));
        Masthead masthead = new Masthead(
                head.symbol(),
                kind,
                spoken,
                titleOf(nodes),
                head.issued(),
                adopted(kind, pieces, title),
                head.session(),
                head.agendaItems(),
                head.body());
        return new Structured(new Document(source, text, masthead, nodes), problems(read.notes(), calls, nodes));
    }

    private static Optional<LocalDate> adopted(DocumentKind kind, List<Piece> pieces, OptionalInt title) {
        return kind == DocumentKind.RESOLUTION || kind == DocumentKind.DECISION
                ? AdoptionRule.find(pieces, title.orElse(0))
                : Optional.empty();
    }

    /** Whether lines were printed, and nobody knows where. */
    private static boolean isPlain(SourceText text) {
        return text.blocks().stream()
                .anyMatch(block -> block.kind() == BlockKind.LINE && block.box().isEmpty());
    }

    private static String sample(String raw) {
        return raw.substring(0, Math.min(raw.length(), SAMPLE));
    }

    /** What stands over the title is no heading: who adopted it, on whose report. */
    private static void markCover(List<Piece> pieces, List<PieceKind> kinds, int title) {
        for (int i = 0; i < title; i++) {
            kinds.set(i, PieceKind.TEXT);
        }
        kinds.set(title, PieceKind.HEADING);
        for (int i = title + 1; i < pieces.size() && isCover(pieces, kinds, i); i++) {
            kinds.set(i, PieceKind.TEXT);
        }
    }

    /** Below the title stand the date of adoption, whose report it is, an addendum's number, the State under review. */
    private static boolean isCover(List<Piece> pieces, List<PieceKind> kinds, int i) {
        if (kinds.get(i).event() != Numbering.Event.HEADING
                || !kinds.get(i).label().isEmpty()) {
            return false;
        }
        String text = pieces.get(i).preview();
        boolean adoption = text.length() < 200
                && AdoptionRule.find(pieces.subList(i, i + 1), -1).isPresent();
        boolean headingFollows = i + 1 < kinds.size() && kinds.get(i + 1).event() == Numbering.Event.HEADING;
        return adoption || headingFollows || KindRules.isSubtitle(text);
    }

    private static ImmutableList<Element> elements(List<Piece> pieces, List<PieceKind> kinds, OptionalInt title) {
        List<Numbering.Event> events = kinds.stream().map(PieceKind::event).toList();
        ImmutableList<Element> elements = ElementBuilder.build(pieces, kinds, Numbering.decide(pieces, events));
        if (title.isEmpty()) {
            return elements;
        }
        ImmutableList.Builder<Element> marked = ImmutableList.builder();
        Span place = pieces.get(title.getAsInt()).span();
        for (Element element : elements) {
            boolean is = element.span().equals(place)
                    || element.span().contains(place) && element.type() == NodeType.HEADING;
            marked.add(is ? title(element, pieces.get(title.getAsInt())) : element);
        }
        return marked.build();
    }

    private static Element title(Element element, Piece piece) {
        int number = LeadingSymbol.length(piece.first().text());
        List<Span> lines = new ArrayList<>(element.lines());
        lines.set(
                0, new Span(piece.first().span().start() + number, lines.get(0).end()));
        return new Element(
                NodeType.TITLE,
                LeadingSymbol.number(piece.first().text()),
                null,
                "",
                ImmutableList.copyOf(lines),
                element.span(),
                element.look(),
                element.page(),
                -1);
    }

    /** The title as its node has it, without the marks of notes. */
    private static Optional<String> titleOf(List<Node> nodes) {
        return nodes.stream()
                .filter(node -> node.type() == NodeType.TITLE)
                .map(Node::text)
                .findFirst();
    }

    private static Optional<String> titleOf(TextRepair repair, List<Element> elements) {
        return elements.stream()
                .filter(element -> element.type() == NodeType.TITLE)
                .map(element -> repair.join(element.lines(), List.of()).text())
                .findFirst();
    }

    private static List<String> above(List<Piece> pieces, OptionalInt title) {
        return title.isEmpty()
                ? List.of()
                : pieces.subList(0, title.getAsInt()).stream()
                        .map(Piece::preview)
                        .toList();
    }

    /** The short lines below a title: whose report it is, which State was reviewed. */
    private static List<String> below(List<Piece> pieces, List<PieceKind> kinds, OptionalInt title) {
        List<String> below = new ArrayList<>();
        int from = title.orElse(pieces.size()) + 1;
        for (int i = from; i < Math.min(pieces.size(), from + 3); i++) {
            boolean cover = kinds.get(i).label().isEmpty()
                    && pieces.get(i).label().isEmpty()
                    && pieces.get(i).length() < 200;
            if (!cover) {
                break;
            }
            below.add(pieces.get(i).preview());
        }
        return below;
    }

    private static List<String> headings(SourceText text, List<Element> elements) {
        return elements.stream()
                .filter(element -> element.type() == NodeType.HEADING)
                .map(element -> element.lines().get(0).in(text.raw()))
                .toList();
    }

    /** A note that the masthead calls hangs on no node, and that is as it should be. */
    private static ImmutableList<Problem> problems(List<Note> notes, List<NoteMarks.Call> calls, List<Node> nodes) {
        Set<Integer> called = calls.stream()
                .filter(NoteMarks.Call::hasNote)
                .map(call -> notes.get(call.note()).lines().get(0).span().start())
                .collect(ImmutableSet.toImmutableSet());
        return nodes.stream()
                .filter(node -> node.type() == NodeType.FOOTNOTE
                        && node.parent().isEmpty()
                        && !called.contains(node.span().start()))
                .map(node -> Problem.at(
                        "note-without-mark",
                        "No mark was found in the text for footnote "
                                + node.label().orElse("(without label)") + ".",
                        node.span().start(),
                        node.page()))
                .collect(ImmutableList.toImmutableList());
    }
}
