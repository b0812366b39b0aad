package io.github.rapporteur.search;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.rapporteur.index.Analysis;
import io.github.rapporteur.index.Fields;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.lucene.index.Term;

/**
 * What somebody may have meant whose query names a word or a symbol that no document holds: the whole query with the
 * nearest of the index in its place. Not for use by several threads.
 */
final class Suggestions {
    private static final int MOST = 3;
    /** More strange words than these are no slips of the hand. */
    private static final int MOST_WORDS = 8;

    private static final int LONGEST_QUERY = 1_000;
    private static final int SHORTEST = 4;
    /** Below this length two slips make another word. */
    private static final int SHORTEST_OF_TWO_SLIPS = 6;

    private static final ImmutableList<String> SYMBOLS =
            ImmutableList.of(Fields.SYMBOL, Fields.UNDER, Fields.FAMILY, Fields.CITES, Fields.MAY_CITE);

    private final Snapshot snapshot;
    private final Words words;
    private final Inflections inflections;
    private final NearTerms near;
    /** What of the query is strange, as written, with what is nearest to it. */
    private final Map<String, ImmutableList<String>> strange = new LinkedHashMap<>();

    Suggestions(Snapshot snapshot, Words words) {
        this.snapshot = snapshot;
        this.words = words;
        this.inflections = new Inflections(snapshot, words, Analysis.languages().asList());
        this.near = new NearTerms(snapshot.getIndexReader());
    }

    /** At most three whole queries, likeliest first; none where the index knows every word. */
    ImmutableList<String> to(String query, Clause clause) throws IOException {
        if (query.length() > LONGEST_QUERY) {
            return ImmutableList.of();
        }
        read(clause);
        ImmutableSet.Builder<String> corrected = ImmutableSet.builder();
        for (int choice = 0; choice < MOST && !strange.isEmpty(); choice++) {
            corrected.add(corrected(query, choice));
        }
        return corrected.build().asList();
    }

    private String corrected(String query, int choice) {
        String corrected = query;
        for (Map.Entry<String, ImmutableList<String>> entry : strange.entrySet()) {
            ImmutableList<String> nearest = entry.getValue();
            corrected = corrected.replace(entry.getKey(), nearest.get(Math.min(choice, nearest.size() - 1)));
        }
        return corrected;
    }

    private void read(Clause clause) throws IOException {
        switch (clause) {
            case Clause.Word word -> word(word.text());
            case Clause.Phrase phrase -> word(phrase.text());
            case Clause.Mention mention -> symbol(mention);
            case Clause.Field field -> read(field);
            case Clause.Near near -> readAll(ImmutableList.of(near.first(), near.second()));
            case Clause.All all -> readAll(all.parts());
            case Clause.Any any -> readAll(any.parts());
            default -> {}
        }
    }

    private void readAll(ImmutableList<Clause> parts) throws IOException {
        for (Clause part : parts) {
            read(part);
        }
    }

    private void read(Clause.Field field) throws IOException {
        switch (field.field()) {
            case ADDRESSEE, PROPOSER, TOPIC, HEADING, TITLE, SYMBOL, CITES, CITEDBY -> read(field.value());
            default -> {}
        }
    }

    private void word(String text) throws IOException {
        for (Words.Term term : words.terms(Fields.TEXT, text)) {
            String written = text.substring(term.start(), term.end());
            boolean plain = written.length() >= SHORTEST && written.chars().allMatch(Character::isLetter);
            if (plain && strange.size() < MOST_WORDS && !strange.containsKey(written) && !isKnown(written)) {
                int edits = written.length() < SHORTEST_OF_TWO_SLIPS ? 1 : 2;
                put(written, near.to(new Term(Fields.TEXT, term.term()), edits, MOST));
            }
        }
    }

    private void put(String written, ImmutableList<String> nearest) {
        if (!nearest.isEmpty()) {
            strange.put(written, nearest);
        }
    }

    /** Whether a passage, or what stands around one, holds the word in any form; mostly it does as it is written. */
    private boolean isKnown(String word) throws IOException {
        for (Words.Term term : words.terms(Fields.TEXT, word)) {
            if (isThere(term.term())) {
                return true;
            }
        }
        for (Inflections.Inflected inflected : inflections.of(word)) {
            for (String form : inflected.forms()) {
                if (isThere(form)) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean isThere(String form) throws IOException {
        for (WordPlace place : WordPlace.values()) {
            for (String sign : place.signs()) {
                if (snapshot.has(new Term(place.field(), sign + form))) {
                    return true;
                }
            }
        }
        return false;
    }

    private void symbol(Clause.Mention mention) throws IOException {
        for (String field : SYMBOLS) {
            if (snapshot.has(new Term(field, mention.key()))) {
                return;
            }
        }
        int end = mention.written().toUpperCase(Locale.ROOT).startsWith(mention.key())
                ? mention.key().length()
                : mention.written().length();
        String written = mention.written().substring(0, end);
        if (!strange.containsKey(written)) {
            put(written, near.to(new Term(Fields.SYMBOL, mention.key()), 2, MOST));
        }
    }
}
