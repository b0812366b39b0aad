package io.github.rapporteur.reference;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.rapporteur.document.Document;
import io.github.rapporteur.document.DocumentKind;
import io.github.rapporteur.document.Masthead;
import io.github.rapporteur.document.Node;
import io.github.rapporteur.document.NodeType;
import io.github.rapporteur.spec.Example;
import io.github.rapporteur.symbol.Symbol;
import io.github.rapporteur.text.RepairedText;
import io.github.rapporteur.text.SourceText;
import io.github.rapporteur.text.Span;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** A text with marks {@code ⟦1|…⟧} around its mentions: a line is a node, one that begins with {@code note:} a footnote. */
record MarkedText(ImmutableList<String> lines, ImmutableMap<Place, String> marks) {
    private static final char OPEN = '\u27e6';
    private static final char CLOSE = '\u27e7';
    private static final String NOTE = "note:";

    /** Where a mention stands. */
    record Place(int node, Span span) {}

    static MarkedText of(String input) {
        ImmutableList.Builder<String> lines = ImmutableList.builder();
        Map<Place, String> marks = new LinkedHashMap<>();
        int node = 0;
        for (String line : Splitter.on('\n').split(input)) {
            lines.add(unmarked(line, node++, marks));
        }
        return new MarkedText(lines.build(), ImmutableMap.copyOf(marks));
    }

    private static String unmarked(String line, int node, Map<Place, String> marks) {
        String text = line.startsWith(NOTE) ? line.substring(NOTE.length() + 1) : line;
        StringBuilder plain = new StringBuilder();
        String name = "";
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == OPEN) {
                int bar = text.indexOf('|', i);
                name = text.substring(i + 1, bar);
                start = plain.length();
                i = bar;
            } else if (text.charAt(i) == CLOSE) {
                marks.put(new Place(node, new Span(start, plain.length())), name);
            } else {
                plain.append(text.charAt(i));
            }
        }
        return (line.startsWith(NOTE) ? NOTE : "") + plain;
    }

    /** The mark around a citation; empty when none encloses exactly its span. */
    Optional<String> mark(Citation citation) {
        return Optional.ofNullable(marks.get(new Place(citation.node(), citation.span())));
    }

    /** The marks that no citation has. */
    ImmutableList<String> unmatched(List<Citation> citations) {
        List<Place> places = citations.stream()
                .map(citation -> new Place(citation.node(), citation.span()))
                .toList();
        return marks.entrySet().stream()
                .filter(entry -> !places.contains(entry.getKey()))
                .map(Map.Entry::getValue)
                .collect(ImmutableList.toImmutableList());
    }

    Document document(Example example) {
        DocumentKind kind = Arrays.stream(DocumentKind.values())
                .filter(value -> value.label().equals(example.attribute("kind", "report")))
                .findFirst()
                .orElseThrow();
        Masthead head = Masthead.of(kind, example.attribute("lang", "en"));
        Masthead masthead = Optional.of(example.attribute("doc", ""))
                .filter(text -> !text.isEmpty())
                .map(Symbol::parse)
                .map(head::withSymbol)
                .orElse(head);
        SourceText source = new SourceText("", ImmutableList.of(), ImmutableList.of(), "text/plain");
        return new Document("example", source, masthead, nodes());
    }

    private ImmutableList<Node> nodes() {
        return IntStream.range(0, lines.size())
                .mapToObj(id -> node(id, lines.get(id)))
                .collect(ImmutableList.toImmutableList());
    }

    private static Node node(int id, String line) {
        boolean note = line.startsWith(NOTE);
        return new Node(
                id,
                OptionalInt.empty(),
                note ? NodeType.FOOTNOTE : NodeType.PARAGRAPH,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                note ? line.substring(NOTE.length()) : line,
                OptionalInt.empty(),
                new Span(0, 0),
                new RepairedText.Builder().append('x', 0).build().offsets());
    }
}
