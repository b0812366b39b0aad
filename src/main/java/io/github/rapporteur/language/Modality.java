package io.github.rapporteur.language;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import io.github.rapporteur.text.Span;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds modal words and how strong they are, language by language: {@code should}, {@code may wish to}, {@code
 * devraient}, {@code следует}, {@code 应}, {@code ينبغي}. Immutable, safe for use by several threads.
 */
public final class Modality {
    private static final int MOST_ADVERBS = 3;
    private static final CharMatcher SIGNS = CharMatcher.anyOf("+~>");
    private static final CharMatcher BEFORE_CAPITALS = CharMatcher.anyOf(".:;?!(\"“«„*-");
    private static final ImmutableMap<String, Modality> ALL = load();
    private static final Modality NONE = new Modality(new Tables());

    private final PhraseTable<Form> forms;
    private final PhraseTable<Integer> adverbs;

    private record Tail(char sign, int strength) {}

    /** A modal phrase and the words behind it that change its strength. */
    private record Form(int strength, PhraseTable<Tail> tails) {}

    private static final class Tables {
        private final Map<String, Integer> strengths = new LinkedHashMap<>();
        private final Map<String, PhraseTable.Builder<Tail>> tails = new LinkedHashMap<>();
        private final PhraseTable.Builder<Integer> adverbs = new PhraseTable.Builder<>();

        void add(String words, int strength) {
            int sign = SIGNS.indexIn(words);
            if (sign < 0) {
                strengths.put(words, strength);
            } else {
                tails.computeIfAbsent(words.substring(0, sign).strip(), head -> new PhraseTable.Builder<>())
                        .put(words.substring(sign + 1), new Tail(words.charAt(sign), strength));
            }
        }

        PhraseTable<Form> forms() {
            PhraseTable.Builder<Form> forms = new PhraseTable.Builder<>();
            strengths.forEach((words, strength) -> {
                PhraseTable.Builder<Tail> tail = tails.getOrDefault(words, new PhraseTable.Builder<>());
                forms.put(words, new Form(strength, tail.build()));
            });
            return forms.build();
        }
    }

    private Modality(Tables tables) {
        forms = tables.forms();
        adverbs = tables.adverbs.build();
    }

    /** The modal words of a language; a language without a list has none. */
    public static Modality of(String language) {
        return ALL.getOrDefault(language, NONE);
    }

    private static ImmutableMap<String, Modality> load() {
        ImmutableMap<String, Tables> tables = Maps.toMap(Languages.OFFICIAL, language -> new Tables());
        for (List<String> row : WordList.rows("modality.tsv", 3)) {
            int strength = Integer.parseInt(row.get(1));
            Splitter.on('|')
                    .split(row.get(2))
                    .forEach(words -> WordList.tables(tables, row).add(words, strength));
        }
        for (List<String> row : WordList.rows("modal-adverbs.tsv", 2)) {
            Splitter.on('|')
                    .split(row.get(1))
                    .forEach(words -> WordList.tables(tables, row).adverbs.put(words, 0));
        }
        return ImmutableMap.copyOf(Maps.transformValues(tables, Modality::new));
    }

    /** Every modal phrase of a text, in order. */
    public ImmutableList<Modal> find(CharSequence raw) {
        FoldedText folded = FoldedText.of(raw);
        String text = folded.text();
        ImmutableList.Builder<Modal> found = ImmutableList.builder();
        for (PhraseTable.Match<Form> form : forms.find(text)) {
            if (form.value().strength() > 0 && !isName(raw, folded, form.start(), form.end())) {
                found.add(modal(folded, form.start(), form));
            }
        }
        return found.build();
    }

    /** A word with a capital inside a sentence, or before a number, is the month or the name of something. */
    private static boolean isName(CharSequence raw, FoldedText folded, int start, int end) {
        int next = skipSpace(folded.text(), end);
        if (next < folded.text().length() && Character.isDigit(folded.text().charAt(next))) {
            return true;
        }
        int before = start - 1;
        while (before >= 0 && folded.text().charAt(before) == ' ') {
            before--;
        }
        return Character.isUpperCase(raw.charAt(folded.toRaw(start, end).start()))
                && before >= 0
                && !BEFORE_CAPITALS.matches(folded.text().charAt(before));
    }

    private Modal modal(FoldedText folded, int start, PhraseTable.Match<Form> head) {
        String text = folded.text();
        int end = head.end();
        int verb = skipSpace(text, end);
        for (int i = 0; i <= MOST_ADVERBS; i++) {
            int from = verb;
            Optional<PhraseTable.Match<Tail>> tail = head.value().tails().at(text, from);
            if (tail.isPresent()) {
                return withTail(folded, new Span(start, end), from, tail.get());
            }
            Optional<PhraseTable.Match<Integer>> adverb = adverbs.at(text, from);
            if (adverb.isEmpty()) {
                break;
            }
            verb = skipSpace(text, adverb.get().end());
        }
        return modal(folded, start, end, verb, head.value().strength());
    }

    private static Modal withTail(FoldedText folded, Span head, int from, PhraseTable.Match<Tail> tail) {
        char sign = tail.value().sign();
        int end = sign == '~' ? head.end() : tail.end();
        int verb = sign == '>' ? skipSpace(folded.text(), tail.end()) : from;
        return modal(folded, head.start(), end, verb, tail.value().strength());
    }

    private static Modal modal(FoldedText folded, int start, int end, int verb, int strength) {
        Span span = folded.toRaw(start, end);
        int rawVerb = folded.toRaw(verb, verb).start();
        return new Modal(span, rawVerb, strength);
    }

    private static int skipSpace(String text, int at) {
        int next = at;
        while (next < text.length() && text.charAt(next) == ' ') {
            next++;
        }
        return next;
    }
}
