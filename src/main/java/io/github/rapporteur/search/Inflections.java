package io.github.rapporteur.search;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.rapporteur.index.Analysis;
import io.github.rapporteur.index.Fields;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.Term;

/**
 * The forms that words of a query have in the index: in every language that the index holds and the words may be of. Not for
 * use by several threads.
 */
final class Inflections {
    private final Snapshot snapshot;
    private final Words words;
    private final ImmutableList<String> languages;

    /** @param languages those to look up forms in */
    Inflections(Snapshot snapshot, Words words, ImmutableList<String> languages) {
        this.snapshot = snapshot;
        this.words = words;
        this.languages = languages;
    }

    /** The languages in which forms are looked up. */
    ImmutableList<String> languages() {
        return languages;
    }

    /** Whether the index has a form in a place. */
    boolean isThere(Term form) throws IOException {
        return snapshot.has(form);
    }

    /**
     * A word with its forms.
     *
     * @param position counted as the index counts
     * @param forms the word itself first
     */
    record Inflected(int position, ImmutableSet<String> forms) {}

    /** The words of a text in their order, each with its forms; none where it has no letters or digits. */
    ImmutableList<Inflected> of(String text) throws IOException {
        ImmutableList<Words.Term> exact = words.terms(Fields.TEXT, text);
        List<ImmutableSet.Builder<String>> forms = new ArrayList<>();
        exact.forEach(term -> forms.add(ImmutableSet.<String>builder().add(term.term())));
        for (String language : languages) {
            if (Analysis.leadsToWords(language) && Script.of(text).isWrittenIn(language)) {
                ImmutableList<Words.Term> stems = words.terms(Fields.stems(Fields.TEXT, language), text);
                for (int i = 0; i < Math.min(stems.size(), forms.size()); i++) {
                    String stem = stems.get(i).term();
                    forms.get(i).add(stem).addAll(snapshot.forms(Analysis.form(language, stem)));
                }
            }
        }
        ImmutableList.Builder<Inflected> inflected = ImmutableList.builder();
        for (int i = 0; i < forms.size(); i++) {
            inflected.add(new Inflected(exact.get(i).position(), forms.get(i).build()));
        }
        return inflected.build();
    }
}
