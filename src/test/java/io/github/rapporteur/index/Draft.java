package io.github.rapporteur.index;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import io.github.rapporteur.document.Document;
import io.github.rapporteur.document.DocumentKind;
import io.github.rapporteur.document.Locator;
import io.github.rapporteur.document.Masthead;
import io.github.rapporteur.document.Node;
import io.github.rapporteur.document.NodeType;
import io.github.rapporteur.document.Role;
import io.github.rapporteur.extract.Status;
import io.github.rapporteur.pipeline.ParsedFile;
import io.github.rapporteur.recommendation.Recommendation;
import io.github.rapporteur.reference.Citation;
import io.github.rapporteur.reference.ReferenceKind;
import io.github.rapporteur.reference.Resolution;
import io.github.rapporteur.symbol.Symbol;
import io.github.rapporteur.text.BlockKind;
import io.github.rapporteur.text.OffsetMap;
import io.github.rapporteur.text.Problem;
import io.github.rapporteur.text.SourceText;
import io.github.rapporteur.text.Span;
import io.github.rapporteur.text.TextBlock;
import io.github.rapporteur.topic.Name;
import io.github.rapporteur.topic.Territories;
import io.github.rapporteur.topic.Topic;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Reads documents that tests write, one node a line, with what other packages would find said outright:
 *
 * <pre>
 * symbol: E/CN.15/2031/12
 * title: Report on the handling of evidence
 * # II | Legislation
 * 9 | Member States should: {recommends Member States}
 *   (a) | adopt laws, see [[that report, para. 3 -> E/CN.15/2030/4; para. 3]]
 * * 1 | a note
 * </pre>
 *
 * <p>{@code {recommends Member States; proposed by Spain; naming Peru; about training}} says who proposed it, what States it
 * names and what it is about; {@code 9! |} begins an operative paragraph.
 * {@code status: encrypted} makes a file that cannot be read; {@code |} alone begins an unnumbered paragraph,
 * {@code preamble |} a preambular one.
 */
public final class Draft {
    private final String source;
    private final StringBuilder raw = new StringBuilder();
    private final List<Node> nodes = new ArrayList<>();
    private final List<TextBlock> blocks = new ArrayList<>();
    private final List<Citation> citations = new ArrayList<>();
    private final List<Recommendation> recommendations = new ArrayList<>();
    private final List<Integer> open = new ArrayList<>();
    private Optional<Symbol> symbol = Optional.empty();
    private Optional<String> title = Optional.empty();
    private Optional<LocalDate> issued = Optional.empty();
    private Optional<String> session = Optional.empty();
    private DocumentKind kind = DocumentKind.REPORT;
    private Status status = Status.OK;
    private String language = "en";

    private Draft(String source) {
        this.source = source;
    }

