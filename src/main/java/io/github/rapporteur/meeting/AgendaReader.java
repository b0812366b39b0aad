package io.github.rapporteur.meeting;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import io.github.rapporteur.document.Document;
import io.github.rapporteur.document.DocumentKind;
import io.github.rapporteur.document.Node;
import io.github.rapporteur.document.NodeType;
import io.github.rapporteur.language.FoldedText;
import io.github.rapporteur.meeting.Words.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads an agenda: a numbered list, announced by its document or adopted in the report, lettered sub-items below its items. */
final class AgendaReader {
    private static final CharMatcher CLOSING =
            CharMatcher.whitespace().or(CharMatcher.anyOf(".;:,*。；：،؛")).precomputed();

    private final Proceedings proceedings;
    private final Document document;
    private final Words words;

    private AgendaReader(Proceedings proceedings) {
        this.proceedings = proceedings;
        this.document = proceedings.document();
        this.words = proceedings.words();
    }

    static ImmutableList<AgendaItem> read(Proceedings proceedings) {
        AgendaReader reader = new AgendaReader(proceedings);
        boolean announced = proceedings.document().masthead().kind() == DocumentKind.AGENDA;
        return announced ? reader.announced() : reader.adopted();
    }

    /** The first list that counts from 1 in a document that is an agenda. */
    private ImmutableList<AgendaItem> announced() {
        for (Node node : document.nodes()) {
            if (isNumber(node, 1)) {
                List<Node> items = counted(numbered(node));
                if (items.size() > 1) {
                    return flat(items);
                }
            }
        }
        return ImmutableList.of();
    }

    /** What may be items beside a first one: headings group items of long agendas, so all nodes behind count for headings. */
    private List<Node> numbered(Node first) {
        return first.type() == NodeType.HEADING
                ? document.nodes().stream()
                        .filter(node -> node.id() >= first.id() && node.type() == NodeType.HEADING)
                        .toList()
                : siblings(first);
    }

    /** The list behind words that tell of its adoption, else the one below a heading Agenda. */
    private ImmutableList<AgendaItem> adopted() {
        for (Node node : document.nodes()) {
            boolean leads = node.isPassage() ? adopts(node) : words.is(Kind.AGENDA, node.text()) && isHeading(node);
            List<Node> items = leads ? counted(candidates(node)) : List.of();
            if (items.size() > 1) {
                return flat(items);
            }
        }
        return ImmutableList.of();
    }

    private static boolean isHeading(Node node) {
        return node.type() == NodeType.HEADING || node.type() == NodeType.ANNEX;
    }

    private boolean adopts(Node node) {
        return Proceedings.leads(node.text())
                && words.has(Kind.AGENDA, node.text())
                && words.has(Kind.ADOPTED, node.text())
                && !words.has(Kind.NEXT, node.text())
                && document.headingPath(node).stream().noneMatch(heading -> words.has(Kind.NEXT, heading));
    }

    private List<Node> candidates(Node lead) {
        List<Node> below = document.children(lead).stream()
                .filter(child -> child.type() != NodeType.FOOTNOTE)
                .toList();
        if (!counted(below).isEmpty()) {
            return below;
        }
        List<Node> behind = new ArrayList<>();
        for (Node sibling : siblings(lead)) {
            if (sibling.id() > lead.id()) {
                behind.add(sibling);
            }
        }
        return behind;
    }

    private List<Node> siblings(Node node) {
        return document.parent(node)
                .map(parent -> (List<Node>) document.children(parent))
                .orElseGet(() -> document.nodes().stream()
                        .filter(other -> other.parent().isEmpty())
                        .toList());
    }

    /** The nodes that are numbered 1, 2, 3 …, up to where the count ends. */
    private static List<Node> counted(List<Node> nodes) {
        List<Node> items = new ArrayList<>();
        for (Node node : nodes) {
            if (isNumber(node, items.size() + 1)) {
                items.add(node);
            } else if (!items.isEmpty() && isNumber(node, 1)) {
                break;
            }
        }
        return items;
    }

    private static boolean isNumber(Node node, int number) {
        return node.type() != NodeType.FOOTNOTE
                && node.label()
                        .map(FoldedText::fold)
                        .filter(String.valueOf(number)::equals)
                        .isPresent();
    }

    private ImmutableList<AgendaItem> flat(List<Node> items) {
        ImmutableList.Builder<AgendaItem> flat = ImmutableList.builder();
        items.forEach(item -> add(item, FoldedText.fold(item.label().orElse("")), flat));
        return flat.build();
    }

    private void add(Node node, String number, ImmutableList.Builder<AgendaItem> into) {
        into.add(new AgendaItem(number, title(node.text())));
        for (Node child : document.children(node)) {
            Optional<String> label = child.label().filter(l -> isSubItem(child, l));
            label.ifPresent(l -> add(child, ItemNumbers.below(number, l), into));
        }
    }

    private static boolean isSubItem(Node child, String label) {
        boolean listed = child.type() == NodeType.ITEM || child.type() == NodeType.HEADING;
        return listed && label.codePoints().anyMatch(Character::isLetter) && label.length() <= 6;
    }

    /** Without closing punctuation. */
    static String title(String text) {
        return CLOSING.trimTrailingFrom(text.replace('\n', ' ')).strip();
    }
}
