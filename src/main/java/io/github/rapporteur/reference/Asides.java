package io.github.rapporteur.reference;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import io.github.rapporteur.reference.Word.Role;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Finds what a passage says of parts of its own document and of treaties, in each of the languages. Immutable. */
final class Asides {
    private static final Splitter FORMS = Splitter.on('|');

    private final PerLanguage<Lexicon> words;

    private Asides(PerLanguage<Lexicon> words) {
        this.words = words;
    }

    static Asides load(ImmutableList<String> languages) {
        ImmutableList<List<String>> rows = Table.read("asides.tsv");
        return new Asides(PerLanguage.of(languages, language -> lexicon(rows, language)));
    }

    private static Lexicon lexicon(ImmutableList<List<String>> rows, String language) {
        Lexicon.Builder words = new Lexicon.Builder();
        for (List<String> row : rows) {
            if (row.get(1).equals(language)) {
                Word word = new Word(Role.valueOf(row.get(0).toUpperCase(Locale.ROOT)), row.get(0));
                FORMS.split(row.get(2)).forEach(form -> words.add(form, word));
            }
        }
        return words.build();
    }

    /** The words of a language by which such things are found; English for any language that is not official. */
    Lexicon words(String language) {
        return words.get(language);
    }

    /** What stands outside the mentions that were found, in order. */
    ImmutableList<Aside> find(Passage passage, PinpointReader pinpoints, List<Mention> mentions) {
        Lexicon lexicon = words(passage.language());
        OwnParts parts = new OwnParts(passage, lexicon, pinpoints);
        TreatySeries series = new TreatySeries(passage, lexicon);
        ImmutableList.Builder<Aside> found = ImmutableList.builder();
        int passed = 0;
        int next = 0;
        for (int i = 0; i < passage.tokens().size(); i++) {
            int start = passage.token(i).start();
            while (next < mentions.size() && mentions.get(next).end() <= start) {
                next++;
            }
            boolean taken = start < passed
                    || next < mentions.size() && mentions.get(next).start() <= start;
            Optional<Aside> aside = taken ? Optional.empty() : at(i, parts, series);
            if (aside.isPresent()) {
                found.add(aside.get());
                passed = aside.get().end();
            }
        }
        return found.build();
    }

    private static Optional<Aside> at(int index, OwnParts parts, TreatySeries series) {
        Optional<Aside> part = parts.at(index);
        return part.isPresent() ? part : series.at(index);
    }
}
