package io.github.rapporteur.structure;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Decides for a whole document what its labels mean: whether {@code (i)} is the ninth letter or the first roman numeral,
 * whether {@code 2011.} at the head of a line is a paragraph or the end of a sentence, which list goes on after a nested
 * one has ended. Several readings are followed side by side; each gap in a list, each list that begins anywhere but at
 * its first item, each label taken for text has a price, and the cheapest whole reading wins.
 */
final class Numbering {
    /** How many readings are followed at once. */
    private static final int WIDTH = 10;

    /** Lists nested deeper than this do not occur; beyond it only open lists go on. */
    private static final int DEEPEST = 10;

    /** What a piece is before numbering looks at it. */
    enum Event {
        TEXT,
        HEADING,
        ANNEX,
        /** A table or another piece that takes no part. */
        ASIDE
    }

    private List<State> states = List.of(new State(null, 0, Place.PLAIN, null, Boundary.NONE, -1));

    private enum Boundary {
        NONE,
        HEADING,
        ANNEX
    }

    /** An open list, innermost first. */
    private record Entry(
            Reading reading,
            int piece,
            int parent,
            int depth,
            @Nullable Entry outer) {}

    private record State(
            @Nullable Entry top,
            double cost,
            Place place,
            @Nullable State before,
            Boundary boundary,
            int plainLead) {}

    private Numbering() {}

    /** The place of every piece; {@code events} tells what each is. */
    static ImmutableList<Place> decide(List<Piece> pieces, List<Event> events) {
        Numbering numbering = new Numbering();
        Piece previous = null;
        for (int i = 0; i < pieces.size(); i++) {
            numbering.step(i, pieces.get(i), events.get(i), previous);
            if (events.get(i) != Event.ASIDE) {
                previous = events.get(i) == Event.TEXT ? pieces.get(i) : null;
            }
        }
        return numbering.best(pieces.size());
    }

    private ImmutableList<Place> best(int size) {
        Place[] places = new Place[size];
        Arrays.fill(places, Place.PLAIN);
        State at = states.stream().min(Comparator.comparingDouble(State::cost)).orElseThrow();
        for (int i = size - 1; i >= 0; i--) {
            places[i] = at.place();
            if (at.before() == null) {
                break;
            }
            at = at.before();
        }
        return ImmutableList.copyOf(places);
    }

    private void step(int index, Piece piece, Event event, @Nullable Piece previous) {
        List<State> next = new ArrayList<>();
        for (State state : states) {
            switch (event) {
                case HEADING ->
                    next.add(
                            new State(paragraphs(state.top()), state.cost(), Place.PLAIN, state, Boundary.HEADING, -1));
                case ANNEX -> next.add(new State(null, state.cost(), Place.PLAIN, state, Boundary.ANNEX, -1));
                case ASIDE ->
                    next.add(new State(
                            state.top(), state.cost(), Place.PLAIN, state, state.boundary(), state.plainLead()));
                case TEXT -> new Choices(state, index, piece, previous, next).all();
            }
        }
        states = prune(next);
    }

    /** After a heading only the numbering of the paragraphs goes on; bullets count nothing. */
    private static @Nullable Entry paragraphs(@Nullable Entry top) {
        Entry outermost = outermost(top);
        return outermost != null && outermost.reading().series() == Series.BULLET ? null : outermost;
    }

    private static @Nullable Entry outermost(@Nullable Entry top) {
        Entry at = top;
        while (at != null && at.outer() != null) {
            at = at.outer();
        }
        return at;
    }

    private static List<State> prune(List<State> states) {
        if (states.size() <= 1) {
            return states;
        }
        Map<List<Object>, State> cheapest = new LinkedHashMap<>();
        for (State state : states) {
            cheapest.merge(key(state), state, (a, b) -> a.cost() <= b.cost() ? a : b);
        }
        return cheapest.values().stream()
                .sorted(Comparator.comparingDouble(State::cost))
                .limit(WIDTH)
                .toList();
    }

    private static List<Object> key(State state) {
        List<Object> key = new ArrayList<>();
        key.add(state.boundary());
        for (Entry at = state.top(); at != null; at = at.outer()) {
            key.add(at.reading());
        }
        return key;
    }

    /** The ways to go on from one state with one piece. */
    private static final class Choices {
        private final State state;
        private final int index;
        private final Piece piece;
        private final boolean closed;
        private final boolean colon;
        private final List<State> next;

        Choices(State state, int index, Piece piece, @Nullable Piece previous, List<State> next) {
            this.state = state;
            this.index = index;
            this.piece = piece;
            this.closed = previous == null || Sentences.isClosed(previous.last().text());
            this.colon =
                    previous != null && Sentences.endsWithColon(previous.last().text());
            this.next = next;
        }

