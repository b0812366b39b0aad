package io.github.rapporteur.recommendation;

import com.google.common.collect.ImmutableList;
import io.github.rapporteur.document.Document;
import io.github.rapporteur.document.Node;
import io.github.rapporteur.document.NodeType;
import io.github.rapporteur.document.Role;
import io.github.rapporteur.language.FoldedText;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What was read of one document so far. Not for use by several threads. */
final class Reading {
    private final Document document;
    private final AdviceReader reader;
    private final Enactments enactments;
    private final Map<Integer, Optional<Advice>> advice = new HashMap<>();
    private final Map<Integer, Boolean> sections = new HashMap<>();
    private final Set<Integer> inheriting = new HashSet<>();

    Reading(Document document, AdviceReader reader) {
        this.document = document;
        this.reader = reader;
        this.enactments = Enactments.of(document);
    }

    /** The document that is read. */
    Document document() {
        return document;
    }

    /** Reads single sentences. */
    AdviceReader reader() {
        return reader;
    }

    /** The words of the document's language. */
    Lexicon lexicon() {
        return reader.lexicon();
    }

    /** The numbered or plain paragraph an item belongs to; a paragraph itself; nothing for items that stand alone. */
    Optional<Node> paragraph(Node node) {
        Optional<Node> at = Optional.of(node);
        while (at.isPresent() && at.get().type() == NodeType.ITEM) {
            at = document.parent(at.get());
        }
        return at.filter(found -> found.type() == NodeType.PARAGRAPH);
    }

    Optional<Node> parent(Node node) {
        return document.parent(node);
    }

    /** Whether a passage belongs to an operative paragraph of a resolution. */
    boolean isOperative(Node node) {
        return paragraph(node)
                .flatMap(Node::role)
                .filter(role -> role == Role.OPERATIVE)
                .isPresent();
    }

    /** Whether one of the headings above speaks of recommendations. */
    boolean inRecommendingSection(Node node) {
        return node.parent().isPresent()
                && sections.computeIfAbsent(node.parent().getAsInt(), this::isRecommending);
    }

    private boolean isRecommending(int id) {
        Node node = document.nodes().get(id);
        boolean heading = node.type() == NodeType.HEADING || node.type() == NodeType.ANNEX;
        if (heading && lexicon().has(Lexicon.Kind.HEADING, node.text())) {
            return !lexicon().has(Lexicon.Kind.NOTHEADING, node.text());
        }
        return node.parent().isPresent() && isRecommending(node.parent().getAsInt());
    }

    /** Whether a text leads on to the items below it. */
    static boolean isLeadIn(String text) {
        String end = text.stripTrailing();
        return end.endsWith(":") || end.endsWith("：");
    }

    /** What a passage asks for, by its own words or by those that lead in to it. */
    Optional<Advice> advice(Node node) {
        Optional<Advice> known = advice.get(node.id());
        if (known == null) {
            known = (node.type() == NodeType.ITEM ? item(node) : lead(node))
                    .map(found -> reader.withFullNames(found, node.text(), above(node)));
            advice.put(node.id(), known);
        }
        return known;
    }

    /** The texts above a node, nearest first, the title last. */
    private ImmutableList<String> above(Node node) {
        return Stream.concat(
                        document.ancestors(node).reverse().stream(),
                        document.nodes().stream()
                                .filter(other -> other.type() == NodeType.TITLE)
                                .limit(1))
                .map(Node::text)
                .collect(ImmutableList.toImmutableList());
    }

    private Optional<Advice> lead(Node paragraph) {
        if (isOperative(paragraph)) {
            return enacted(paragraph).or(() -> operative(paragraph.text()));
        }
        return isLeadIn(paragraph.text()) ? lead(paragraph.text()) : Optional.empty();
    }

    private Optional<Advice> lead(String text) {
        String last = last(text);
        return reader.ofAdviser(last).or(() -> reader.ofSentence(last)).or(() -> reader.ofOpening(last));
    }

    /** The sentence of a text that leads in to the items below. */
    String last(String text) {
        return reader.sentences(text).reverse().stream().findFirst().orElse(text);
    }

    /** {@code Resolves that: 1. The Fund shall be closed}: as strong as {@code Resolves that the Fund shall be closed}. */
    private Optional<Advice> enacted(Node paragraph) {
        if (reader.opens(paragraph.text())) {
            return Optional.empty();
        }
        return enactments
                .leadIn(paragraph)
                .flatMap(leadIn -> reader.ofOpening(leadIn.text()))
                .filter(Advice::isOwnAct)
                .map(leadIn -> operative(paragraph.text())
                        .map(leadIn::withForceFor)
                        .orElseGet(() -> leadIn.asking(reader.action(paragraph.text()), reader.terms(paragraph.text()))
                                .addressedTo(reader.opener(paragraph.text()).stream()
                                        .collect(ImmutableList.toImmutableList()))));
    }

    private Optional<Advice> operative(String text) {
        return reader.ofOpening(text)
                .or(() -> reader.ofSecondVerb(text))
                .or(() -> reader.opens(text) ? reader.ofNorm(text) : reader.ofSentence(text));
    }

    private Optional<Advice> item(Node node) {
        Optional<Advice> above = document.parent(node).flatMap(this::advice);
        Optional<Advice> own = isOperative(node) ? reader.ofOpening(node.text()) : reader.ofText(node.text());
        if (above.isEmpty()) {
            return own;
        }
        return own.filter(Reading::standsAlone).or(() -> above.map(lead -> inherited(lead, node)));
    }

    private Advice inherited(Advice lead, Node item) {
        inheriting.add(item.id());
        Optional<String> action = reader.action(ReadableSentence.inside(item.text()));
        boolean joined = document.parent(item)
                .filter(above -> runsOn(above.text(), item.text()))
                .isPresent();
        boolean full = item.text().startsWith("To ");
        Optional<String> whole =
                joined && !full ? lead.action().flatMap(start -> action.map(end -> start + " " + end)) : action;
        return lead.asking(whole.or(() -> action), reader.terms(item.text()).or(lead.terms()));
    }

    /**
     * Whether a lead-in wants to be followed at once by its item: {@code should consider the criminalization of:} does,
     * {@code should cover the following areas:} does not.
     */
    boolean runsOn(String leadIn, String item) {
        String bare = leadIn.stripTrailing();
        bare = bare.substring(0, Math.max(0, bare.length() - 1)).stripTrailing();
        String folded = FoldedText.fold(bare);
        return lexicon().find(Lexicon.Kind.JOINT, folded).stream().anyMatch(match -> match.end() == folded.length())
                || item.startsWith("To ")
                || reader.endsWithName(bare);
    }

    /** A modal word without addressee that only allows may belong to a side clause. */
    private static boolean standsAlone(Advice advice) {
        return !advice.addressees().isEmpty() || advice.strength() > 1;
    }

    /** Whether a passage takes what it asks for from its lead-in, so that it cannot be read without it. */
    boolean inherits(Node node) {
        return advice(node).isPresent() && inheriting.contains(node.id());
    }
}
