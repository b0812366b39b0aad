package io.github.rapporteur.recommendation;

import com.google.common.collect.ImmutableList;
import io.github.rapporteur.document.Document;
import io.github.rapporteur.document.Locator;
import io.github.rapporteur.document.Node;
import io.github.rapporteur.text.Problem;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Names what is odd about the recommendations of a document, which are kept all the same: numbers doubled or out of order,
 * proposers that no list of States knows, lists whose response the document never tells, texts of many pages.
 */
final class Oddities {
    /** About four pages; the longest real ones take less than one. */
    private static final int LONG = 10_000;

    private final Document document;
    private final ImmutableList.Builder<Problem> problems = ImmutableList.builder();
    private final Set<String> seen = new HashSet<>();
    private final Map<String, Integer> last = new HashMap<>();
    private final Set<String> withoutResponse = new HashSet<>();

    private Oddities(Document document) {
        this.document = document;
    }

    /** The problems of a document's recommendations, in reading order. */
    static ImmutableList<Problem> of(Document document, ImmutableList<Recommendation> recommendations) {
        Oddities oddities = new Oddities(document);
        boolean responds =
                recommendations.stream().anyMatch(one -> one.response().isPresent());
        recommendations.forEach(one -> oddities.look(one, responds));
        return oddities.problems.build();
    }

    private void look(Recommendation found, boolean responds) {
        Node node = document.nodes().get(found.node());
        if (node.text().length() > LONG) {
            add(
                    node,
                    "long-recommendation",
                    "a recommendation of " + node.text().length() + " characters");
        }
        Optional<String> number = node.locator().map(Locator::value).filter(ReviewRecommendation::isNumber);
        if (number.isEmpty()) {
            return;
        }
        count(node, number.get());
        found.proposers().stream()
                .filter(name -> !States.isName(name))
                .forEach(name -> add(
                        node,
                        "unknown-state",
                        number.get() + " is proposed by " + name + ", which no list of States knows"));
        String list = number.get().substring(0, number.get().indexOf('.'));
        if (responds && found.response().isEmpty() && withoutResponse.add(list)) {
            add(node, "response-unknown", "the document does not tell the response to the list of paragraph " + list);
        }
    }

    private void count(Node node, String number) {
        int stop = number.lastIndexOf('.');
        String list = number.substring(0, stop);
        int now = Integer.parseInt(number.substring(stop + 1));
        int before = last.getOrDefault(list, 0);
        if (!seen.add(number)) {
            add(node, "doubled-number", "two recommendations have the number " + number);
        } else if (now <= before) {
            add(node, "numbers-out-of-order", number + " stands behind " + list + "." + before);
        }
        last.put(list, now);
    }

    private void add(Node node, String code, String message) {
        problems.add(Problem.at(code, message, node.span().start(), node.page()));
    }
}