    /** Reads the draft in a file. */
    public static ParsedFile read(Path file) {
        try {
            return read(file.toString(), Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads a draft. */
    public static ParsedFile read(String source, String text) {
        Draft draft = new Draft(source);
        text.lines().filter(line -> !line.isBlank()).forEach(draft::line);
        return draft.file();
    }

    private void line(String line) {
        int bar = line.indexOf('|');
        int colon = line.indexOf(": ");
        if (bar < 0) {
            head(line.substring(0, colon), line.substring(colon + 2).strip());
        } else {
            node(
                    line.indexOf(line.strip()) / 2,
                    line.substring(0, bar).strip(),
                    line.substring(bar + 1).strip());
        }
    }

    private void head(String name, String value) {
        switch (name) {
            case "symbol" -> symbol = Optional.of(Symbol.parse(value));
            case "title" -> {
                title = Optional.of(value);
                add(NodeType.TITLE, OptionalInt.empty(), Optional.empty(), Optional.empty(), "", value);
            }
            case "issued" -> issued = Optional.of(LocalDate.parse(value));
            case "session" -> session = Optional.of(value);
            case "kind" ->
                kind = Arrays.stream(DocumentKind.values())
                        .filter(one -> one.label().equals(value))
                        .findFirst()
                        .orElseThrow();
            case "status" ->
                status = Status.valueOf(value.toUpperCase(Locale.ROOT).replace('-', '_'));
            case "language" -> language = value;
            default -> throw new IllegalArgumentException(name);
        }
    }

    private void node(int depth, String mark, String text) {
        if (mark.startsWith("#")) {
            open.clear();
            String label = mark.substring(1).strip();
            piece(NodeType.HEADING, label, label, text);
            open.add(nodes.size() - 1);
        } else if (mark.startsWith("*")) {
            String label = mark.substring(1).strip();
            piece(NodeType.FOOTNOTE, label, "fn" + label, text);
        } else {
            while (open.size() > 0 && depthOf(open.get(open.size() - 1)) >= depth) {
                open.remove(open.size() - 1);
            }
            String above = open.isEmpty() || depth == 0
                    ? ""
                    : nodes.get(open.get(open.size() - 1))
                            .locator()
                            .map(Locator::value)
                            .orElse("");
            piece(depth == 0 ? NodeType.PARAGRAPH : NodeType.ITEM, mark, above + mark, text);
            open.add(nodes.size() - 1);
        }
    }

    private int depthOf(int id) {
        Node node = nodes.get(id);
        return switch (node.type()) {
            case HEADING -> -1;
            case PARAGRAPH -> 0;
            default -> 1 + depthOf(node.parent().orElseThrow());
        };
    }

    private void piece(NodeType type, String written, String place, String marked) {
        String text = found(marked);
        String label = written.replace("!", "");
        String locator = place.replace("!", "");
        boolean preamble = label.equals("preamble");
        boolean numbered = !label.isEmpty() && !preamble;
        add(
                type,
                open.isEmpty() ? OptionalInt.empty() : OptionalInt.of(open.get(open.size() - 1)),
                numbered ? Optional.of(label) : Optional.empty(),
                preamble
                        ? Optional.of(Role.PREAMBULAR)
                        : written.endsWith("!") ? Optional.of(Role.OPERATIVE) : Optional.empty(),
                numbered ? locator : "",
                text);
    }

    /** Takes recommendations and citations out of a text, and keeps what a reader would see. */
    private String found(String marked) {
        String text = marked;
        int at = text.indexOf("{recommends ");
        if (at >= 0) {
            String names = text.substring(at + 12, text.indexOf('}', at));
            text = text.substring(0, at).strip();
            recommendation(names, text);
        }
        for (int start = text.indexOf("[["); start >= 0; start = text.indexOf("[[")) {
            int arrow = text.indexOf(" -> ", start);
            int end = text.indexOf("]]", start);
            String shown = text.substring(start + 2, arrow);
            citation(new Span(start, start + shown.length()), shown, text.substring(arrow + 4, end));
            text = text.substring(0, start) + shown + text.substring(end + 2);
        }
        return text;
    }

    private void recommendation(String said, String sentence) {
        List<String> parts = Splitter.on("; ").splitToList(said);
        ImmutableList<String> proposers = listed(parts, "proposed by ");
        ImmutableList<Topic> topics = listed(parts, "about ").stream()
                .map(label -> new Topic(Topic.Scheme.HEADING, label, label, "says " + label))
                .collect(ImmutableList.toImmutableList());
        ImmutableList<Name> named = listed(parts, "naming ").stream()
                .map(name ->
                        new Name(Name.Kind.COUNTRY, Territories.code(name, "en").orElseThrow(), name))
                .collect(ImmutableList.toImmutableList());
        recommendations.add(new Recommendation(
                nodes.size(),
                Recommendation.Kind.RECOMMENDATION,
                ImmutableList.copyOf(Splitter.on(", ").split(parts.get(0))),
                Optional.of("should"),
                OptionalInt.of(3),
                Optional.empty(),
                topics,
                proposers,
                Optional.empty(),
                sentence,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                proposers.stream()
                        .map(name -> Territories.code(name, "en").orElseThrow())
                        .collect(ImmutableList.toImmutableList()),
                ImmutableList.of(),
                Optional.empty(),
                named));
    }

    private static ImmutableList<String> listed(List<String> parts, String lead) {
        return parts.stream()
                .filter(part -> part.startsWith(lead))
                .flatMap(part -> Splitter.on(", ").splitToStream(part.substring(lead.length())))
                .collect(ImmutableList.toImmutableList());
    }

    private void citation(Span span, String shown, String meaning) {
        List<String> parts = Splitter.on("; ").splitToList(meaning);
        Resolution resolution;
        if (meaning.equals("?")) {
            resolution = new Resolution.Unresolved("nothing says which");
        } else if (parts.get(0).startsWith("either ")) {
            resolution = new Resolution.Ambiguous(
                    Splitter.on(" or ")
                            .splitToStream(parts.get(0).substring(7))
                            .map(Symbol::parse)
                            .collect(ImmutableList.toImmutableList()),
                    "two bodies are named");
        } else {
            resolution = new Resolution.Resolved(Symbol.parse(parts.get(0)), "a symbol is printed");
        }
        citations.add(new Citation(
                nodes.size(),
                span,
                shown,
                ReferenceKind.DOCUMENT,
                ImmutableList.copyOf(parts.subList(1, parts.size())),
                resolution));
    }

    private void add(
            NodeType type,
            OptionalInt parent,
            Optional<String> label,
            Optional<Role> role,
            String locator,
            String text) {
        int start = raw.length();
        raw.append(text).append('\n');
        Span span = new Span(start, start + text.length());
        blocks.add(TextBlock.of(BlockKind.PARAGRAPH, span));
        nodes.add(new Node(
                nodes.size(),
                parent,
                type,
                role,
                label,
                locator.isEmpty() ? Optional.empty() : Optional.of(new Locator(locator)),
                text,
                OptionalInt.of(1 + nodes.size() / 10),
                span,
                OffsetMap.shifted(start, text.length())));
    }

    private ParsedFile file() {
        if (!status.hasText()) {
            return new ParsedFile(
                    source,
                    status,
                    symbol,
                    Optional.empty(),
                    ImmutableList.of(),
                    ImmutableList.of(),
                    ImmutableList.of(Problem.of(status.label(), "the file asks for a password")));
        }
        Masthead masthead = new Masthead(
                symbol, kind, language, title, issued, Optional.empty(), session, ImmutableList.of(), Optional.empty());
        SourceText text =
                new SourceText(raw.toString(), ImmutableList.copyOf(blocks), ImmutableList.of(), "text/plain");
        return new ParsedFile(
                source,
                status,
                symbol,
                Optional.of(new Document(source, text, masthead, ImmutableList.copyOf(nodes))),
                ImmutableList.copyOf(citations),
                ImmutableList.copyOf(recommendations),
                ImmutableList.of());
    }
}
