package io.github.rapporteur.reference;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import java.util.Optional;

/** The parts of a document that are named in front of it: {@code paragraphs 8 and 9 of} a resolution. */
final class PartsInFront {
    private static final int FARTHEST = 60;
    /** Parts within parts. */
    private static final int DEEPEST = 100;
    /** Of what a document is called, between the part and the symbol. */
    private static final int LONGEST_NAME = 160;

    private static final CharMatcher CLAUSE_END = CharMatcher.anyOf(",;:.()");

    private final Passage passage;
    private final PinpointReader pinpoints;
    private ImmutableList<String> pending = ImmutableList.of();
    private int pendingEnd = -1;

    PartsInFront(Passage passage, PinpointReader pinpoints) {
        this.passage = passage;
        this.pinpoints = pinpoints;
    }

    /** {@code paragraphs 8 and 9 of}: kept for the citation that follows at once. */
    void see(Token unit) {
        if (unit.start() < pendingEnd) {
            return;
        }
        Optional<PinpointReader.Read> read = pinpoints.unit(passage.text(), unit.start());
        if (read.isEmpty()) {
            return;
        }
        boolean nested = pendingEnd >= 0 && unit.start() - pendingEnd < 12 && pending.size() < DEEPEST;
        pending = nested
                ? Pinpoints.within(read.get().pinpoints(), pending)
                : read.get().pinpoints();
        pendingEnd = read.get().end();
    }

    /** Parts that a sentence ends behind are of nothing that follows. */
    void forget() {
        pending = ImmutableList.of();
        pendingEnd = -1;
    }

    /** The pinpoints in front of the token at an index, if only {@code of} and a body stand between. */
    ImmutableList<String> take(int index) {
        ImmutableList<String> taken = pending;
        int from = pendingEnd;
        forget();
        if (taken.isEmpty()
                || from > passage.token(index).start()
                || passage.token(index).start() - from > LONGEST_NAME) {
            return ImmutableList.of();
        }
        return leadsOn(from, index) || describes(from, index) ? taken : ImmutableList.of();
    }

    /** {@code paragraph 6 of the report of the Panel (E/CN.15/2018/12)}: what the document is called, then its symbol in brackets. */
    private boolean describes(int from, int index) {
        PlainText text = passage.text();
        int open = passage.token(index).start() - 1;
        if (!(passage.token(index) instanceof Token.Printed) || text.at(open) != '(') {
            return false;
        }
        for (int i = from; i < open; i++) {
            if (CLAUSE_END.matches(text.at(i)) || PlainText.isDigit(text.at(i))) {
                return false;
            }
        }
        int first = index;
        while (first > 0 && passage.token(first - 1).start() >= from) {
            first--;
            if (passage.isHead(first) || passage.isStop(first)) {
                return false;
            }
        }
        return isPossessed(from, first);
    }

    /** Whether {@code of} or the like stands at once behind; Russian has its cases for that. */
    private boolean isPossessed(int from, int token) {
        boolean near = passage.token(token).start() - from <= 1;
        boolean linked = passage.isLink(token) || passage.plays(token, Word.Role.TO);
        return passage.language().equals("ru") || near && linked;
    }

    private boolean leadsOn(int from, int index) {
        int at = passage.token(index).start();
        if (at - from > FARTHEST) {
            return false;
        }
        for (int i = index - 1; i >= 0 && passage.token(i).end() > from; i--) {
            Token token = passage.token(i);
            boolean small = passage.isLink(i)
                    || token.plays(Word.Role.TO)
                    || token.plays(Word.Role.OWN)
                    || token.plays(Word.Role.SAME)
                    || passage.isBody(i);
            if (!small
                    || !passage.text()
                            .slice(token.end(), Math.max(at, token.end()))
                            .isBlank()) {
                return false;
            }
            at = token.start();
        }
        return at >= from
                && passage.text().slice(from, at).isBlank()
                && at <= passage.token(index).start()
                && hasLink(from, index);
    }

    /** Russian and Arabic put nothing between; other languages a word at least, never a comma. */
    private boolean hasLink(int from, int index) {
        return passage.language().equals("ru")
                || passage.language().equals("ar")
                || passage.token(index).start() - from > 1;
    }
}
