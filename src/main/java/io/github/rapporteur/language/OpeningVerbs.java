package io.github.rapporteur.language;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Knows the verbs with which preambular and operative paragraphs open, language by language: {@code Also requests},
 * {@code Rappelant en outre}, {@code с удовлетворением отмечает}, {@code 又回顾}, {@code وإذ تشير أيضا}. Immutable, safe
 * for use by several threads.
 */
public final class OpeningVerbs {
    /** An opening that is not found in this many characters is not there. */
    private static final int ENOUGH = 400;

    private static final int MOST_ADVERBS = 5;
    /** What adverbs can raise a verb to: only the body's own decisions are stronger. */
    private static final int STRONGEST_WITH_ADVERB = 5;

    private static final ImmutableMap<String, OpeningVerbs> ALL = load();
    private static final OpeningVerbs NONE = new OpeningVerbs(new Tables());

    private final PhraseTable<Verb> verbs;
    private final PhraseTable<Integer> before;
    private final PhraseTable<Integer> behind;
    private final PhraseTable<Integer> between;
    private final PhraseTable<Integer> preambular;
    private final PhraseTable<Integer> subjects;

    private record Verb(OpeningRole role, int strength) {}

    private record Found(int end, OpeningRole role, int strength) {}

    private static final class Tables {
        private final PhraseTable.Builder<Verb> verbs = new PhraseTable.Builder<>();
        private final PhraseTable.Builder<Integer> before = new PhraseTable.Builder<>();
        private final PhraseTable.Builder<Integer> behind = new PhraseTable.Builder<>();
        private final PhraseTable.Builder<Integer> between = new PhraseTable.Builder<>();
        private final PhraseTable.Builder<Integer> preambular = new PhraseTable.Builder<>();
        private final PhraseTable.Builder<Integer> subjects = new PhraseTable.Builder<>();

        private PhraseTable.Builder<Integer> side(String name) {
            return switch (name) {
                case "before" -> before;
                case "behind" -> behind;
                case "between" -> between;
                case "preambular" -> preambular;
                default -> throw new IllegalStateException("opening-adverbs.tsv: no such side: " + name);
            };
        }
    }

    private OpeningVerbs(Tables tables) {
        verbs = tables.verbs.build();
        before = tables.before.build();
        behind = tables.behind.build();
        between = tables.between.build();
        preambular = tables.preambular.build();
        subjects = tables.subjects.build();
    }

    /** The verbs of a language; a language without a list has none. */
    public static OpeningVerbs of(String language) {
        return ALL.getOrDefault(language, NONE);
    }

    private static ImmutableMap<String, OpeningVerbs> load() {
        ImmutableMap.Builder<String, Tables> tables = ImmutableMap.builder();
        Languages.OFFICIAL.forEach(language -> tables.put(language, new Tables()));
        ImmutableMap<String, Tables> byLanguage = tables.buildOrThrow();
        for (List<String> row : WordList.rows("opening-verbs.tsv", 4)) {
            Verb verb = new Verb(OpeningRole.valueOf(row.get(1).toUpperCase(Locale.ROOT)), strength(row));
            WordList.tables(byLanguage, row).verbs.put(row.get(3), verb);
        }
        for (List<String> row : WordList.rows("opening-adverbs.tsv", 4)) {
            PhraseTable.Builder<Integer> side = WordList.tables(byLanguage, row).side(row.get(1));
            Splitter.on('|').split(row.get(3)).forEach(words -> side.put(words, strength(row)));
        }
        for (List<String> row : WordList.rows("organs-as-subjects.tsv", 2)) {
            PhraseTable.Builder<Integer> subjects = WordList.tables(byLanguage, row).subjects;
            Splitter.on('|').split(row.get(1)).forEach(words -> subjects.put(words, 0));
        }
        return ImmutableMap.copyOf(Maps.transformValues(byLanguage, OpeningVerbs::new));
    }

    private static int strength(List<String> row) {
        return Integer.parseInt(row.get(2));
    }

    /**
     * The opening of a paragraph; empty where it opens with none of the verbs. The name of an organ may stand before
     * the verb, as in statements.
     */
    public Optional<Opening> match(CharSequence paragraph) {
        FoldedText folded = FoldedText.of(paragraph, ENOUGH);
        String text = folded.text();
        int start = skipSubject(text, skipMarks(text));
        return marked(text, start)
                .or(() -> verb(text, start, 0).map(found -> joined(text, found)))
                .or(() -> torn(text, start))
                .map(found -> new Opening(folded.toRaw(start, found.end()), found.role(), found.strength()));
    }

    /** {@code Deci des}: a page may tear the first word apart. */
    private Optional<Found> torn(String text, int start) {
        int gap = text.indexOf(' ', start);
        return gap < 0
                ? Optional.empty()
                : verb(text.substring(0, gap) + text.substring(gap + 1), start, 0)
                        .filter(found -> found.end() > gap)
                        .map(found -> new Found(found.end() + 1, found.role(), found.strength()));
    }

    private int skipSubject(String text, int start) {
        return subjects.at(text, start).map(m -> skipSpace(text, m.end())).orElse(start);
    }

    /** Arabic puts one word before the finite verb to make the paragraph preambular. */
    private Optional<Found> marked(String text, int start) {
        return preambular.at(text, start).map(mark -> {
            int next = skipSpace(text, mark.end());
            int end = verb(text, next, 0).map(Found::end).orElse(mark.end());
            return new Found(end, OpeningRole.PREAMBULAR, 0);
        });
    }

    /** A verb with the adverbs around it: of several ways to read the words the one that explains most of them. */
    private Optional<Found> verb(String text, int start, int adverbs) {
        Optional<Found> plain = verbs.at(text, start)
                .map(m -> behind(
                        text, new Found(m.end(), m.value().role(), m.value().strength())));
        Optional<Found> modified = adverbs >= MOST_ADVERBS
                ? Optional.empty()
                : before.at(text, start)
                        .flatMap(m -> verb(text, skipSpace(text, m.end()), adverbs + 1)
                                .map(found -> raised(found, m.value(), found.end())));
        if (plain.isPresent() && modified.isPresent()) {
            return modified.get().end() > plain.get().end() ? modified : plain;
        }
        return plain.or(() -> modified);
    }

    private Found behind(String text, Found verb) {
        Found found = verb;
        for (int i = 0; i < MOST_ADVERBS; i++) {
            Optional<PhraseTable.Match<Integer>> adverb = behind.at(text, skipSpace(text, found.end()));
            if (adverb.isEmpty()) {
                return found;
            }
            found = raised(found, adverb.get().value(), adverb.get().end());
        }
        return found;
    }

    /** {@code invites and encourages}: the stronger of the two counts. */
    private Found joined(String text, Found first) {
        return between.at(text, skipSpace(text, first.end()))
                .flatMap(m -> verb(text, skipSpace(text, m.end()), 0))
                .filter(second -> second.role() == first.role())
                .map(second -> new Found(second.end(), first.role(), Math.max(first.strength(), second.strength())))
                .orElse(first);
    }

    private static Found raised(Found found, int force, int end) {
        boolean raisable = force > 0 && found.strength() > 0 && found.strength() < STRONGEST_WITH_ADVERB;
        return new Found(end, found.role(), raisable ? found.strength() + force : found.strength());
    }

    private static int skipMarks(String text) {
        int at = 0;
        while (at < text.length() && " *_\"“”„«»'「『".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }

    private static int skipSpace(String text, int at) {
        int next = at;
        while (next < text.length() && " *_".indexOf(text.charAt(next)) >= 0) {
            next++;
        }
        return next;
    }
}
