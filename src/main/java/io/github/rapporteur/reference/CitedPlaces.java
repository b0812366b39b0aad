package io.github.rapporteur.reference;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Lists;
import io.github.rapporteur.document.Document;
import io.github.rapporteur.document.Locator;
import io.github.rapporteur.document.Node;
import io.github.rapporteur.document.NodeType;
import java.util.List;
import java.util.Optional;

/**
 * Finds the pieces of a document that a citation's place names. Citations name a section without its chapter, call a sole
 * annex the first, and name items by the letters of another language. Immutable, safe for use by several threads.
 */
public final class CitedPlaces {
    private static final String SOLE = "annex";
    private static final String FIRST = "annex-I";

    private final ItemSigns signs = ItemSigns.load();

    private CitedPlaces() {}

    /** With the built-in rows of signs. */
    public static CitedPlaces create() {
        return new CitedPlaces();
    }

    /** The pieces in reading order; several where the document numbers twice, none where it has no such place. */
    public ImmutableList<Node> find(Document document, Locator place) {
        for (Locator written : writings(document, place)) {
            ImmutableList<Node> found = inWriting(document, written);
            if (!found.isEmpty()) {
                return found;
            }
        }
        return ImmutableList.of();
    }

    private ImmutableList<Node> inWriting(Document document, Locator place) {
        ImmutableList<Node> exact = document.find(place);
        if (!exact.isEmpty()) {
            return exact;
        }
        ImmutableList<Node> divisions = divisions(document, place.value());
        return divisions.isEmpty() ? item(document, place) : divisions;
    }

    /** The place as given, and as it reads in a document that has one annex or numbers them. */
    private static ImmutableList<Locator> writings(Document document, Locator place) {
        String annex = prefix(place.value());
        String rest = place.value().substring(annex.length());
        if (annex.equals(FIRST) && annexes(document).equals(ImmutableSet.of(SOLE))) {
            return ImmutableList.of(place, new Locator(SOLE + rest));
        }
        if (!annex.equals(SOLE)) {
            return ImmutableList.of(place);
        }
        ImmutableList.Builder<Locator> writings = ImmutableList.builder();
        writings.add(place);
        annexes(document).forEach(one -> writings.add(new Locator(one + rest)));
        return writings.build();
    }

    /** {@code annex-II} of {@code annex-II/3}; empty outside annexes. */
    private static String prefix(String place) {
        int slash = place.indexOf('/');
        String first = slash < 0 ? place : place.substring(0, slash);
        return first.equals(SOLE) || first.startsWith(SOLE + "-") ? first : "";
    }

    private static ImmutableSet<String> annexes(Document document) {
        return document.nodes().stream()
                .filter(node -> node.type() == NodeType.ANNEX)
                .flatMap(node -> node.locator().stream())
                .map(Locator::value)
                .collect(ImmutableSet.toImmutableSet());
    }

    /** {@code sect. A} is any section A, whatever chapter it stands in. */
    private static ImmutableList<Node> divisions(Document document, String place) {
        String annex = prefix(place);
        String label =
                annex.isEmpty() || annex.length() == place.length() ? place : place.substring(annex.length() + 1);
        return document.nodes().stream()
                .filter(node -> node.type() == NodeType.HEADING)
                .filter(node -> node.locator()
                        .map(Locator::value)
                        .filter(value -> prefix(value).equals(annex) && value.endsWith("." + label))
                        .isPresent())
                .collect(ImmutableList.toImmutableList());
    }

    /** The item that stands where the labels say, whatever signs the document counts with. */
    private ImmutableList<Node> item(Document document, Locator place) {
        ImmutableList<String> parts = place.parts();
        if (parts.size() < 2 || parts.get(0).startsWith("(")) {
            return ImmutableList.of();
        }
        ImmutableList.Builder<Node> found = ImmutableList.builder();
        for (Node paragraph : document.find(new Locator(parts.get(0)))) {
            Optional<Node> at = Optional.of(paragraph);
            for (int depth = 1; depth < parts.size() && at.isPresent(); depth++) {
                at = child(document, at.get(), parts.get(depth), depth);
            }
            at.ifPresent(found::add);
        }
        return found.build();
    }

    private Optional<Node> child(Document document, Node above, String part, int depth) {
        ImmutableList<Node> items = document.children(above).stream()
                .filter(node -> node.type() == NodeType.ITEM && node.label().isPresent())
                .collect(ImmutableList.toImmutableList());
        List<Integer> ordinals = signs.ordinals(bare(part)).asList();
        // letters count the outer items, romans the inner ones: (i) is the ninth there and the first here
        List<Integer> likeliest = depth == 1 ? Lists.reverse(ordinals) : ordinals;
        return likeliest.stream()
                .filter(ordinal -> ordinal <= items.size())
                .map(ordinal -> items.get(ordinal - 1))
                .filter(node -> isOrdinal(node, items.indexOf(node) + 1))
                .findFirst();
    }

    private boolean isOrdinal(Node node, int ordinal) {
        return signs.ordinals(bare(node.label().orElse(""))).contains(ordinal);
    }

    private static String bare(String label) {
        StringBuilder bare = new StringBuilder(label.length());
        label.codePoints()
                .filter(sign -> Character.isLetterOrDigit(sign) || Character.getType(sign) == Character.OTHER_NUMBER)
                .forEach(bare::appendCodePoint);
        return bare.toString();
    }
}
