package io.github.rapporteur.consolidation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import io.github.rapporteur.language.WordForms;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The words of a language that mean the same, mean more, mean the opposite, or mean nothing by themselves. Phrases are
 * found in whatever forms their words have. Immutable once loaded.
 */
final class Lexicon {
    /** The language whose compounds end with what they are. */
    private static final String HEAD_LAST = "en";

    private static final int SHORTEST_WITH_ENDING = 4;

    private final Node root = new Node();
    private final SetMultimap<String, String> parents = LinkedHashMultimap.create();
    private final SetMultimap<String, String> near = LinkedHashMultimap.create();
    private final Map<String, Lexeme> endings = new LinkedHashMap<>();

    private static final class Node {
        private final Map<String, Node> next = new HashMap<>();
        private Optional<Lexeme> lexeme = Optional.empty();
    }

    private Lexicon() {}

    /**
     * The lexicon of a language; without entries where it has none.
     *
     * @throws IllegalStateException if a phrase has two meanings: the list itself is broken
     */
    static Lexicon of(String language, WordForms forms) {
        Lexicon lexicon = new Lexicon();
        ImmutableList<Entry> entries = Entry.of(language);
        entries.forEach(entry -> lexicon.parents.putAll(entry.concept(), entry.above()));
        Entry.near(language).forEach(lexicon::bring);
        if (language.equals(HEAD_LAST)) {
            lexicon.heads(entries, forms);
        }
        entries.forEach(entry -> lexicon.add(entry, forms));
        return lexicon;
    }

    private void bring(ImmutableSet<String> together) {
        together.forEach(concept -> near.putAll(concept, together));
    }

    private ImmutableSet<String> near(String concept, boolean opposite) {
        return ImmutableSet.copyOf(near.get(opposite ? "!" + concept : concept));
    }

    /** {@code wildlife crime} is a {@code crime}. */
    private void heads(ImmutableList<Entry> entries, WordForms forms) {
        Map<String, String> words = new HashMap<>();
        ImmutableList<Entry> concepts = entries.stream()
                .filter(entry -> entry.kind() == Lexeme.Kind.WORD)
                .collect(ImmutableList.toImmutableList());
        concepts.forEach(entry -> entry.forms().stream()
                .map(form -> forms.words(Entry.bare(form)))
                .filter(form -> form.size() == 1)
                .forEach(form -> words.put(form.get(0).stem(), entry.concept())));
        for (Entry entry : concepts) {
            ImmutableList<WordForms.Word> name = forms.words(entry.concept());
            Optional.ofNullable(words.get(name.get(name.size() - 1).stem()))
                    .filter(head -> name.size() > 1 && entry.above().isEmpty() && !head.equals(entry.concept()))
                    .ifPresent(head -> parents.put(entry.concept(), head));
        }
    }

    private void add(Entry entry, WordForms forms) {
        ImmutableSet<String> above = entry.kind() == Lexeme.Kind.NUMBER ? ImmutableSet.of() : allAbove(entry.concept());
        for (String form : entry.forms()) {
            boolean opposite = form.startsWith("!");
            Lexeme lexeme = new Lexeme(entry.kind(), entry.concept(), above, near(entry.concept(), opposite), opposite);
            if (form.startsWith("*")) {
                endings.put(Entry.bare(form), lexeme);
            } else {
                add(form, form.startsWith(opposite ? "!=" : "="), lexeme, forms);
            }
        }
    }

    private void add(String form, boolean exact, Lexeme lexeme, WordForms forms) {
        Node at = root;
        for (WordForms.Word word : forms.words(Entry.bare(form))) {
            at = at.next.computeIfAbsent(exact ? "=" + word.form() : word.stem(), key -> new Node());
        }
        if (at.lexeme.filter(other -> !other.meansTheSameAs(lexeme)).isPresent()) {
            throw new IllegalStateException(form + " means " + at.lexeme.get().concept() + " and " + lexeme.concept());
        }
        at.lexeme = Optional.of(lexeme);
    }

    private ImmutableSet<String> allAbove(String concept) {
        Set<String> all = new LinkedHashSet<>();
        Deque<String> open = new ArrayDeque<>(parents.get(concept));
        while (!open.isEmpty()) {
            String one = open.pop();
            if (all.add(one)) {
                open.addAll(parents.get(one));
            }
        }
        return ImmutableSet.copyOf(all);
    }

    /**
     * A phrase found.
     *
     * @param end the number of the word behind it
     */
    record Match(Lexeme lexeme, int end) {}

    /** The longest phrase that starts with a word. */
    Optional<Match> at(List<WordForms.Word> words, int from) {
        Optional<Match> best = Optional.empty();
        List<Node> reached = List.of(root);
        for (int at = from; at < words.size() && !reached.isEmpty(); at++) {
            List<Node> before = reached;
            reached = step(reached, words.get(at), at > from && !isLight(words.get(at - 1)));
            int end = at + 1;
            Optional<Match> here = reached.stream()
                    .filter(node -> !before.contains(node))
                    .flatMap(node -> node.lexeme.stream())
                    .findFirst()
                    .map(lexeme -> new Match(lexeme, end));
            best = here.isPresent() ? here : best;
        }
        return best.isPresent() || from >= words.size()
                ? best
                : byEnding(words.get(from)).map(lexeme -> new Match(lexeme, from + 1));
    }

    /** {@code vigorously}, as far as no list has it. */
    private Optional<Lexeme> byEnding(WordForms.Word word) {
        return endings.entrySet().stream()
                .filter(ending -> word.form().endsWith(ending.getKey())
                        && word.form().length() >= ending.getKey().length() + SHORTEST_WITH_ENDING)
                .map(Map.Entry::getValue)
                .findFirst();
    }

    /** The word as it is written comes before its stem; one that says nothing may stand inside a phrase. */
    private List<Node> step(List<Node> reached, WordForms.Word word, boolean inside) {
        ImmutableList.Builder<Node> next = ImmutableList.builder();
        for (Node node : reached) {
            Optional.ofNullable(node.next.get("=" + word.form())).ifPresent(next::add);
            Optional.ofNullable(node.next.get(word.stem())).ifPresent(next::add);
            if (inside && isLight(word)) {
                next.add(node);
            }
        }
        return next.build();
    }

    private boolean isLight(WordForms.Word word) {
        return Stream.of("=" + word.form(), word.stem())
                .flatMap(key -> Optional.ofNullable(root.next.get(key)).stream())
                .findFirst()
                .flatMap(node -> node.lexeme)
                .map(lexeme -> lexeme.kind() == Lexeme.Kind.LIGHT)
                .orElse(false);
    }
}
