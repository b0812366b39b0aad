package io.github.rapporteur.topic;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import io.github.rapporteur.language.FoldedText;
import io.github.rapporteur.language.WordList;
import io.github.rapporteur.topic.PhraseTree.Match;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The phrases of a language that tell the Goals and issues a text is about. Immutable. */
final class Keywords {
    private static final CharMatcher SIGNS = CharMatcher.anyOf("?!");

    private final PhraseTree<Keyword> phrases;

    private Keywords(PhraseTree<Keyword> phrases) {
        this.phrases = phrases;
    }

    /** The built-in lists of a language; one without lists has no phrases. */
    static Keywords of(String language, Inflection forms) {
        PhraseTree.Builder<Keyword> phrases = new PhraseTree.Builder<>(forms);
        for (List<String> row : WordList.rows(Keywords.class, "issues.tsv", 3)) {
            if (row.get(1).equals(language)) {
                put(phrases, Topic.Scheme.UPR, row.get(0), row.get(0), row.get(2));
            }
        }
        for (List<String> row : WordList.rows(Keywords.class, "goals.tsv", 4)) {
            if (row.get(1).equals(language)) {
                put(phrases, Topic.Scheme.SDG, row.get(0), row.get(2), row.get(2) + "|" + row.get(3));
            }
        }
        return new Keywords(phrases.build());
    }

    /** The short name of a Goal in English. */
    static Optional<String> goal(String number) {
        return WordList.rows(Keywords.class, "goals.tsv", 4).stream()
                .filter(row -> row.get(0).equals(number) && row.get(1).equals("en"))
                .map(row -> row.get(2))
                .findFirst();
    }

    private static void put(
            PhraseTree.Builder<Keyword> phrases, Topic.Scheme scheme, String id, String label, String all) {
        for (String phrase : Splitter.on('|').split(all)) {
            phrases.put(SIGNS.trimLeadingFrom(phrase), new Keyword(scheme, id, label, Keyword.force(phrase)));
        }
    }

    /** The topics of a text, each with the first phrase that tells it. */
    ImmutableList<Topic> topics(String text) {
        FoldedText folded = FoldedText.of(text);
        Collection<Match<Keyword>> told = telling(phrases.find(folded.text()));
        Set<Topic.Scheme> strong = EnumSet.noneOf(Topic.Scheme.class);
        told.stream()
                .map(Match::value)
                .filter(word -> word.force() == Keyword.Force.STRONG)
                .forEach(word -> strong.add(word.scheme()));
        Set<Keyword> seen = new HashSet<>();
        return told.stream()
                .filter(match -> match.value().force() == Keyword.Force.STRONG
                        || match.value().force() == Keyword.Force.WEAK
                                && !strong.contains(match.value().scheme()))
                .filter(match -> seen.add(match.value()))
                .map(match -> topic(match, folded, text))
                .collect(ImmutableList.toImmutableList());
    }

    private static Topic topic(Match<Keyword> match, FoldedText folded, String text) {
        Keyword word = match.value();
        return new Topic(word.scheme(), word.id(), word.label(), Reasons.says(match, folded, text));
    }

    /** Of the phrases of one topic that overlap, the one that starts first and of those the longest. */
    private static Collection<Match<Keyword>> telling(ImmutableList<Match<Keyword>> all) {
        ImmutableList.Builder<Match<Keyword>> telling = ImmutableList.builder();
        Map<String, Integer> ends = new HashMap<>();
        for (Match<Keyword> match : Outermost.sorted(all)) {
            String topic = match.value().scheme() + match.value().id();
            if (match.start() >= ends.getOrDefault(topic, 0)) {
                ends.put(topic, match.end());
                telling.add(match);
            }
        }
        return telling.build();
    }
}
