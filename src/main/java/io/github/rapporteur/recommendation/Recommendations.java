package io.github.rapporteur.recommendation;

import com.google.common.collect.ImmutableList;
import io.github.rapporteur.document.Document;
import io.github.rapporteur.document.Node;
import io.github.rapporteur.document.NodeType;
import io.github.rapporteur.document.Role;
import io.github.rapporteur.text.Problem;
import io.github.rapporteur.topic.ActionCategories;
import io.github.rapporteur.topic.ActionCategory;
import io.github.rapporteur.topic.Gazetteer;
import io.github.rapporteur.topic.Topic;
import io.github.rapporteur.topic.Topics;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/** Finds the recommendations of a document. Safe for use by several threads; never throws on content. */
public final class Recommendations {
    /** The first rule that speaks for a passage decides. */
    private static final ImmutableList<Rule> RULES =
            ImmutableList.of(new ReviewRecommendation(), new OperativeParagraph(), new ListedItem(), new RunningText());

    /** Word lists are read when a language is first met. */
    private final ConcurrentMap<String, AdviceReader> readers = new ConcurrentHashMap<>();

    private final Topics topics;
    private final ActionCategories categories = ActionCategories.create();
    private final Gazetteer gazetteer = Gazetteer.create();

    /** With the built-in word lists. */
    public static Recommendations create() {
        return with(Topics.builtIn());
    }

    /** With lists of topics. */
    public static Recommendations with(Topics topics) {
        return new Recommendations(topics);
    }

    private Recommendations(Topics topics) {
        this.topics = topics;
    }

    /** Every recommendation of a document, in reading order. */
    public ImmutableList<Recommendation> find(Document document) {
        AdviceReader reader = readers.computeIfAbsent(document.masthead().language(), AdviceReader::new);
        Reading reading = new Reading(document, reader);
        return document.nodes().stream()
                .filter(node -> node.isPassage() && !node.role().equals(Optional.of(Role.PREAMBULAR)))
                .flatMap(node -> find(reading, node).stream())
                .map(found -> described(document, found))
                .collect(ImmutableList.toImmutableList());
    }

    /** A recommendation with its topics, how much it asks for and whom it names. */
    private Recommendation described(Document document, Recommendation found) {
        String language = document.masthead().language();
        Node passage = document.nodes().get(found.node());
        ImmutableList<String> headings = document.ancestors(passage).stream()
                .filter(above -> above.type() == NodeType.HEADING)
                .map(Node::text)
                .collect(ImmutableList.toImmutableList());
        return found.about(
                topics(language, headings, found),
                category(language, found),
                gazetteer.find(language, found.sentence()));
    }

    /** By the action; where that is the start of the sentence, cut short of its verb, by the whole sentence. */
    private Optional<ActionCategory> category(String language, Recommendation found) {
        String action = found.action().orElse("");
        boolean cut = !action.isEmpty() && found.sentence().startsWith(action);
        return categories
                .of(language, action)
                .or(() -> cut ? categories.of(language, found.sentence()) : Optional.empty());
    }

    /** The issues of the Universal Periodic Review are told only of what a State recommended in a review. */
    private ImmutableList<Topic> topics(String language, ImmutableList<String> headings, Recommendation found) {
        boolean review = found.response().isPresent()
                || found.proposers().stream()
                        .anyMatch(name -> States.code(name, language).isPresent());
        return topics.find(language, headings, found.sentence()).stream()
                .filter(topic -> review || topic.scheme() != Topic.Scheme.UPR)
                .collect(ImmutableList.toImmutableList());
    }

    /** What is odd about recommendations that {@link #find} found in the document; they are kept all the same. */
    public static ImmutableList<Problem> problems(Document document, ImmutableList<Recommendation> found) {
        return Oddities.of(document, found);
    }

    private static ImmutableList<Recommendation> find(Reading reading, Node passage) {
        return RULES.stream()
                .flatMap(rule -> rule.find(reading, passage).stream())
                .findFirst()
                .orElse(ImmutableList.of());
    }
}