        void all() {
            Label label = piece.label().orElse(null);
            if (label == null || label.isHeading() && !label.sure()) {
                plain(0);
                return;
            }
            if (piece.soft()) {
                add(state.top(), closed ? 2.5 : 1, Place.CONTINUED, state.plainLead());
            } else {
                plain(label.sure() ? 7 : 1);
            }
            double base = piece.soft() ? (closed ? 0 : 3) : closed ? 0 : 0.5;
            base += label.sure() ? 0 : 0.5;
            for (Reading reading : label.readings()) {
                goOn(reading, base);
                open(reading, base);
                restart(reading, base);
                base += 0.05;
            }
        }

        private void plain(double cost) {
            add(state.top(), cost, Place.PLAIN, goesOnSentence() ? -1 : index);
        }

        /** Words set apart that go on with a numbered paragraph before a colon: what follows is part of that paragraph. */
        private boolean goesOnSentence() {
            String text = piece.first().text();
            return colon && state.top() != null && Sentences.startsSmall(text) && Sentences.startsLatin(text);
        }

        private void goOn(Reading reading, double base) {
            for (Entry at = state.top(); at != null; at = at.outer()) {
                if (at.reading().sameList(reading)) {
                    int parent = leads(reading) ? state.plainLead() : at.parent();
                    Entry entry = new Entry(reading, index, parent, at.depth(), at.outer());
                    add(entry, base + gap(at.reading(), reading), place(entry), -1);
                }
            }
        }

        /** Bullets below a paragraph that ends with a colon are its own. */
        private boolean leads(Reading reading) {
            return reading.series() == Series.BULLET && state.plainLead() >= 0 && colon;
        }

        private static double gap(Reading last, Reading now) {
            if (now.series() == Series.BULLET) {
                return 0;
            }
            int missing = now.ordinal() - last.ordinal() - 1;
            return missing == 0 ? 0 : missing > 0 ? 1 + Math.min(5, 1.5 * missing) : 6;
        }

        private void open(Reading reading, double base) {
            Entry top = state.top();
            int depth = top == null ? 0 : top.depth() + 1;
            boolean paragraph = reading.series() == Series.NUMBER || reading.series() == Series.DECIMAL;
            if (depth > DEEPEST || reading.series().isHeading()) {
                return;
            }
            boolean first = reading.ordinal() <= 1;
            if (top == null && paragraph) {
                Entry entry = new Entry(reading, index, -1, 0, null);
                add(entry, base + (first ? 0 : 2), place(entry), -1);
                return;
            }
            boolean decimalOfTop = reading.series() == Series.DECIMAL && isNumbered(top, reading.major());
            double cost = decimalOfTop ? 0 : colon ? 0.2 : paragraph ? 5 : 1.5;
            cost += first || decimalOfTop ? 0 : 6;
            boolean apart = reading.series() == Series.BULLET && state.boundary() == Boundary.HEADING;
            int parent = top == null || apart || state.plainLead() >= 0 && colon ? state.plainLead() : top.piece();
            Entry entry = new Entry(reading, index, parent, depth, top);
            add(entry, base + cost, new Place(Place.Kind.ITEM, reading, parent), -1);
        }

        private static boolean isNumbered(@Nullable Entry top, int number) {
            return top != null
                    && top.reading().series() == Series.NUMBER
                    && top.reading().ordinal() == number;
        }

        private void restart(Reading reading, double base) {
            boolean paragraph = reading.series() == Series.NUMBER || reading.series() == Series.DECIMAL;
            if (!paragraph || state.top() == null) {
                return;
            }
            double cost = switch (state.boundary()) {
                case ANNEX -> 0;
                case HEADING -> 0.4;
                case NONE -> 4;
            };
            boolean newMajor =
                    reading.series() == Series.DECIMAL && state.top().reading().major() != reading.major();
            Entry entry = new Entry(reading, index, -1, 0, null);
            add(
                    entry,
                    base + (newMajor ? 0.6 : cost) + (reading.ordinal() == 1 ? 0 : newMajor ? 1 : 6),
                    place(entry),
                    -1);
        }

        private static Place place(Entry entry) {
            return new Place(
                    entry.depth() == 0 && entry.parent() < 0 && isParagraph(entry.reading())
                            ? Place.Kind.PARAGRAPH
                            : Place.Kind.ITEM,
                    entry.reading(),
                    entry.parent());
        }

        private static boolean isParagraph(Reading reading) {
            return reading.series() == Series.NUMBER || reading.series() == Series.DECIMAL;
        }

        private void add(@Nullable Entry top, double cost, Place place, int plainLead) {
            Boundary boundary = place.kind() == Place.Kind.PLAIN ? state.boundary() : Boundary.NONE;
            next.add(new State(top, state.cost() + cost, place, state, boundary, plainLead));
        }
    }
}
