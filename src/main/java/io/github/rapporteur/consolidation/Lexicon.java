package io.github.rapporteur.consolidation;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.rapporteur.language.WordForms;
import io.github.rapporteur.language.WordList;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
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
    private static final Splitter BAR = Splitter.on('|').trimResults().omitEmptyStrings();
    private static final String NONE = "-";
    /** The language whose compounds end with what they are. */
    private static final String HEAD_LAST = "en";

    private final Node root = new Node();
    private final Map<String, Set<String>> parents = new HashMap<>();

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
        String name = "words-" + language + ".tsv";
        if (Lexicon.class.getResource(name) != null) {
            ImmutableList<List<String>> rows = WordList.rows(Lexicon.class, name, 3);
            rows.forEach(lexicon::parents);
            if (language.equals(HEAD_LAST)) {
                lexicon.heads(rows, forms);
            }
            rows.forEach(row -> lexicon.add(row, forms));
        }
        return lexicon;
    }

    private void parents(List<String> row) {
        String concept = concept(row);
        BAR.split(row.get(1)).forEach(above -> {
            if (!above.equals(NONE)) {
                parents.computeIfAbsent(concept, key -> new LinkedHashSet<>()).add(above);
            }
        });
    }

    /** {@code wildlife crime} is a {@code crime}. */
    private void heads(ImmutableList<List<String>> rows, WordForms forms) {
        Map<String, String> words = new HashMap<>();
        ImmutableList<List<String>> concepts = rows.stream()
                .filter(row -> Lexeme.Kind.of(row.get(0)) == Lexeme.Kind.WORD)
                .collect(ImmutableList.toImmutableList());
        concepts.forEach(row -> BAR.splitToStream(row.get(2))
                .map(form -> forms.words(bare(form)))
                .filter(form -> form.size() == 1)
                .forEach(form -> words.put(form.get(0).stem(), concept(row))));
        for (List<String> row : concepts) {
            ImmutableList<WordForms.Word> name = forms.words(concept(row));
            Optional.ofNullable(words.get(name.get(name.size() - 1).stem()))
                    .filter(head -> name.size() > 1 && row.get(1).equals(NONE) && !head.equals(concept(row)))
                    .ifPresent(head -> parents.computeIfAbsent(concept(row), key -> new LinkedHashSet<>())
                            .add(head));
        }
    }

    private static String concept(List<String> row) {
        return Lexeme.Kind.of(row.get(0)) == Lexeme.Kind.NUMBER
                ? row.get(1)
                : bare(BAR.split(row.get(2)).iterator().next());
    }

    private static String bare(String form) {
        return form.startsWith("=") || form.startsWith("!") ? bare(form.substring(1)) : form;
    }

    private void add(List<String> row, WordForms forms) {
        Lexeme.Kind kind = Lexeme.Kind.of(row.get(0));
        String concept = concept(row);
        ImmutableSet<String> above = kind == Lexeme.Kind.NUMBER ? ImmutableSet.of() : allAbove(concept);
        for (String form : BAR.split(row.get(2))) {
            boolean opposite = form.startsWith("!");
            boolean exact = form.startsWith(opposite ? "!=" : "=");
            Node at = root;
            for (WordForms.Word word : forms.words(bare(form))) {
                at = at.next.computeIfAbsent(exact ? "=" + word.form() : word.stem(), key -> new Node());
            }
            Lexeme lexeme = new Lexeme(kind, concept, above, opposite);
            if (at.lexeme.filter(other -> !other.meansTheSameAs(lexeme)).isPresent()) {
                throw new IllegalStateException(
                        form + " means " + at.lexeme.get().concept() + " and " + concept);
            }
            at.lexeme = Optional.of(lexeme);
        }
    }

    private ImmutableSet<String> allAbove(String concept) {
        Set<String> all = new LinkedHashSet<>();
        Deque<String> open = new ArrayDeque<>(parents.getOrDefault(concept, Set.of()));
        while (!open.isEmpty()) {
            String one = open.pop();
            if (all.add(one)) {
                open.addAll(parents.getOrDefault(one, Set.of()));
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
        return best;
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
