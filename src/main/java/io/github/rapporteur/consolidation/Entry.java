package io.github.rapporteur.consolidation;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multimaps;
import io.github.rapporteur.language.WordList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A row of the word lists.
 *
 * @param above wider concepts, one step up
 * @param forms with their marks: {@code =} only as written, {@code !} the opposite, {@code *} only an ending
 */
record Entry(Lexeme.Kind kind, String concept, ImmutableSet<String> above, ImmutableList<String> forms) {
    private static final Splitter BAR = Splitter.on('|').trimResults().omitEmptyStrings();
    private static final String NONE = "-";
    private static final ImmutableList<String> LISTS = ImmutableList.of("words", "instruments");

    /** The rows of all lists of a language, the references from one to another resolved; none where it has no list. */
    static ImmutableList<Entry> of(String language) {
        ImmutableList<Entry> entries = LISTS.stream()
                .map(list -> list + "-" + language + ".tsv")
                .filter(name -> Entry.class.getResource(name) != null)
                .flatMap(name -> WordList.rows(Entry.class, name, 3).stream())
                .map(Entry::of)
                .collect(ImmutableList.toImmutableList());
        ImmutableListMultimap<String, Entry> byConcept = Multimaps.index(entries, Entry::concept);
        return entries.stream().map(entry -> entry.resolved(byConcept)).collect(ImmutableList.toImmutableList());
    }

    /** Concepts that come near each other; none where a language has no list. */
    static ImmutableList<ImmutableSet<String>> near(String language) {
        String name = "near-" + language + ".tsv";
        return Entry.class.getResource(name) == null
                ? ImmutableList.of()
                : WordList.rows(Entry.class, name, 2).stream()
                        .map(row -> ImmutableSet.copyOf(BAR.split(row.get(1))))
                        .collect(ImmutableList.toImmutableList());
    }

    private static Entry of(List<String> row) {
        Lexeme.Kind kind = Lexeme.Kind.of(row.get(0));
        ImmutableList<String> forms = ImmutableList.copyOf(BAR.split(row.get(2)));
        boolean isNumber = kind == Lexeme.Kind.NUMBER;
        ImmutableSet<String> above =
                isNumber || row.get(1).equals(NONE) ? ImmutableSet.of() : ImmutableSet.copyOf(BAR.split(row.get(1)));
        return new Entry(kind, isNumber ? row.get(1) : bare(forms.get(0)), above, forms);
    }

    /** Every form that names another concept in angle brackets, once for each form of that concept. */
    private Entry resolved(ImmutableListMultimap<String, Entry> byConcept) {
        return new Entry(
                kind,
                concept,
                above,
                forms.stream().flatMap(form -> resolved(form, byConcept)).collect(ImmutableList.toImmutableList()));
    }

    private static Stream<String> resolved(String form, ImmutableListMultimap<String, Entry> byConcept) {
        int start = form.indexOf('<');
        int end = form.indexOf('>', start + 1);
        if (start < 0 || end < 0) {
            return Stream.of(form);
        }
        String concept = form.substring(start + 1, end);
        if (!byConcept.containsKey(concept)) {
            throw new IllegalStateException(form + " names no concept of the list");
        }
        return byConcept.get(concept).stream()
                .flatMap(entry -> entry.forms().stream())
                .flatMap(
                        named -> resolved(form.substring(0, start) + bare(named) + form.substring(end + 1), byConcept));
    }

    /** A form without its marks. */
    static String bare(String form) {
        return form.startsWith("=") || form.startsWith("!") || form.startsWith("*") ? bare(form.substring(1)) : form;
    }
}
