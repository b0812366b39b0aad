package io.github.rapporteur.spec;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import io.github.rapporteur.document.Document;
import io.github.rapporteur.document.DocumentKind;
import io.github.rapporteur.document.Locator;
import io.github.rapporteur.document.Masthead;
import io.github.rapporteur.document.Node;
import io.github.rapporteur.document.NodeType;
import io.github.rapporteur.document.Role;
import io.github.rapporteur.text.OffsetMap;
import io.github.rapporteur.text.SourceText;
import io.github.rapporteur.text.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Builds a document from the notation of {@code TreeDump}: one node a line, two spaces further in than its parent. */
public final class TreeNotation {
    private static final Pattern LINE = Pattern.compile(
            "(?<indent> *)(?<type>[a-z]+)(?: (?<label>[^ @\\[\"]+))?(?: \\[(?<role>[a-z]+)\\])?(?: @(?<locator>\\S+))? \"(?<text>.*)\"");

    private TreeNotation() {}

    /** A document of no particular kind. */
    public static Document document(String notation, String language) {
        return document(notation, language, DocumentKind.OTHER);
    }

    /** A document; a backslash with t or n in quotation marks part the cells and rows of tables. */
    public static Document document(String notation, String language, DocumentKind kind) {
        List<Node> nodes = new ArrayList<>();
        Deque<Integer> open = new ArrayDeque<>();
        for (String line : Splitter.on('\n').omitEmptyStrings().split(notation)) {
            Matcher matcher = LINE.matcher(line);
            if (!matcher.matches()) {
                throw new IllegalArgumentException("not a node: " + line);
            }
            int depth = matcher.group("indent").length() / 2;
            while (open.size() > depth) {
                open.pop();
            }
            OptionalInt parent = open.isEmpty() ? OptionalInt.empty() : OptionalInt.of(open.peek());
            nodes.add(node(nodes.size(), parent, matcher));
            open.push(nodes.size() - 1);
        }
        return new Document("example", EMPTY, Masthead.of(kind, language), ImmutableList.copyOf(nodes));
    }

    private static final SourceText EMPTY = new SourceText("", ImmutableList.of(), ImmutableList.of(), "text/plain");

    private static Node node(int id, OptionalInt parent, Matcher line) {
        String text = line.group("text").replace("\\t", "\t").replace("\\n", "\n");
        return new Node(
                id,
                parent,
                NodeType.valueOf(line.group("type").toUpperCase(Locale.ROOT)),
                Optional.ofNullable(line.group("role")).map(role -> Role.valueOf(role.toUpperCase(Locale.ROOT))),
                Optional.ofNullable(line.group("label")),
                Optional.ofNullable(line.group("locator")).map(Locator::new),
                text,
                OptionalInt.empty(),
                new Span(0, 0),
                OffsetMap.shifted(0, text.length()));
    }
}
