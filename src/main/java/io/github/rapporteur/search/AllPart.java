package io.github.rapporteur.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/** What several parts must, may and must not find, see {@link BooleanQuery}. Scores are added up. */
final class AllPart extends Part {
    private final List<Part> scored;
    /** These and what only narrows, rarest first. */
    private final List<Part> required;

    private final List<Part> optional;
    private final List<Part> excluded;

    /** @param optional of which one at least must be, where nothing is required */
    AllPart(List<Part> scored, List<Part> narrowing, List<Part> optional, List<Part> excluded, boolean scoring) {
        super(scoring);
        this.scored = scored;
        this.required = new ArrayList<>(scored);
        this.required.addAll(narrowing);
        this.optional = optional;
        this.excluded = excluded;
    }

    static long cost(List<Part> parts) {
        return parts.stream().mapToLong(Part::cost).sum();
    }

    /** The first entry of any. */
    static int first(List<Part> parts, int from) throws IOException {
        int first = DocIdSetIterator.NO_MORE_DOCS;
        for (Part part : parts) {
            first = Math.min(first, part.next(from));
        }
        return first;
    }

    @Override
    void begin(LeafReaderContext leaf) throws IOException {
        for (List<Part> parts : List.of(required, optional, excluded)) {
            for (Part part : parts) {
                part.enter(leaf);
            }
        }
        required.sort(Comparator.comparingLong(Part::cost));
    }

    @Override
    long cost() {
        return required.isEmpty() ? cost(optional) : required.get(0).cost();
    }

    @Override
    int next(int from) throws IOException {
        if (required.isEmpty()) {
            return first(optional, from);
        }
        int next = from;
        for (Part part : required) {
            next = part.next(next);
            if (next == DocIdSetIterator.NO_MORE_DOCS) {
                return next;
            }
        }
        return next;
    }

    @Override
    void find(int base, @Nullable FixedBitSet among) throws IOException {
        if (required.isEmpty()) {
            for (Part part : optional) {
                part.sweep(base, among);
                add(part, true);
            }
        } else {
            narrow(base, among);
        }
        for (Part part : excluded) {
            if (found.scanIsEmpty()) {
                return;
            }
            part.sweep(base, found);
            found.andNot(part.found);
        }
        for (Part part : required.isEmpty() ? List.<Part>of() : optional) {
            if (found.scanIsEmpty()) {
                return;
            }
            part.sweep(base, found);
            add(part, false);
        }
    }

    private void narrow(int base, @Nullable FixedBitSet among) throws IOException {
        for (int i = 0; i < required.size(); i++) {
            Part part = required.get(i);
            part.sweep(base, i == 0 ? among : found);
            if (i == 0) {
                found.or(part.found);
            } else {
                found.and(part.found);
            }
            if (found.scanIsEmpty()) {
                return;
            }
        }
        if (isScoring()) {
            for (int at = place(0); at != NO_PLACE; at = place(at + 1)) {
                scores[at] = sum(at);
            }
        }
    }

    private float sum(int at) {
        float sum = 0;
        for (Part part : scored) {
            sum += part.scores[at];
        }
        return sum;
    }

    /** @param more whether it may bring new entries */
    private void add(Part part, boolean more) {
        if (isScoring()) {
            for (int at = part.place(0); at != NO_PLACE; at = part.place(at + 1)) {
                boolean known = found.get(at);
                scores[at] = known ? scores[at] + part.scores[at] : part.scores[at];
            }
        }
        if (more) {
            found.or(part.found);
        }
    }
}
