package io.github.rapporteur.topic;

import com.google.common.collect.ImmutableList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.stream.Stream;

/**
 * Finds what passages are about: by a thesaurus if there is one, by the headings above, by the Sustainable Development
 * Goals and by the issues of the Universal Periodic Review. Safe for use by several threads; never throws on content.
 */
public final class Topics {
    private static final String GOAL = "sdg:";

    private final Optional<Thesaurus> thesaurus;
    /** Word lists are read when a language is first met. */
    private final ConcurrentMap<String, Language> languages = new ConcurrentHashMap<>();

    /** What is known of one language. */
    private record Language(Keywords keywords, Optional<Labels> labels) {
        static Language of(String code, Optional<Thesaurus> thesaurus) {
            Inflection forms = Inflection.of(code);
            return new Language(Keywords.of(code, forms), thesaurus.map(with -> Labels.of(with, code, forms)));
        }

        Stream<Topic> topics(String text) {
            return Stream.concat(
                    labels.stream().flatMap(with -> with.topics(text).stream()), keywords.topics(text).stream());
        }
    }

    /** What people call a topic, in English, by its {@link Topic#tag}; empty where that is the tag itself. */
    public static Optional<String> name(String tag) {
        return tag.startsWith(GOAL) ? Keywords.goal(tag.substring(GOAL.length())) : Optional.empty();
    }

    private Topics(Optional<Thesaurus> thesaurus) {
        this.thesaurus = thesaurus;
    }

    /** With the built-in lists only. */
    public static Topics builtIn() {
        return new Topics(Optional.empty());
    }

    /** With a thesaurus beside the built-in lists, if there is one. */
    public static Topics with(Optional<Thesaurus> thesaurus) {
        return new Topics(thesaurus);
    }

    /**
     * The topics of a passage, each once, ordered by scheme; concepts of a thesaurus narrower before wider.
     *
     * @param language ISO 639-1
     * @param headings the headings above it without their labels, outermost first
     */
    public ImmutableList<Topic> find(String language, ImmutableList<String> headings, String passage) {
        Language known = languages.computeIfAbsent(language, code -> Language.of(code, thesaurus));
        Map<String, Topic> found = new LinkedHashMap<>();
        Stream<Topic> above = headings.reverse().stream()
                .flatMap(heading -> known.topics(heading).map(Reasons::inHeading));
        Stream.of(known.topics(passage), HeadingTopics.of(headings).stream(), above)
                .flatMap(topics -> topics)
                .forEach(topic -> found.putIfAbsent(topic.scheme() + topic.id(), topic));
        return found.values().stream()
                .sorted((one, other) -> one.scheme().compareTo(other.scheme()))
                .collect(ImmutableList.toImmutableList());
    }
}
