package io.github.rapporteur.reference;

import com.google.common.collect.ImmutableList;
import io.github.rapporteur.document.Document;
import io.github.rapporteur.document.Locator;
import io.github.rapporteur.document.Node;
import io.github.rapporteur.symbol.Symbol;
import io.github.rapporteur.text.Problem;
import io.github.rapporteur.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The citations of one document in the making, weighed against the links of the source. Used by one thread. */
final class Collected {
    private static final int MOST_PROBLEMS = 100;

    private final Document document;
    private final Links links;
    private final CitedPlaces places;
    private final int most;
    private final List<Citation> citations = new ArrayList<>();
    private final ImmutableList.Builder<Problem> problems = ImmutableList.builder();
    private final Map<Locator, Boolean> known = new HashMap<>();
    private int told;
    private boolean full;

    Collected(Document document, CitedPlaces places, int most) {
        this.document = document;
        this.links = Links.of(document.text());
        this.places = places;
        this.most = most;
    }

    /** Whether citations were left out. */
    boolean isFull() {
        return full;
    }

    /** A mention's citation, in the light of the link it carries. */
    Citation weigh(Node node, Passage passage, Resolver.Answer answer) {
        Mention mention = answer.mention();
        Span span = passage.text().origin(mention.start(), mention.end());
        Token number = passage.token(mention.token());
        Span place = passage.text().origin(number.start(), number.end());
        Citation citation = new Citation(
                node.id(),
                span,
                span.in(node.text()),
                answer.kind(),
                mention.pinpoints(),
                links.weigh(node, place, answer.resolution()));
        links.contradicting(node, place, answer.resolution())
                .ifPresent(link -> tell(Problem.at(
                        "link-disagrees",
                        "\"" + citation.text() + "\" links to " + link + ", and reads as "
                                + citation.target().map(Object::toString).orElse("something else"),
                        node.offsets().toRaw(place).start(),
                        node.page())));
        return citation;
    }

    /** What a passage says of a part of the document itself or of a treaty. */
    Citation aside(Node node, Passage passage, Aside aside) {
        Span span = passage.text().origin(aside.start(), aside.end());
        Optional<Symbol> own = document.masthead().symbol().filter(symbol -> aside.kind() == ReferenceKind.INTERNAL);
        Resolution meaning = own.isPresent()
                ? new Resolution.Resolved(own.get(), aside.because())
                : new Resolution.Unresolved(aside.because());
        Citation citation =
                new Citation(node.id(), span, span.in(node.text()), aside.kind(), aside.pinpoints(), meaning);
        if (aside.kind() == ReferenceKind.INTERNAL) {
            citation.places().forEach(place -> check(place, citation, node));
        }
        return citation;
    }

    private void check(Locator place, Citation citation, Node node) {
        if (told < MOST_PROBLEMS
                && !known.computeIfAbsent(
                        place, asked -> !places.find(document, asked).isEmpty())) {
            tell(Problem.at(
                    "no-such-place",
                    "\"" + citation.text() + "\" means " + place + ", and no part of this document was read as that",
                    node.offsets().toRaw(citation.span()).start(),
                    node.page()));
        }
    }

    private void tell(Problem problem) {
        if (++told < MOST_PROBLEMS) {
            problems.add(problem);
        } else if (told == MOST_PROBLEMS) {
            problems.add(Problem.of("more-problems", "more citations are doubtful; only the first are told of"));
        }
    }

    /** Takes a passage's citations in the order of its text. */
    void add(Stream<Citation> found, Node node) {
        found.sorted(Comparator.comparingInt(citation -> citation.span().start()))
                .forEach(citation -> add(citation, node));
    }

    /** Takes a citation; of the first that is one too many that is told. */
    private void add(Citation citation, Node node) {
        if (citations.size() < most) {
            citations.add(citation);
        } else if (!full) {
            full = true;
            problems.add(Problem.at(
                    "too-many-citations",
                    "only the first " + most + " citations were taken; from here on they are left out",
                    node.offsets().toRaw(citation.span()).start(),
                    node.page()));
        }
    }

    Cited build() {
        return new Cited(ImmutableList.copyOf(citations), problems.build());
    }
}
